import { isDuration } from '../metrics/duration';
import { raw } from '../text/raw';

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
  if (/^YYYY-MM-DD$/i.test(text)) return { kind: 'date' };
  const bracketed = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  if (bracketed === undefined) {
    const options = text.split(' / ').map((option) => option.trim());
    if (options.length > 1 && !text.includes('[')) return { kind: 'choice', options };
    return isDuration(text) ? { kind: 'duration' } : { kind: 'text' };
  }
  if (/^YYYY-MM-DD$/i.test(bracketed)) return { kind: 'date' };
  if (/^HH:MM$/i.test(bracketed)) return { kind: 'time' };
  if (/\b[XYN]\s{0,2}(?:hours?|hrs?|h|minutes?|mins?)\b/i.test(bracketed)) return { kind: 'duration' };
  // Accepts "INC-YYYY-MM-DD-XXX": capitals, digits and hyphens, with a counter of Xs or Ns.
  if (/^[A-Z][A-Z0-9_-]*$/.test(bracketed) && /X{2,}|N{2,}|YYYY/.test(bracketed)) {
    return { kind: 'id', shape: bracketed, pattern: idPattern(bracketed) };
  }
  return { kind: 'text' };
}

/** Matches the ids of `shape`: digits for the letters of a date, three or more letters or digits for `XXX`. */
function idPattern(shape: string): RegExp {
  const source = shape.replace(/YYYY|MM|DD|HH|X{2,}|N{2,}|[^A-Z0-9]/g, (part) => {
    if (part === 'YYYY') return raw`\d{4}`;
    if (part === 'MM') return '(?:0[1-9]|1[0-2])';
    if (part === 'DD') return raw`(?:0[1-9]|[12]\d|3[01])`;
    if (part === 'HH') return raw`\d{2}`;
    return part.length > 1 ? `[A-Za-z0-9]{${part.length},}` : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}
