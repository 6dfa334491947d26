import type { Facts } from '../analysis';
import { pipesIn } from '../document/cells';
import { emptyRangeAt, type Range, type TextEdit } from '../text/range';
import { didYouMean } from '../text/names';
import type { TableMatch } from '../template/match';
import { defineRule } from './rule';
import { propose } from './propose';

/**
 * A column of the template that a table does not have. Told at the header of the column before its place, or at a
 * header that looks like it.
 */
export const missingColumn = defineRule({
  code: 'missing-column',
  class: 'incomplete',
  *check({ document, match }: Facts) {
    for (const table of match.tables) {
      const present = new Set(table.columns);
      for (const column of table.spec.columns) {
        if (present.has(column)) continue;
        const before = indexBefore(table, column.name);
        const similar = similarHeader(document.text, table, column.name);
        const place = similar ?? (table.table.header.cells[Math.max(before, 0)] ?? table.table.header).range;
        const written = similar && document.text.slice(similar.start, similar.end);
        yield {
          range: place,
          data: { name: column.name, similar: written },
          fixes: () => [
            ...(similar
              ? [propose(`Rename “${written ?? ''}” to “${column.name}”`, similar, column.name)]
              : []),
            {
              title: `Add column “${column.name}”`,
              edits: columnEdits(document.text, table, before, column.name),
              automatic: !similar,
              isScaffold: true,
            },
          ],
        };
      }
    }
  },
  message: ({ name, similar }) =>
    `The table has no column “${name}”.${similar === undefined ? '' : ` Is “${similar}” meant to be it?`}`,
});

/** The header of a column of the author's own that most probably misspells `name`. */
function similarHeader(text: string, { table, columns }: TableMatch, name: string): Range | undefined {
  const strangers = table.header.cells.filter((_, i) => !columns[i]).map(({ range }) => range);
  return didYouMean(name, strangers, ({ start, end }) => text.slice(start, end));
}

/** The index of the column that the template has before the one named `name`; -1 where it comes first. */
function indexBefore({ spec, columns }: TableMatch, name: string): number {
  const at = spec.columns.findIndex((column) => column.name === name);
  const previous = spec.columns.slice(0, at).findLast((column) => columns.includes(column));
  return previous ? columns.indexOf(previous) : -1;
}

/** Adds a column behind the one at `index`, or as the first. */
function columnEdits(
  text: string,
  { table, columns }: TableMatch,
  index: number,
  name: string,
): readonly TextEdit[] {
  const insert = (row: Range, content: string): TextEdit => {
    const opens = text[row.start] === '|';
    const pipe = pipesIn(text, row)[opens ? index + 1 : index];
    if (pipe !== undefined) return { range: emptyRangeAt(pipe + 1), newText: `${content}|` };
    // An empty cell at an end needs a pipe around it, whether or not the row has any there.
    if (index < 0) return { range: emptyRangeAt(row.start), newText: `|${content}| ` };
    return { range: emptyRangeAt(row.end), newText: ` |${content}|` };
  };
  // A row that is ragged has a finding of its own, and no place that is surely the column's.
  const rows = table.rows.filter(({ cells }) => cells.length >= columns.length);
  return [
    insert(table.header.range, ` ${name} `),
    insert(table.delimiter, ' --- '),
    ...rows.map(({ range }) => insert(range, '  ')),
  ];
}
