import type { Facts } from '../analysis';
import { didYouMean, nameKey } from '../text/names';
import { optionHead } from '../template/options';
import { isDeclaredAbsent } from '../template/values';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** A value that is none of its field's or column's options. */
export const invalidValue = defineRule({
  code: 'invalid-value',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const { name, form, text, chosen, range } of values) {
      if (form.kind !== 'choice' || chosen !== undefined || isDeclaredAbsent(text)) continue;
      // What has no letters, such as "✅", is no slip of the pen.
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const { options } = form;
      // “P1 (Critical)” is P1 or it is critical; which of the two is not ours to say.
      const isTorn = options.some((option) => nameKey(option) === nameKey(text));
      const near = isTorn ? undefined : didYouMean(text, options, optionHead);
      const replace = (option: string): Fix => ({
        title: option === near ? `Change to “${option}”` : `Choose “${option}”`,
        edits: [{ range, newText: option }],
        automatic: option === near,
      });
      yield {
        range,
        data: { name, value: text, options, near },
        fixes: () =>
          [...(near === undefined ? [] : [near]), ...options.filter((option) => option !== near)].map(
            replace,
          ),
      };
    }
  },
  message: ({ name, value, options, near }) =>
    near === undefined
      ? `“${value}” is no known ${name.toLowerCase()}: ${options.join(', ')}.`
      : `“${value}” is no known ${name.toLowerCase()}. Did you mean “${near}”?`,
});
