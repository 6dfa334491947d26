import type { Facts } from '../analysis';
import { defineRule } from './rule';

/** An entry's time or date that is none: no clock shows it, no calendar has it, or nobody can read it. */
export const invalidTime = defineRule({
  code: 'invalid-time',
  class: 'wrong',
  *check({ timeline }: Facts) {
    for (const { text, range, kind } of timeline.unreadable) yield { range, data: { kind, value: text } };
  },
  message: ({ kind, value }) =>
    kind === 'date'
      ? `No calendar has the date “${value}”.`
      : `“${value}” is no time of day; write it as 14:05.`,
});
