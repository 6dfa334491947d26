import type { Analysis } from '../../analysis';
import type { Block, Table } from '../../document/blocks';
import type { Document, Section } from '../../document/document';
import { formatClock, secondsPerDay } from '../../text/calendar';
import { namingOf } from '../naming';
import { findColumns } from '../table';
import { zoneIn } from '../zones';
import { writeRow } from './insert-row';
import { insertionAt, type Insertion } from './insertion';

/**
 * The first entry of a timeline: a row of the table that waits for it, else an item below its heading.
 * `undefined` where there is neither.
 * @param clock what the wall clock of a zone (the document's where it is `undefined`) shows now, in seconds
 */
export function firstEntry(
  { document, match }: Analysis,
  clock: (zone: string | undefined) => number,
): Insertion | undefined {
  const known = match.tables.find(({ spec }) => spec.columns.some(({ role }) => role === 'time'))?.table;
  const home = document.sections.find(({ name }) => namingOf(name) === 'timeline');
  const table = known ?? home?.blocks.find((block) => block.kind === 'table');
  return (
    (table && firstRow(document, table, clock)) ??
    (home && firstItem(document, home, timeOf(clock(undefined))))
  );
}

function timeOf(wallSeconds: number): string {
  const seconds = wallSeconds - Math.floor(wallSeconds / secondsPerDay) * secondsPerDay;
  return formatClock(seconds - (seconds % 60));
}

function firstRow(
  document: Document,
  table: Table,
  clock: (zone: string | undefined) => number,
): Insertion | undefined {
  const { lines, text } = document;
  const columns = findColumns(document, table);
  const header = table.header.cells[columns?.time ?? -1]?.range;
  if (!columns || !header) return undefined;
  const time = timeOf(clock(zoneIn(text.slice(header.start, header.end))?.id));
  const row = writeRow(text, table.header.range, table.header, columns, (column) =>
    column === columns.time ? time : '',
  );
  const start = table.delimiter.start;
  const prefix = text.slice(lines.startOf(lines.lineAt(start)), start);
  return insertionAt(lines.endOf(lines.lineAt(start)), row, lines.ending + prefix, '');
}

/** An item behind what stands in the section, in its list if it ends with one. */
function firstItem({ lines }: Document, home: Section, time: string): Insertion {
  const isContent = ({ kind }: Block): boolean => kind !== 'break';
  const last = home.blocks.findLast(isContent);
  const entry = `- ${time} `;
  const offset = lines.endOf(lines.lineAt(last?.range.end ?? home.nameRange.end));
  const gap = last?.kind === 'list' ? lines.ending : lines.ending + lines.ending;
  return insertionAt(offset, { text: entry, stops: [entry.length] }, gap, '');
}
