import type { Facts } from '../analysis';
import { pipesIn } from '../document/cells';
import { emptyRangeAt, type TextEdit } from '../text/range';
import type { TableMatch } from '../template/match';
import { defineRule } from './rule';

/** A column of the template that a table does not have. */
export const missingColumn = defineRule({
  code: 'missing-column',
  class: 'incomplete',
  *check({ document, match }: Facts) {
    for (const table of match.tables) {
      const present = new Set(table.columns);
      for (const column of table.spec.columns) {
        if (present.has(column)) continue;
        yield {
          range: table.table.header.range,
          data: { name: column.name },
          fixes: () => [
            {
              title: `Add column “${column.name}”`,
              edits: columnEdits(document.text, table, column.name),
              automatic: true,
            },
          ],
        };
      }
    }
  },
  message: ({ name }) => `The table has no column “${name}”.`,
});

/** Adds the column behind the one that the template has before it, or as the first. */
function columnEdits(text: string, { table, spec, columns }: TableMatch, name: string): readonly TextEdit[] {
  const at = spec.columns.findIndex((column) => column.name === name);
  const previous = spec.columns.slice(0, at).findLast((column) => columns.includes(column));
  const index = previous ? columns.indexOf(previous) : -1;
  const edits: TextEdit[] = [];
  const delimiterPipes = pipesIn(text, table.delimiter);
  const insert = (start: number, end: number, pipes: readonly number[], content: string): void => {
    const opens = text[start] === '|';
    const pipe = pipes[opens ? index + 1 : index];
    if (pipe !== undefined) edits.push({ range: emptyRangeAt(pipe + 1), newText: `${content}|` });
    else if (index < 0) edits.push({ range: emptyRangeAt(start), newText: `${content.trimStart()}| ` });
    else edits.push({ range: emptyRangeAt(end), newText: ` |${content.trimEnd()}` });
  };
  insert(table.delimiter.start, table.delimiter.end, delimiterPipes, ' --- ');
  for (const row of [table.header, ...table.rows]) {
    if (row.cells.length < columns.length) continue;
    const pipes = pipesIn(text, row.range);
    insert(row.range.start, row.range.end, pipes, row === table.header ? ` ${name} ` : '  ');
  }
  return edits;
}
