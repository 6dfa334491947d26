import type { Analysis } from '../../analysis';
import type { Cell, Row, Table } from '../../document/blocks';
import type { Document } from '../../document/document';
import { formatDate, fromDays } from '../../text/calendar';
import { contains, type Range } from '../../text/range';
import { findColumns, type Columns } from '../table';
import type { Beside } from './insert';
import type { EntryText, Insertion } from './insertion';
import { mannerOf } from './manner';
import { insertAt, spotBeside } from './spot';
import { writeDateLike } from './write-date';

/** Inserts a row with its time, its date where it needs one, and room for the rest. */
export function insertRow({ document, timeline }: Analysis, beside: Beside): Insertion | undefined {
  const { neighbour, after } = beside;
  const table = document.tables.find(({ range }) => contains(range, neighbour.range));
  const columns = table && findColumns(document, table);
  const row = table?.rows.find(({ range }) => range.start === neighbour.range.start);
  if (!columns || !row) return undefined;
  const date = dateCell(
    document,
    table,
    columns,
    beside,
    () => mannerOf(document.text, timeline.events).dayFirst,
  );
  const entry = writeRow(document.text, row.range, table.header, columns, (column) => {
    if (column === columns.time)
      return timeCell(document.text, row.cells[column], beside, date === undefined);
    return column === columns.date ? (date ?? '') : '';
  });
  return insertAt(document, spotBeside(document, timeline.events, neighbour, after), entry);
}

/** The time with the markup that the neighbour's has around it, such as bold print. */
function timeCell(text: string, cell: Cell | undefined, beside: Beside, mayHaveDate: boolean): string {
  const time = beside.time(mayHaveDate && beside.isOtherDay);
  const { timeRange } = beside.neighbour;
  if (!cell || !contains(cell.range, timeRange)) return time;
  const opening = text.slice(cell.range.start, timeRange.start);
  const closing = text.slice(timeRange.end, cell.range.end);
  const isMarkup = /^[*_`]*$/.test(opening + closing) && opening.length === closing.length;
  return isMarkup ? opening + time + closing : time;
}

/** What goes into the column of dates: `undefined` where there is none, empty where the neighbour's date holds on. */
function dateCell(
  { text }: Document,
  { rows }: Table,
  { date }: Columns,
  { neighbour, after, wall, isOtherDay }: Beside,
  dayFirst: () => boolean | undefined,
): string | undefined {
  if (date < 0) return undefined;
  const dates = rows.map(({ cells, range }) => {
    const cell = cells[date]?.range;
    return { start: range.start, written: cell ? text.slice(cell.start, cell.end) : '' };
  });
  const own = dates.find(({ start }) => start === neighbour.range.start);
  const isOpen = own === undefined || own.written === '';
  if (isOpen && !isOtherDay && after) return '';
  const model = isOpen ? dates.find(({ written }) => written !== '') : own;
  return (model && writeDateLike(model.written, wall.day, dayFirst())) ?? formatDate(fromDays(wall.day));
}

/**
 * A row in which `content` stands, its cells as wide as those of `header`, with the outer pipes of another row.
 * @param like the range of that row
 */
export function writeRow(
  text: string,
  like: Range,
  { cells }: Row,
  columns: Columns,
  content: (column: number) => string,
): EntryText {
  const pad = cells.some(({ range, span }) => range.start > span.start) ? ' ' : '';
  const opening = text[like.start] === '|' ? '|' : '';
  const closing = text[like.end - 1] === '|' ? '|' : '';
  let row = opening;
  const starts: number[] = [];
  cells.forEach(({ span }, i) => {
    const left = row === '' ? '' : pad;
    starts.push(row.length + left.length);
    row += (left + content(i) + pad).padEnd(span.end - span.start) + (i < cells.length - 1 ? '|' : closing);
  });
  const open = starts.filter((_, i) => i !== columns.time && i !== columns.date);
  const first = starts[columns.text] ?? open[0] ?? row.length;
  return { text: row, stops: [first, ...open.filter((stop) => stop !== first)] };
}
