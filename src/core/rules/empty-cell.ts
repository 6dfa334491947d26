import type { Facts } from '../analysis';
import { matchedRows } from '../template/values';
import { defineRule } from './rule';

/** A cell of one of the template's columns without anything in it; a row that is empty throughout is told once. */
export const emptyCell = defineRule({
  code: 'empty-cell',
  class: 'incomplete',
  *check({ match }: Facts) {
    for (const { table, row } of matchedRows(match)) {
      const isBlank = row.cells.every(({ range }) => range.start === range.end);
      for (const [i, column] of table.columns.entries()) {
        const range = row.cells[i]?.range;
        // An action without an owner has a rule of its own.
        if (!column || !range || range.start < range.end || (column.role === 'owner' && !isBlank)) continue;
        yield { range, data: { name: column.name } };
        if (isBlank) break;
      }
    }
  },
  message: ({ name }) => `The cell for “${name}” is empty.`,
});
