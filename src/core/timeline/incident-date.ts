import type { Document } from '../document/document';
import { nameKey } from '../text/names';
import { dateOf } from '../text/calendar';
import type { Range } from '../text/range';
import { scanTime } from './scan-time';
import type { IncidentDate } from './timeline';
import type { WrittenDate } from './written-time';

/** A date with a year, and where in the text it stands. */
export interface FoundDate {
  readonly date: WrittenDate;
  readonly range: Range;
}

/** Where a date may begin. Accepts the "2" of "2024-05-01" and the "M" of "May 1st, 2024". */
const possibleStart =
  /(?<![\p{L}\d:./])(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/giu;

/** The first date with a year in `range` of `text`. */
export function findDate(text: string, range: Range): FoundDate | undefined {
  const source = text.slice(range.start, range.end);
  for (const match of source.matchAll(possibleStart)) {
    const time = scanTime(source, match.index, { loose: false });
    if (!time?.date || !time.dateRange || time.date.kind === 'weekday' || time.date.year === undefined)
      continue;
    const { start, end } = time.dateRange;
    return { date: time.date, range: { start: range.start + start, end: range.start + end } };
  }
  return undefined;
}

const dateKeys = new Set(
  [
    'Incident Date',
    'Date',
    'Date of Incident',
    'When',
    'Event Date',
    'Start Date',
    'Incident Start',
    'Start Time',
    'Started',
    'Outage Date',
  ].map(nameKey),
);
const idKeys = new Set(['Incident ID', 'ID', 'Incident Number', 'Incident'].map(nameKey));

/** Every place that may say on which day the incident was, the most telling first. */
export function datePlaces(document: Document): readonly Range[] {
  const { fields, frontMatter, title, text } = document;
  const fieldsOf = (keys: ReadonlySet<string>): readonly Range[] =>
    fields.filter(({ label }) => keys.has(nameKey(label))).map(({ valueRange }) => valueRange);
  const places = [...fieldsOf(dateKeys), ...fieldsOf(idKeys)];
  if (frontMatter) {
    const { start, end } = frontMatter.content;
    // Accepts "title: Incident on 2024-05-01"; the title tells of the incident, the date often of the page.
    for (const name of ['incident_date', 'title', 'date']) {
      const match = new RegExp(String.raw`^${name}[ \t]*[:=].*$`, 'im').exec(text.slice(start, end));
      if (match) places.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  const heading = title ?? document.blocks.find((block) => block.kind === 'heading');
  if (heading) places.splice(fieldsOf(dateKeys).length + fieldsOf(idKeys).length, 0, heading.text);
  return places;
}

/** The day that `written` means, day first or month first as the whole document has it. */
export function calendarDate(written: WrittenDate, dayFirst: boolean): IncidentDate['date'] | undefined {
  if (written.kind === 'weekday' || written.year === undefined) return undefined;
  if (written.kind === 'calendar') return dateOf(written.year, written.month, written.day ?? 1);
  const [day, month] = dayFirst ? [written.first, written.second] : [written.second, written.first];
  return dateOf(written.year, month, day) ?? dateOf(written.year, day, month);
}
