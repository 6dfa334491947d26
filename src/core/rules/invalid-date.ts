import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { readDate } from '../text/date';
import { isDeclaredAbsent } from '../template/values';
import { defineRule } from './rule';

/** A date that cannot be read, or that no calendar has. */
export const invalidDate = defineRule({
  code: 'invalid-date',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const { name, form, text, range } of values) {
      if (form.kind !== 'date' || isDeclaredAbsent(text) || readDate(plainText(text))) continue;
      yield { range, data: { name, value: text } };
    }
  },
  message: ({ name, value }) => `“${value}” in “${name}” is no date; write it as YYYY-MM-DD.`,
});
