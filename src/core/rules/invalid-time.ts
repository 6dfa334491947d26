import type { Facts } from '../analysis';
import { contains } from '../text/range';
import { defineRule } from './rule';

/** An entry's time or date that is none: no clock shows it, no calendar has it, or nobody can read it. */
export const invalidTime = defineRule({
  code: 'invalid-time',
  class: 'wrong',
  *check({ document, timeline }: Facts) {
    for (const { text, range, kind } of timeline.unreadable) {
      // A ragged row has its cells in other columns, and is told as what it is; so is text right under a table.
      const table = document.tables.find((each) => contains(each.range, range));
      const row = table?.rows.find((each) => contains(each.range, range));
      if (row && row.cells.length !== table?.header.cells.length) continue;
      yield { range, data: { kind, value: text } };
    }
  },
  message: ({ kind, value }) =>
    kind === 'date'
      ? `No calendar has the date “${value}”.`
      : `“${value}” is no time of day; write one as 14:05.`,
});
