import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { isDeclaredAbsent } from '../template/values';
import { defineRule } from './rule';

/** An id that has not the template's shape. */
export const invalidId = defineRule({
  code: 'invalid-id',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const { name, form, text, range } of values) {
      if (form.kind !== 'id' || isDeclaredAbsent(text) || form.pattern.test(plainText(text))) continue;
      yield { range, data: { name, value: text, shape: form.shape } };
    }
  },
  message: ({ value, shape }) => `“${value}” has not the form ${shape}.`,
});
