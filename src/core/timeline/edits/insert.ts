import { Temporal } from 'temporal-polyfill';
import type { Analysis } from '../../analysis';
import type { Row } from '../../document/blocks';
import { formatClock, secondsPerDay, toDays } from '../../text/calendar';
import { emptyRangeAt, type TextEdit } from '../../text/range';
import type { TableMatch } from '../../template/match';
import { offsetAt } from '../elapsed';
import type { TimelineEvent } from '../event';
import { writeTimeLike, type WallTime } from './write-time';

/** An edit that adds an entry, and where its text is to be written. */
export interface Insertion {
  readonly edit: TextEdit;
  /** Offset into the edit's new text. */
  readonly cursor: number;
}

/**
 * The entry for what happens now, in the timeline's shape, format and zone, at its place in the order.
 * `undefined` where the document has neither an entry nor a table for one.
 * @param now seconds since 1970-01-01T00:00Z
 * @param localZone the reader's zone, an IANA name, for documents that name none
 */
export function insertEvent(analysis: Analysis, now: number, localZone: string): Insertion | undefined {
  const { timeline, configuration } = analysis;
  const zone = timeline.zone?.id ?? configuration.timeZone ?? localZone;
  const wall = wallTimeIn(zone, now);
  const { day, seconds } = wall;
  const moment = day * secondsPerDay + seconds - offsetAt(zone, day * secondsPerDay + seconds);
  const isBefore = ({ at }: TimelineEvent): boolean =>
    (at.dated ? at.seconds : at.seconds % secondsPerDay) <= (at.dated ? moment : seconds);
  const model = timeline.events.findLast(isBefore) ?? timeline.events[0];
  if (!model) return insertIntoTable(analysis, wall);
  if (model.shape === 'html') return undefined;
  const text = writeTimeLike(analysis.document.text, model, wall);
  return model.shape === 'row'
    ? besideRow(analysis, model, text, isBefore(model))
    : besideEntry(analysis, model, text, isBefore(model));
}

function wallTimeIn(zone: string, now: number): WallTime {
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(now / 60) * 60_000).toZonedDateTimeISO(zone);
  const { year, month, day, hour, minute } = at;
  return { day: toDays({ year, month, day }), seconds: hour * 3600 + minute * 60 };
}

/** A row like that of `model`, with its times and nothing else. */
function besideRow(
  { document, match }: Analysis,
  model: TimelineEvent,
  time: string,
  after: boolean,
): Insertion | undefined {
  const table = match.tables.find(({ table: { rows } }) => rows.some(({ line }) => line === model.line));
  const row = rowAt(document.blocks, model.line) ?? table?.table.rows.find(({ line }) => line === model.line);
  if (!row) return undefined;
  const { lines, text } = document;
  const cells = row.cells.map(({ span, range }) => {
    const holdsTime = range.start <= model.timeRange.start && model.timeRange.end <= range.end;
    const content = holdsTime ? ` ${time} ` : ' ';
    return content.padEnd(span.end - span.start);
  });
  const opens = text[row.range.start] === '|' ? '|' : '';
  const closes = text[row.range.end - 1] === '|' ? '|' : '';
  const newRow = opens + cells.join('|') + closes;
  const textCell = row.cells.findIndex(
    ({ range }) => range.start <= model.textRange.start && model.textRange.end <= range.end,
  );
  const before = cells
    .slice(0, Math.max(textCell, 0))
    .reduce((sum, cell) => sum + cell.length + 1, opens.length);
  return place(lines.rangeOf(model.line), newRow, before + 1, lines.ending, after);
}

function rowAt(blocks: Analysis['document']['blocks'], line: number): Row | undefined {
  for (const block of blocks) {
    if (block.kind === 'table') {
      const row = block.rows.find((candidate) => candidate.line === line);
      if (row) return row;
    } else if (block.kind === 'quote') {
      const row = rowAt(block.blocks, line);
      if (row) return row;
    }
  }
  return undefined;
}

/** A list item, a line or a heading like `model`, with its markup around the time. */
function besideEntry({ document }: Analysis, model: TimelineEvent, time: string, after: boolean): Insertion {
  const { lines, text } = document;
  const start = lines.startOf(lines.lineAt(model.timeRange.start));
  const prefix = text.slice(start, model.timeRange.start);
  const isHeading = model.shape === 'heading';
  const between = isHeading
    ? ''
    : text.slice(model.timeRange.end, Math.max(model.textRange.start, model.timeRange.end));
  const line = prefix + time + between;
  const separate = isHeading || /\n\s*\n/.test(text.slice(model.range.start, nextStart(text, model)));
  const range = { start, end: lines.endOf(lines.lineAt(model.range.end)) };
  const inserted = place(range, line, line.length, lines.ending, after);
  if (!separate) return inserted;
  // Entries with an empty line between them keep it.
  const { edit, cursor } = inserted;
  const newText = after ? lines.ending + edit.newText : edit.newText + lines.ending;
  return { edit: { ...edit, newText }, cursor: cursor + (after ? lines.ending.length : 0) };
}

function nextStart(text: string, { range }: TimelineEvent): number {
  const rest = /^\s*/.exec(text.slice(range.end))?.[0].length ?? 0;
  return range.end + rest;
}

function place(
  range: { readonly start: number; readonly end: number },
  line: string,
  cursor: number,
  ending: string,
  after: boolean,
): Insertion {
  return after
    ? { edit: { range: emptyRangeAt(range.end), newText: ending + line }, cursor: cursor + ending.length }
    : { edit: { range: emptyRangeAt(range.start), newText: line + ending }, cursor };
}

/** The first row of a timeline that has only its header, or placeholders. */
function insertIntoTable({ document, match }: Analysis, { seconds }: WallTime): Insertion | undefined {
  const isTimeline = ({ spec }: TableMatch): boolean => spec.columns.some(({ role }) => role === 'time');
  const found = match.tables.find(isTimeline);
  if (!found) return undefined;
  const time = found.columns.findIndex((column) => column?.role === 'time');
  const clock = formatClock(seconds);
  const cells = found.table.header.cells.map(({ span }, i) =>
    (i === time ? ` ${clock} ` : ' ').padEnd(span.end - span.start),
  );
  const row = `|${cells.join('|')}|`;
  const delimiter = document.lines.rangeOf(document.lines.lineAt(found.table.delimiter.start));
  const cursor = 1 + (cells[0]?.length ?? 0) + 2;
  return place(delimiter, row, cursor, document.lines.ending, true);
}
