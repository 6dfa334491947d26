import type { Facts } from '../analysis';
import { contains } from '../text/range';
import { defineRule } from './rule';

/** An entry's time or date that is none: no clock shows it, no calendar has it, or nobody can read it. */
export const invalidTime = defineRule({
  code: 'invalid-time',
  class: 'wrong',
  *check({ document, timeline }: Facts) {
    for (const { text, range, kind } of timeline.unreadable) {
      // The cells of a ragged row are in other columns, but for the first where the last are missing; and text right
      // under a table is no row.
      const table = document.tables.find((each) => contains(each.range, range));
      const row = table?.rows.find((each) => contains(each.range, range));
      const missing = row && table ? table.header.cells.length - row.cells.length : 0;
      const [first, ...others] = row?.cells ?? [];
      if (missing !== 0 && (missing < 0 || others.length === 0 || !first || !contains(first.range, range)))
        continue;
      yield { range, data: { kind, value: text } };
    }
  },
  message: ({ kind, value }) =>
    kind === 'date'
      ? `No calendar has the date “${value}”.`
      : `“${value}” is no time of day; write one as 14:05.`,
});
