import type { Facts } from '../analysis';
import { contains } from '../text/range';
import { rowsGluedTo } from './glued-labels';
import { defineRule } from './rule';

/** An entry's time or date that is none: no clock shows it, no calendar has it, or nobody can read it. */
export const invalidTime = defineRule({
  code: 'invalid-time',
  class: 'wrong',
  *check({ document, timeline }: Facts) {
    for (const { text, range, kind } of timeline.unreadable) {
      // Text right under a table is no entry of it, and is told as what it is.
      const table = document.tables.find((each) => contains(each.range, range));
      if (table && rowsGluedTo(document.text, table).some((row) => contains(row.range, range))) continue;
      yield { range, data: { kind, value: text } };
    }
  },
  message: ({ kind, value }) =>
    kind === 'date'
      ? `No calendar has the date “${value}”.`
      : `“${value}” is no time of day; write it as 14:05.`,
});
