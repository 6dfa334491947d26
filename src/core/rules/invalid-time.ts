import type { Facts } from '../analysis';
import { defineRule } from './rule';

/** An entry's time that is none: no clock shows it, or nobody can read it. */
export const invalidTime = defineRule({
  code: 'invalid-time',
  class: 'wrong',
  *check({ timeline }: Facts) {
    for (const { text, range, kind } of timeline.unreadable) {
      if (kind === 'time') yield { range, data: { value: text } };
    }
  },
  message: ({ value }) => `“${value}” is no time of day; write it as 14:05.`,
});
