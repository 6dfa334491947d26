import type { Facts } from '../analysis';
import { matchedRows } from '../template/values';
import { defineRule } from './rule';

/** An action item for which nobody stands. */
export const actionWithoutOwner = defineRule({
  code: 'action-without-owner',
  class: 'incomplete',
  *check({ document, match }: Facts) {
    for (const { table, row } of matchedRows(match)) {
      const owner = table.columns.findIndex((column) => column?.role === 'owner');
      const range = row.cells[owner]?.range;
      if (!range || row.cells.every((cell) => cell.range.start === cell.range.end)) continue;
      const text = document.text.slice(range.start, range.end);
      // Accepts "TBD", "n/a", "nobody" and "-".
      if (text !== '' && !/^(?:tbd|tba|n\/?a|none|nobody|no one|unassigned|\?+|[-–—]+)$/i.test(text))
        continue;
      yield { range, data: { value: text } };
    }
  },
  message: () => 'This action item has no owner.',
});
