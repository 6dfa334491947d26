import { plainText } from '../document/inline';
import { nameKey } from '../text/names';

/**
 * The option that `value` chooses, or `undefined`. `P1 (High)`, `P1`, `High` and `P1 – High` all choose
 * `P1 (High)`; a remark behind the option is no part of the choice, unless it names another option:
 * `P1 (Critical)` chooses neither.
 */
export function chosenOption(options: readonly string[], value: string): string | undefined {
  const { keys, heads } = indexOf(options);
  const same = keys.get(value);
  if (same !== undefined) return same;
  const text = plainText(value);
  const key = letters(text);
  if (key === '') return undefined;
  const exact = keys.get(key);
  if (exact !== undefined) return exact;
  // "in-progress" begins as "In Progress" does.
  const rest = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
    .toLowerCase();
  for (const [head, option] of heads) {
    // Accepts "Final (2024-05-02)", "P1 - customers affected" and "Done in #12"; not "P10" for "P1".
    if (
      !rest.startsWith(head) ||
      !/^\s?(?:[(:;,.*–—/#]|-\s|(?:in|by|on|with|via|since|as|per)\s|\d{4}-)/.test(rest.slice(head.length))
    )
      continue;
    const remark = keys.get(letters(rest.slice(head.length)));
    return remark === undefined || remark === option ? option : undefined;
  }
  return undefined;
}

/** Whether `value` still lists two or more of the options: `Draft / Under Review / Final`. */
export function isUnchosen(options: readonly string[], value: string): boolean {
  if (!value.includes('/') && !value.includes('|')) return false;
  const text = plainText(value);
  const { keys } = indexOf(options);
  if (keys.has(text)) return false;
  const listed = text.split(/[/|]/).map((part) => keys.get(part.trim()) ?? keys.get(letters(part)));
  // “P1 / High” is one option, twice.
  return !listed.includes(undefined) && new Set(listed).size > 1;
}

/** Whether `value` chooses several of the options together: `Engineering Team and All Company`. */
export function choosesSeveral(options: readonly string[], value: string): boolean {
  const parts = plainText(value).split(/[,;&+]|\sand\s/);
  return parts.length > 1 && parts.every((part) => chosenOption(options, part.trim()) !== undefined);
}

/** What of an option stands before a remark in parentheses: `P1` of `P1 (High)`. */
export function optionHead(option: string): string {
  const open = option.lastIndexOf('(');
  return open > 0 && option.trimEnd().endsWith(')') ? option.slice(0, open).trim() : option.trim();
}

/** What values are compared with, for one list of options. */
interface OptionIndex {
  /** By an option as it is written, by its letters, and by those of its head and of its remark, the option. */
  readonly keys: ReadonlyMap<string, string>;
  /** The words by which a value may begin to choose an option, in lower case, the longest first. */
  readonly heads: readonly (readonly [head: string, option: string])[];
}

function indexOf(options: readonly string[]): OptionIndex {
  const index = known.get(options) ?? { keys: keysOf(options), heads: headsOf(options) };
  known.set(options, index);
  return index;
}

/** A template's options are asked for in every cell of a column. */
const known = new WeakMap<readonly string[], OptionIndex>();

function keysOf(options: readonly string[]): ReadonlyMap<string, string> {
  const forms: readonly ((option: string) => string)[] = [
    (option) => option,
    optionHead,
    letters,
    (option) => nameKey(optionHead(option)),
    (option) => letters(remarkOf(option)),
  ];
  const keys = new Map<string, string>();
  for (const form of forms) {
    for (const option of options) {
      const key = form(option);
      if (key !== '' && !keys.has(key)) keys.set(key, option);
    }
  }
  return keys;
}

function headsOf(options: readonly string[]): OptionIndex['heads'] {
  return options
    .flatMap((option) =>
      [optionHead(option), remarkOf(option)].map((head) => [head.toLowerCase(), option] as const),
    )
    .filter(([head]) => head !== '')
    .sort(([a], [b]) => b.length - a.length);
}

function remarkOf(option: string): string {
  return /\(([^()]*)\)/.exec(option)?.[1] ?? '';
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
