import type { Facts } from '../analysis';
import { Lines } from '../text/lines';
import { emptyRangeAt, type Range } from '../text/range';
import { readRow } from '../document/cells';
import type { Fix } from './finding';
import { brokenTablesIn } from './pipe-rows';
import { defineRule } from './rule';

/** Rows of pipes that Markdown does not show as a table, mostly for want of the line of dashes. */
export const brokenTable = defineRule({
  code: 'broken-table',
  class: 'wrong',
  *check({ document }: Facts) {
    for (const run of brokenTablesIn(document)) {
      const [first, second] = run;
      if (!first || !second) continue;
      const text = document.text.slice(first.start, first.end);
      const columns = readRow(new Lines(text), 0, 0).cells.length;
      const delimiter = /^[|\s:-]+$/.test(document.text.slice(second.start, second.end)) ? second : undefined;
      yield {
        range: first,
        data: { columns, hasDelimiter: delimiter !== undefined },
        fixes: () => [delimiterFix(document.lines.ending, first, delimiter, columns)],
      };
    }
  },
  message: ({ columns, hasDelimiter }) =>
    hasDelimiter
      ? `These rows are no table: the line of dashes has not the header’s ${columns} columns.`
      : 'These rows are no table: a line of dashes is missing under the header.',
});

function delimiterFix(ending: string, header: Range, delimiter: Range | undefined, columns: number): Fix {
  const dashes = `|${' --- |'.repeat(columns)}`;
  const edit = delimiter
    ? { range: delimiter, newText: dashes }
    : { range: emptyRangeAt(header.end), newText: ending + dashes };
  return {
    title: delimiter ? 'Correct the line of dashes' : 'Add the line of dashes',
    edits: [edit],
    automatic: true,
  };
}
