import { plainText } from '../document/inline';
import { isDuration } from '../metrics/duration';
import { nameKey } from '../text/names';

/** What a field's value, or a column's cells, look like. */
export type ValueForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'id'; readonly shape: string; readonly pattern: RegExp }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/**
 * The form that a template's value stands for.
 *
 * @example
 * readForm('[YYYY-MM-DD]')            // a date
 * readForm('[INC-YYYY-MM-DD-XXX]')    // an id
 * readForm('[X hours Y minutes]')     // a duration, as is `1 hour 30 minutes`
 * readForm('Draft / Under Review')    // a choice of two
 * readForm('[Global / Regional]')     // text: words in brackets are only a hint
 */
export function readForm(value: string): ValueForm {
  const text = value.trim();
  const bracketed = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  if (bracketed === undefined) {
    const options = text.split(/\s+\/\s+/);
    if (options.length > 1 && !text.includes('[')) return { kind: 'choice', options };
    return isDuration(text) ? { kind: 'duration' } : { kind: 'text' };
  }
  if (/^YYYY-MM-DD$/i.test(bracketed)) return { kind: 'date' };
  if (/^HH:MM$/i.test(bracketed)) return { kind: 'time' };
  if (/\b[XYN]\s*(?:hours?|hrs?|h|minutes?|mins?)\b/i.test(bracketed)) return { kind: 'duration' };
  // Accepts "INC-YYYY-MM-DD-XXX": capitals, digits and hyphens, with a counter of Xs or Ns.
  if (/^[A-Z][A-Z0-9_-]*$/.test(bracketed) && /X{2,}|N{2,}|YYYY/.test(bracketed)) {
    return { kind: 'id', shape: bracketed, pattern: idPattern(bracketed) };
  }
  return { kind: 'text' };
}

/** Matches the ids of `shape`: digits for the letters of a date, three or more letters or digits for `XXX`. */
function idPattern(shape: string): RegExp {
  const source = shape.replace(/YYYY|MM|DD|HH|X{2,}|N{2,}|[^A-Z0-9]/g, (part) => {
    if (part === 'YYYY') return '\\d{4}';
    if (part === 'MM') return '(?:0[1-9]|1[0-2])';
    if (part === 'DD') return '(?:0[1-9]|[12]\\d|3[01])';
    if (part === 'HH') return '\\d{2}';
    return part.length > 1 ? `[A-Za-z0-9]{${part.length},}` : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/**
 * The option that `value` chooses, or `undefined`. `P1 (High)`, `P1`, `High` and `P1 – High` all choose
 * `P1 (High)`; a remark behind the option is no part of the choice.
 */
export function chosenOption(options: readonly string[], value: string): string | undefined {
  const text = plainText(value);
  const key = letters(text);
  if (key === '') return undefined;
  const exact = options.find((option) => optionKeys(option).includes(key));
  if (exact !== undefined) return exact;
  return options.find((option) => {
    const head = optionHead(option).toLowerCase();
    const rest = text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
    // Accepts "Final (2024-05-02)" and "P1 - customers affected"; not "P10" for "P1".
    return rest.startsWith(head) && /^\s*(?:[(:;,.–—]|-\s|\*)/.test(rest.slice(head.length));
  });
}

/** Whether `value` still lists two or more of the options: `Draft / Under Review / Final`. */
export function isUnchosen(options: readonly string[], value: string): boolean {
  const parts = plainText(value).split(/\s*[/|]\s*/);
  return parts.length > 1 && parts.every((part) => chosenOption(options, part) !== undefined);
}

function optionHead(option: string): string {
  return option.replace(/\s*\([^()]*\)\s*$/, '').trim();
}

function optionKeys(option: string): readonly string[] {
  const inParentheses = /\(([^()]*)\)/.exec(option)?.[1] ?? '';
  return [letters(option), nameKey(optionHead(option)), letters(inParentheses)].filter((key) => key !== '');
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
