import { plainText } from '../document/inline';
import { nameKey } from '../text/names';

/**
 * The option that `value` chooses, or `undefined`. `P1 (High)`, `P1`, `High` and `P1 – High` all choose
 * `P1 (High)`; a remark behind the option is no part of the choice, unless it names another option:
 * `P1 (Critical)` chooses neither.
 */
export function chosenOption(options: readonly string[], value: string): string | undefined {
  const text = plainText(value);
  const key = letters(text);
  if (key === '') return undefined;
  const keys = keysOfOptions(options);
  const exact = keys.get(key);
  if (exact !== undefined) return exact;
  const rest = text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  for (const [head, option] of headsOf(options)) {
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
  if (!/[/|]/.test(value)) return false;
  const text = plainText(value);
  const keys = keysOfOptions(options);
  const parts = text.split(/[/|]/);
  return parts.length > 1 && !keys.has(letters(text)) && parts.every((part) => keys.has(letters(part)));
}

/** What of an option stands before a remark in parentheses: `P1` of `P1 (High)`. */
export function optionHead(option: string): string {
  const open = option.lastIndexOf('(');
  return open > 0 && option.trimEnd().endsWith(')') ? option.slice(0, open).trim() : option.trim();
}

/** By the letters of an option, of its head and of its remark, the option; the whole options first. */
function keysOfOptions(options: readonly string[]): ReadonlyMap<string, string> {
  let keys = known.get(options);
  if (keys) return keys;
  keys = new Map();
  const forms: readonly ((option: string) => string)[] = [
    letters,
    (option) => nameKey(optionHead(option)),
    (option) => letters(remarkOf(option)),
  ];
  for (const form of forms) {
    for (const option of options) {
      const key = form(option);
      if (key !== '' && !keys.has(key)) keys.set(key, option);
    }
  }
  known.set(options, keys);
  return keys;
}

/** A template's options are asked for in every cell of a column. */
const known = new WeakMap<readonly string[], Map<string, string>>();

/** The words by which a value may begin to choose an option, in lower case, the longest first. */
function headsOf(options: readonly string[]): readonly (readonly [head: string, option: string])[] {
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
