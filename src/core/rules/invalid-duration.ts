import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { readDuration } from '../metrics/duration';
import { isDeclaredAbsent } from '../template/values';
import { defineRule } from './rule';

/** A duration that cannot be read, and so cannot be checked against the timeline. */
export const invalidDuration = defineRule({
  code: 'invalid-duration',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const { name, form, text, range } of values) {
      if (form.kind !== 'duration' || isDeclaredAbsent(text) || readDuration(plainText(text))) continue;
      yield { range, data: { name, value: text } };
    }
  },
  message: ({ name, value }) => `“${value}” in “${name}” is no duration; write it as “1 hour 30 minutes”.`,
});
