import { distance } from 'fastest-levenshtein';
import type { Facts } from '../analysis';
import { progressOf } from '../actions/progress';
import { inlineSpans, plainText } from '../document/inline';
import { formOfRole } from '../template/columns';
import { choosesSeveral, chosenOption, optionHead } from '../template/options';
import { isDeclaredAbsent, type Value } from '../template/values';
import { didYouMean, nameKey } from '../text/names';
import type { Range } from '../text/range';
import { defineRule } from './rule';
import { propose } from './propose';

/** A value that is none of its field's or column's options. */
export const invalidValue = defineRule({
  code: 'invalid-value',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const value of values) {
      const { name, form, text, chosen, range } = value;
      if (form.kind !== 'choice' || chosen !== undefined || isDeclaredAbsent(text)) continue;
      // What has no letters, such as "✅", is no slip of the pen.
      if (!/[\p{L}\p{N}]/u.test(text) || isUnderstood(value)) continue;
      const { options } = form;
      if (!isOne.has(nameKey(name)) && choosesSeveral(options, text)) continue;
      const near = nearOption(text, options);
      yield {
        range,
        data: { name, value: text, options, near },
        fixes: () =>
          // Which word is meant only the author knows: “Incomplete” is nearly “Complete”.
          [...(near === undefined ? [] : [near]), ...options.filter((option) => option !== near)].map(
            (option) =>
              propose(
                option === near ? `Change to “${option}”` : `Choose “${option}”`,
                range,
                withRemark(text, option, options),
              ),
          ),
      };
    }
  },
  message: ({ name, value, options, near }) =>
    near === undefined
      ? `“${value}” is no known ${name.toLowerCase()}: ${some(options)}.`
      : `“${value}” is no known ${name.toLowerCase()}. Did you mean “${near}”?`,
});

function some(options: readonly string[]): string {
  const more = options.length - 6;
  return more > 2 ? `${options.slice(0, 6).join(', ')} and ${more} more` : options.join(', ');
}

/** What there is but one of; a document may well go to two kinds of readers. */
const isOne: ReadonlySet<string> = new Set(['severity', 'priority', 'status', 'state'].map(nameKey));

/** Whether a status of action items, for which the template has no words of its own, says how far its item is. */
function isUnderstood({ form, text }: Value): boolean {
  if (form !== formOfRole('status')) return false;
  return progressOf(plainText(text)) !== undefined || inlineSpans(text).some(({ kind }) => kind === 'link');
}

/**
 * Where the words before a remark stand, without what adorns them: the "Hihg" of "🔴 **Hihg** (see PR 12)" and of
 * "Hihg – customers could not pay".
 */
function headIn(text: string): Range {
  const start = Math.max(0, text.search(/[\p{L}\p{N}]/u));
  const remark = text.slice(start).search(/[(:;,–—\n]|\s-\s/);
  let end = remark < 0 ? text.length : start + remark;
  while (end > start && !/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The option that `text` misspells, if it evidently does; not one that it denies, or says something else than. */
function nearOption(text: string, options: readonly string[]): string | undefined {
  const { start, end } = headIn(text);
  const head = text.slice(start, end);
  const key = nameKey(head);
  // “P1 (Critical)” is P1 or it is critical; which of the two is not ours to say. Nor is “Delayed” a slip for “Deployed”.
  if (options.some((option) => nameKey(option) === key) || progressOf(head) !== undefined) return undefined;
  // “Hgh” is nearly the remark of “P1 (High)”.
  for (const nameOf of [optionHead, (option: string) => option.slice(optionHead(option).length)]) {
    const near = didYouMean(head, options, nameOf);
    if (near !== undefined && isSlip(key, nameKey(nameOf(near)))) return near;
  }
  return undefined;
}

/**
 * Whether `written` can be a slip of the pen for `meant`: never “Internal” for “External”, “P11” for “P1” or “Unsafe”
 * for “Safe”.
 */
function isSlip(written: string, meant: string): boolean {
  const sorted = (text: string): string => Array.from(text).sort().join('');
  const isSwapped = sorted(written) === sorted(meant);
  if (!isSwapped && !written.startsWith(meant.charAt(0))) return false;
  if (written.replace(/\D+/g, '') !== meant.replace(/\D+/g, '')) return false;
  return isSwapped || distance(written, meant) < (meant.length < 8 ? 2 : 3);
}

/** `option` in the place of the words of `text`, with what adorns them and the remark behind them where that fits. */
function withRemark(text: string, option: string, options: readonly string[]): string {
  const { start, end } = headIn(text);
  const hasRemark = /[\p{L}\p{N}]/u.test(text.slice(end));
  const kept = text.slice(0, start) + (hasRemark ? optionHead(option) : option) + text.slice(end);
  return kept !== text && chosenOption(options, kept) === option ? kept : option;
}
