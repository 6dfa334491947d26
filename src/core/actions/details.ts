import { datesIn } from '../text/date';
import { trimmed, type Range } from '../text/range';
import type { ActionPart } from './action-item';

/** Where an entry of a list has what a table has columns for: ranges of the entry's words. */
export type Details = Partial<Record<Exclude<ActionPart, 'action' | 'status'>, Range>>;

/**
 * The details at the end of `words`, as teams write them: in one pair of parentheses or brackets, or behind dashes or
 * bars. None where any of what stands there is something else: then it is prose.
 *
 * @example detailsAtEnd('Widen the pool (Ada Lovelace, 2024-06-01)')
 * @example detailsAtEnd('Widen the pool — @ada — P1 — due 2024-06-01')
 */
export function detailsAtEnd(words: string): Details {
  // Accepts the "_" and "." of "_(Owner: Ada)_."
  const end = words.length - (/[\s*_.]{0,8}$/.exec(words)?.[0].length ?? 0);
  return inParentheses(words, end) ?? behindDashes(words, end);
}

function inParentheses(words: string, end: number): Details | undefined {
  const opening = closers[words[end - 1] ?? ''];
  if (opening === undefined) return undefined;
  const open = words.lastIndexOf(opening, end - 2);
  // What a link leads to is no detail.
  if (open < 0 || words[open - 1] === ']') return undefined;
  const found = allDetails(words, { start: open + 1, end: end - 1 }, /[,;|]|\s[/–—-]\s/g);
  // A date alone may be that of anything, but for behind an owner.
  const isDateAlone = found?.due && Object.keys(found).length === 1 && !dueWords.test(words.slice(open + 1));
  if (!found || !isDateAlone) return found;
  const before = behindDashes(words, words.slice(0, open).trimEnd().length);
  return before.owner ? { ...before, ...found } : undefined;
}

function behindDashes(words: string, end: number): Details {
  let found: Details = {};
  const parts = partsOf(words, { start: 0, end }, /\s[–—|-]\s/g);
  for (const part of parts.slice(1).reverse()) {
    const details = allDetails(words, part, /[,;]/g);
    if (!details) break;
    found = { ...details, ...found };
  }
  return found;
}

/** The details in `range`, if all of its parts are some. */
function allDetails(words: string, range: Range, separator: RegExp): Details | undefined {
  const found: Details = {};
  for (const part of partsOf(words, range, separator)) {
    const detail = detailIn(words, part);
    if (!detail) return undefined;
    found[detail.kind] ??= detail.range;
  }
  return found;
}

const closers: Readonly<Record<string, string | undefined>> = { ')': '(', ']': '[' };

function partsOf(words: string, { start, end }: Range, separator: RegExp): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const { index, 0: written } of words.slice(start, end).matchAll(separator)) {
    parts.push(trimmed(words, { start: from, end: start + index }));
    from = start + index + written.length;
  }
  return [...parts, trimmed(words, { start: from, end })];
}

// Accepts the "due: " of "due: 2024-06-01", "by ", "ETA " and "📅 ".
const dueWords = /^(?:(?:due(?: date| by| on)?|by|until|eta|deadline|target)\b:?|📅)\s{0,3}/iu;

/** The shapes of details but dates; the first group is the detail. */
const shapes: readonly (readonly [kind: keyof Details, shape: RegExp])[] = [
  // Accepts "P1" and "priority: High".
  ['priority', /^(?:(?:priority|prio):\s{0,3})?(P[0-5])$/i],
  ['priority', /^(?:priority|prio):\s{0,3}(\p{L}{1,12})$/iu],
  // Accepts "OPS-12", "#12" and "Jira: OPS-12".
  ['id', /^(?:\p{L}{2,12}:?\s)?(#\d{1,7}|[A-Z][A-Z\d]{0,9}-\d{1,6})$/u],
  // Accepts "owner: Ada Lovelace", "@ada" and "assigned to the SRE team".
  ['owner', /^(?:owners?|assignees?|responsible|DRI|assigned to):?\s{0,3}(\S.{0,60})$/i],
  ['owner', /^(@[\p{L}\p{N}][\p{L}\p{N}_/.-]{0,60})$/u],
  // Accepts "Ada", "Ada M. Lovelace", "SRE team" and "Ada and Grace".
  ['owner', /^(\p{Lu}[\p{L}'’.-]{1,20}(?:\s(?:(?:and|&)\s)?\p{Lu}[\p{L}'’.-]{0,20}){0,3}(?:\s[Tt]eam)?)$/u],
];

function detailIn(
  words: string,
  { start, end }: Range,
): { readonly kind: keyof Details; readonly range: Range } | undefined {
  const part = words.slice(start, end);
  const label = dueWords.exec(part)?.[0] ?? '';
  const [date] = datesIn(part);
  if (date?.start === label.length && date.end === part.length)
    return { kind: 'due', range: { start: start + date.start, end } };
  for (const [kind, shape] of shapes) {
    const found = shape.exec(part)?.[1];
    if (found === undefined) continue;
    const at = start + part.length - found.length;
    return { kind, range: { start: at, end: at + found.length } };
  }
  return undefined;
}
