import type { Analysis } from '../../analysis';
import type { Row, Table } from '../../document/blocks';
import { plainText } from '../../document/inline';
import { rolesOf } from '../../template/other-names';
import { contains, type Range } from '../../text/range';

/** A column that says who did something or is to do it. */
export interface PersonalColumn {
  readonly table: Table;
  /** As its header says: `Owner`. */
  readonly name: string;
  /** What it takes of every line: its cell, and a pipe. */
  readonly ranges: readonly Range[];
}

/** The columns of owners, and in timelines of actors, that the tables of a document have. */
export function personalColumns({ document, timeline }: Analysis): readonly PersonalColumn[] {
  const { text, tables } = document;
  return tables.flatMap((table) => {
    const isTimeline = timeline.events.some(({ range }) => contains(table.range, range));
    const role = isTimeline ? 'actor' : 'owner';
    const names = table.header.cells.map(({ range }) => plainText(text.slice(range.start, range.end)));
    const own = names.flatMap((name, i) => (rolesOf(name).includes(role) ? [{ name, i }] : []));
    // Of a table of nobody but people nothing would be left.
    if (own.length === names.length) return [];
    return own.map(({ name, i }) => ({ table, name, ranges: rangesOf(text, table, i) }));
  });
}

function rangesOf(text: string, table: Table, column: number): readonly Range[] {
  const cells = [table.header, ...table.rows].flatMap((row: Row) => row.cells[column]?.span ?? []);
  const dashes = delimiterCell(text, table.delimiter, column);
  return [...cells, ...(dashes ? [dashes] : [])].map((span) => withPipe(text, span));
}

/** A cell, and the pipe behind it; of the last one in a row that ends without a pipe, the one before it. */
function withPipe(text: string, { start, end }: Range): Range {
  if (text[end] === '|') return { start, end: end + 1 };
  return text[start - 1] === '|' ? { start: start - 1, end } : { start, end };
}

/** The dashes of a column, in the line of dashes under the header: it has no pipes but those between cells. */
function delimiterCell(text: string, { start, end }: Range, column: number): Range | undefined {
  const bounds: number[] = [];
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1))
    bounds.push(at);
  const inner = text[start] === '|' ? bounds : [start - 1, ...bounds];
  const from = inner[column];
  if (from === undefined) return undefined;
  return { start: from + 1, end: inner[column + 1] ?? end };
}
