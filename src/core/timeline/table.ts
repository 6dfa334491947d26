import type { Row, Table } from '../document/blocks';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { rolesOf } from '../template/other-names';
import type { ColumnRole } from '../template/template';
import type { Range } from '../text/range';
import type { UnreadableTime } from './timeline';
import type { SeriesItem } from './entry';
import { scanTime } from './scan-time';
import type { WrittenTime } from './written-time';

/** What a table gives for a series of entries. */
export interface TimelineTable {
  readonly entries: readonly SeriesItem[];
  /** Headers of the columns of times and dates: they may name the zone and the year. */
  readonly captions: readonly string[];
  readonly unreadable: readonly UnreadableTime[];
}

/** Which column of a table holds what; -1 for none. */
export interface Columns {
  readonly time: number;
  readonly date: number;
  readonly text: number;
  readonly action: number;
  readonly outcome: number;
  readonly actor: number;
  readonly milestone: number;
}

/** The entries of `table`, or `undefined` where it is no timeline. */
export function readTimelineTable(
  document: Document,
  table: Table,
  shape: 'row' | 'html',
): TimelineTable | undefined {
  const columns = findColumns(document, table);
  if (!columns) return undefined;
  const entries: SeriesItem[] = [];
  const unreadable: UnreadableTime[] = [];
  const vague: UnreadableTime[] = [];
  for (const row of table.rows) {
    const read = readTableRow(document, row, columns, shape);
    if (read.kind === 'entry') {
      entries.push(read);
      unreadable.push(...vague.splice(0));
    } else if (read.kind === 'unreadable') unreadable.push({ ...read, kind: kindOfTime(read.text) });
    // Between two that have a time; what went before them all, or came of them, may do without.
    else if (read.kind === 'vague' && entries.length > 0) vague.push({ ...read, kind: 'time' });
  }
  const headers = table.header.cells.map(({ range }) => document.text.slice(range.start, range.end));
  const captions = [headers[columns.time], headers[columns.date]].filter((caption) => caption !== undefined);
  return { entries, captions, unreadable };
}

/** Accepts the headers of columns whose `1:30` is a duration: "Duration", "Time taken", "Value". */
const durations = /\b(?:durations?|elapsed|took|taken|length|lasted|downtime|values?|metrics?)\b/i;

/** Accepts the headers of what came of an entry: "Result", "Outcome", "Notes / Comments". */
const outcomes = /\b(?:results?|outcomes?|effects?|notes?|comments?|remarks?)\b/i;

/** The columns of `table`, or `undefined` where it is no timeline; rows without a time yet do not matter. */
export function findColumns(document: Document, table: Table): Columns | undefined {
  const headers = table.header.cells.map(({ range }) =>
    plainText(document.text.slice(range.start, range.end)),
  );
  const roles = headers.map((header) => rolesOf(header));
  // A table with due dates is one of action items, whatever times it has; so is one with owners and no events.
  const owner = roles.findIndex((own) => own.includes('owner') && !own.includes('actor'));
  const hasEvents = roles.some((own) => own.includes('event'));
  if (roles.some((own) => own.includes('due')) || (owner >= 0 && !hasEvents)) return undefined;
  const sample = table.rows.slice(0, 40);
  const textAt = (row: Row, column: number): string => {
    const range = row.cells[column]?.range;
    return range ? document.text.slice(range.start, range.end) : '';
  };
  const share = (column: number, test: (time: WrittenTime) => boolean): number => {
    const texts = sample.map((row) => textAt(row, column)).filter((text) => text !== '');
    const passing = texts.filter((text) => {
      const time = scanTime(text, 0, { loose: true });
      return time !== undefined && test(time);
    });
    return texts.length === 0 ? 0 : passing.length / texts.length;
  };
  const named = headers.findIndex(
    (header, i) =>
      !durations.test(header) &&
      (roles[i]?.includes('time') === true || /\b(?:time|clock|when|utc)\b/i.test(header)),
  );
  const holdsTime = sample.some((row) => scanTime(textAt(row, named), 0, { loose: true }) !== undefined);
  const time =
    named >= 0 && holdsTime
      ? named
      : headers.findIndex(
          (header, i) => !durations.test(header) && share(i, ({ clock }) => clock !== undefined) >= 0.6,
        );
  const days = headers.findIndex(
    (header, i) =>
      i !== time && /\b(?:date|day)\b/i.test(header) && share(i, (read) => read.date !== undefined) >= 0.5,
  );
  const onlyDays =
    time < 0
      ? headers.findIndex(
          (header, i) =>
            /\b(?:date|day|when)\b/i.test(header) && share(i, (read) => read.date !== undefined) >= 0.6,
        )
      : -1;
  // “When” beside owners may be a date to come.
  if (owner >= 0 && (time < 0 || share(time, ({ clock }) => clock !== undefined) < 0.6)) return undefined;
  const clock = time >= 0 ? time : onlyDays >= 0 ? onlyDays : named;
  if (clock < 0) return undefined;
  const taken = new Set([clock, days]);
  const roleAt = (role: ColumnRole): number =>
    roles.findIndex((own, i) => !taken.has(i) && own.includes(role));
  const actor = owner >= 0 ? owner : roleAt('actor');
  const milestone = roleAt('milestone');
  for (const column of [actor, milestone]) taken.add(column);
  const event = roleAt('event');
  const action = roleAt('action');
  const outcome = headers.findIndex((header, i) => !taken.has(i) && outcomes.test(header));
  const isText = (i: number): boolean =>
    !taken.has(i) && !/^(?:day|date|duration|elapsed|#|no\.?)$/i.test(headers[i] ?? '');
  const text = event >= 0 ? event : action >= 0 ? action : headers.findIndex((_, i) => isText(i));
  const further = (i: number): number => (i === text ? -1 : i);
  return {
    time: clock,
    date: days,
    text,
    action: further(action),
    outcome: outcome === action ? -1 : further(outcome),
    actor,
    milestone,
  };
}

/** Accepts "soon", "*Shortly after*" and "later on"; neither "during", "same day" nor "TBD". */
const vagueTime =
  /^\W{0,3}(?:soon|later|shortly|afterwards?|eventually|asap|recently|sometime|immediately)(?: (?:after|later|on))?\W{0,3}$/i;

type ReadRow =
  | Extract<SeriesItem, { kind: 'entry' }>
  | { readonly kind: 'unreadable' | 'vague'; readonly text: string; readonly range: Range }
  | { readonly kind: 'untimed' };

function readTableRow(document: Document, row: Row, columns: Columns, shape: 'row' | 'html'): ReadRow {
  const at = (column: number): Range | undefined => row.cells[column]?.range;
  const textOf = (range: Range | undefined): string =>
    range ? document.text.slice(range.start, range.end) : '';
  const timeRange = at(columns.time);
  const source = textOf(timeRange);
  const date = at(columns.date);
  const own = source === '' ? undefined : scanTime(source, 0, { loose: true });
  const time = withDate(own, date && scanTime(textOf(date), 0, { loose: false }));
  // A placeholder is somebody else's finding, and a dash is an author's way to say nothing.
  const isVague = !time && vagueTime.test(source);
  if (!own && timeRange && (isVague || (/\d/.test(source) && !/^\[.*\]$/.test(source)))) {
    const range = withoutMarkup(document.text, timeRange);
    return { kind: isVague ? 'vague' : 'unreadable', text: textOf(range), range };
  }
  if (!timeRange || !time) return { kind: 'untimed' };
  const scanned = own ? timeRange : (date ?? timeRange);
  const range = { start: scanned.start + time.range.start, end: scanned.start + time.range.end };
  return {
    kind: 'entry',
    entry: {
      shape,
      line: row.line,
      range: row.range,
      time,
      timeRange: range,
      dateRange: own?.dateRange
        ? { start: timeRange.start + own.dateRange.start, end: timeRange.start + own.dateRange.end }
        : date,
      textRange: at(columns.text) ?? { start: row.range.end, end: row.range.end },
      action: at(columns.action),
      outcome: at(columns.outcome),
      actor: at(columns.actor),
      milestone: at(columns.milestone),
      trailing: false,
    },
  };
}

/** The "25:61" of "**25:61**". */
function withoutMarkup(text: string, { start, end }: Range): Range {
  const source = text.slice(start, end);
  const before = /^[*_`~]*/.exec(source)?.[0].length ?? 0;
  const after = /[*_`~]{0,6}$/.exec(source)?.[0].length ?? 0;
  return before + after < source.length ? { start: start + before, end: end - after } : { start, end };
}

/** A row's time with the date of its own column. */
function withDate(time: WrittenTime | undefined, date: WrittenTime | undefined): WrittenTime | undefined {
  if (!date?.date) return time;
  if (!time) return { ...date, end: undefined };
  return time.date ? time : { ...time, date: date.date };
}

/** Accepts "20202-01-16" and "2020-13-01" as dates; whatever else cannot be read is meant as a time. */
export function kindOfTime(text: string): UnreadableTime['kind'] {
  return /^\D{0,4}\d{4,5}-\d{1,2}-\d{1,2}/.test(text) ? 'date' : 'time';
}
