import type { Facts } from '../analysis';
import type { Row } from '../document/blocks';
import { pipesIn } from '../document/cells';
import { emptyRangeAt, type TextEdit } from '../text/range';
import type { Fix } from './finding';
import { rowsGluedTo, unglue } from './glued-labels';
import { defineRule } from './rule';

/** A row with fewer or more cells than its table's header; text right under a table is one of its rows, too. */
export const raggedRow = defineRule({
  code: 'ragged-row',
  class: 'wrong',
  *check({ document }: Facts) {
    for (const table of document.tables) {
      const expected = table.header.cells.length;
      const glued = rowsGluedTo(document.text, table);
      const [first] = glued;
      for (const row of table.rows) {
        const actual = row.cells.length;
        if (row === first) {
          const fixes = (): readonly Fix[] => [unglue(document, row.range.start)];
          yield { range: row.range, data: { expected, actual, isGlued: true }, fixes };
        }
        if (actual === expected || glued.includes(row)) continue;
        yield {
          range: row.range,
          data: { expected, actual, isGlued: false },
          fixes: () =>
            actual < expected
              ? [fillUp(document.text, row, expected)]
              : reduceFixes(document.text, row, expected),
        };
      }
    }
  },
  message: ({ expected, actual, isGlued }) =>
    isGlued
      ? 'This line is a row of the table above it: a blank line is missing between them.'
      : `This row has ${actual} ${actual === 1 ? 'cell' : 'cells'}; its table has ${expected} ${expected === 1 ? 'column' : 'columns'}.`,
});

function fillUp(text: string, row: Row, expected: number): Fix {
  const missing = expected - row.cells.length;
  const isClosed = row.range.end > row.range.start && text[row.range.end - 1] === '|';
  const newText = isClosed ? '  |'.repeat(missing) : ' |'.repeat(missing + 1);
  return {
    title: missing === 1 ? 'Add the missing cell' : `Add the ${missing} missing cells`,
    edits: [{ range: emptyRangeAt(row.range.end), newText }],
    automatic: true,
    isScaffold: true,
  };
}

/** Surplus cells come of pipes in code and in the text, or of pipes too many at the end. */
function reduceFixes(text: string, row: Row, expected: number): readonly Fix[] {
  const surplus = row.cells.slice(expected);
  const escape = (pipes: readonly number[]): readonly TextEdit[] =>
    pipes.map((pipe) => ({ range: emptyRangeAt(pipe), newText: '\\' }));
  if (surplus.every(({ range }) => range.start === range.end)) {
    const range = { start: surplus[0]?.span.start ?? row.range.end, end: row.range.end };
    return [{ title: 'Remove the empty cells at the end', edits: [{ range, newText: '' }], automatic: true }];
  }
  const inCode = pipesIn(text, row.range).filter((pipe) => isInCode(text.slice(row.range.start, pipe)));
  if (inCode.length === surplus.length) {
    return [{ title: 'Escape the pipes in code', edits: escape(inCode), automatic: true }];
  }
  const behind = surplus.map(({ span }) => span.start - 1);
  return [
    { title: 'Keep the surplus pipes as text of the last cell', edits: escape(behind), automatic: false },
  ];
}

/** Whether an odd number of backticks stands before a place, as it does in a code span. */
function isInCode(before: string): boolean {
  return before.split('`').length % 2 === 0;
}
