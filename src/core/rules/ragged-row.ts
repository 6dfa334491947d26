import type { Facts } from '../analysis';
import type { Block, Row, Table } from '../document/blocks';
import { emptyRangeAt, type TextEdit } from '../text/range';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** A row with fewer or more cells than its table's header. */
export const raggedRow = defineRule({
  code: 'ragged-row',
  class: 'wrong',
  *check({ document }: Facts) {
    for (const table of tablesOf(document.blocks)) {
      const expected = table.header.cells.length;
      for (const row of table.rows) {
        const actual = row.cells.length;
        if (actual === expected) continue;
        yield {
          range: row.range,
          data: { expected, actual },
          fixes: () => [
            actual < expected ? fillUp(document.text, row, expected) : joinSurplus(row, expected),
          ],
        };
      }
    }
  },
  message: ({ expected, actual }) =>
    `This row has ${actual} ${actual === 1 ? 'cell' : 'cells'}; its table has ${expected} columns.`,
});

function* tablesOf(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.kind === 'table') yield block;
    else if (block.kind === 'quote') yield* tablesOf(block.blocks);
    else if (block.kind === 'list') for (const item of block.items) yield* tablesOf(item.blocks);
  }
}

function fillUp(text: string, row: Row, expected: number): Fix {
  const missing = expected - row.cells.length;
  const isClosed = row.range.end > row.range.start && text[row.range.end - 1] === '|';
  const newText = isClosed ? '  |'.repeat(missing) : ' |'.repeat(missing);
  return {
    title: missing === 1 ? 'Add the missing cell' : `Add the ${missing} missing cells`,
    edits: [{ range: emptyRangeAt(row.range.end), newText }],
    automatic: true,
  };
}

/** Surplus cells come of pipes in the text, mostly: escaped, they stay in the last column. */
function joinSurplus(row: Row, expected: number): Fix {
  const edits: TextEdit[] = row.cells
    .slice(expected)
    .map(({ span }) => ({ range: { start: span.start - 1, end: span.start }, newText: '\\|' }));
  return { title: 'Keep the surplus pipes as text of the last cell', edits, automatic: false };
}
