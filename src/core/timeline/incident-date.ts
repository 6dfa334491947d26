import type { Document } from '../document/document';
import { dateOf, toDays, type CalendarDate } from '../text/calendar';
import { nameKey, remembering } from '../text/names';
import { contains, type Range } from '../text/range';
import { raw } from '../text/raw';
import { datesIn, findDate, type FoundDate } from './find-date';
import type { IncidentDate } from './timeline';
import type { WrittenDate } from './written-time';

/** What the search for the incident's date needs besides the document. */
export interface DateSearch {
  readonly dayFirst: boolean;
  /** The file's name or path. */
  readonly path: string | undefined;
  /** The offset of the first entry: prose before it tells of the incident. */
  readonly before: number;
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
    'Start',
    'Start Time',
    'Impact Start',
    'Outage Start',
    'Date and Time',
    'Started',
    'Outage Date',
  ].map(nameKey),
);
const idKeys = new Set(['Incident ID', 'ID', 'Incident Number', 'Incident'].map(nameKey));

/**
 * The day of the incident: as a field, the id or the title has it, else as the prose names a single one, else
 * that of the file's name or of the front matter, which is often the day of publication.
 */
export function findIncidentDate(document: Document, search: DateSearch): IncidentDate | undefined {
  const published = inFrontMatter(document, 'date', search) ?? inFrontMatter(document, 'timestamp', search);
  const inName = inPath(search);
  const reference = inName?.date ?? published?.date;
  const told = toldDate(document, search, reference);
  if (told && reference && isSlip(told.date, reference))
    return { ...told, date: reference, written: told.date };
  return told ?? inName ?? published;
}

/** The date as the document's own words have it. */
function toldDate(
  document: Document,
  search: DateSearch,
  reference: CalendarDate | undefined,
): IncidentDate | undefined {
  return (
    inPlaces(document, fieldsOf(document, dateKeys), search, reference) ??
    inPlaces(document, fieldsOf(document, idKeys), search, reference) ??
    inFrontMatter(document, 'incident_date', search) ??
    inPlaces(document, titlesOf(document), search, reference) ??
    inFrontMatter(document, 'title', search) ??
    inProse(document, search, reference)
  );
}

/**
 * Whether the two are one date of which one place has a slip of the pen: a single one of year and month differs.
 * The name of the file, which sorts it among its neighbours, is then believed.
 */
function isSlip(told: CalendarDate, reference: CalendarDate): boolean {
  if (told.day !== reference.day) return false;
  return (told.year === reference.year) !== (told.month === reference.month);
}

function inPlaces(
  document: Document,
  places: readonly Range[],
  search: DateSearch,
  reference: CalendarDate | undefined,
): IncidentDate | undefined {
  for (const place of places) {
    const found = findDate(document.text, place);
    const date = resolve(found, search, reference) ?? resolveInDocument(document, found, search);
    if (date) return date;
  }
  return undefined;
}

/** A date without a year, in the year that the document names first. */
function resolveInDocument(
  document: Document,
  found: FoundDate | undefined,
  search: DateSearch,
): IncidentDate | undefined {
  return found && resolve(found, search, anyDate(document, search));
}

/** The year in which dates without one are, as far as the document tells. */
export function referenceYear(document: Document, search: DateSearch): number | undefined {
  return anyDate(document, search)?.year;
}

/** Every place in which dates show whether the day or the month comes first. */
export function datePlaces(document: Document): readonly Range[] {
  return [...fieldsOf(document, dateKeys), ...fieldsOf(document, idKeys), ...titlesOf(document)];
}

function fieldsOf({ fields }: Document, keys: ReadonlySet<string>): readonly Range[] {
  return fields.filter(({ key }) => keys.has(key)).map(({ valueRange }) => valueRange);
}

function titlesOf({ title, blocks }: Document): readonly Range[] {
  const heading = title ?? blocks.find((block) => block.kind === 'heading');
  return heading ? [heading.text] : [];
}

/** The date of an entry of the front matter. Accepts "title: Incident on 2024-05-01". */
function inFrontMatter(
  { frontMatter, text }: Document,
  name: string,
  search: DateSearch,
): IncidentDate | undefined {
  if (!frontMatter) return undefined;
  const { start, end } = frontMatter.content;
  const match = new RegExp(raw`^${name}[ \t]*[:=].*$`, 'im').exec(text.slice(start, end));
  if (!match) return undefined;
  const place = { start: start + match.index, end: start + match.index + match[0].length };
  return resolve(findDate(text, place), search, undefined);
}

function inPath({ path, dayFirst }: DateSearch): IncidentDate | undefined {
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const found = findDate(name, { start: 0, end: name.length });
  const date = found && calendarDate(found.date, dayFirst);
  return date && { date, range: undefined };
}

/** How far into a document's prose a date is looked for: what comes later is about other things. */
const proseLength = 6000;

/** Accepts the keys of "Last Updated", "Published" and "Review Date": dates of the document, not of the incident. */
const isOfDocument = remembering((key) =>
  /updated|modified|published|created|written|review|report|postmortem|version/.test(key),
);

/** The date that the prose before the first entry names, if it names a single one. */
function inProse(
  document: Document,
  search: DateSearch,
  reference: CalendarDate | undefined,
): IncidentDate | undefined {
  let only: IncidentDate | undefined;
  const own = document.fields.filter(({ key }) => isOfDocument(key));
  for (const block of document.blocks) {
    // The list that holds the entries is no prose before them.
    if (block.range.end > search.before || block.range.start >= proseLength) break;
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    for (const found of datesIn(document.text, block.range)) {
      const date = resolve(found, search, reference);
      if (!date || own.some(({ valueRange }) => contains(valueRange, found.range))) continue;
      if (only && toDays(only.date) !== toDays(date.date)) return undefined;
      only ??= date;
    }
  }
  return only;
}

/** The first date of the document that has a year, wherever it stands. */
function anyDate(document: Document, { dayFirst }: DateSearch): CalendarDate | undefined {
  const { text } = document;
  for (const { date } of datesIn(text, { start: 0, end: Math.min(text.length, proseLength) })) {
    const resolved = calendarDate(date, dayFirst);
    if (resolved) return resolved;
  }
  return undefined;
}

/** A date without a year is of the reference's year, or of the year before where it would be later: reports look back. */
function resolve(
  found: FoundDate | undefined,
  { dayFirst }: DateSearch,
  reference: CalendarDate | undefined,
): IncidentDate | undefined {
  if (!found) return undefined;
  const { date: written, range } = found;
  const own = calendarDate(written, dayFirst);
  if (own) return { date: own, range };
  if (written.kind !== 'calendar' || written.year !== undefined || written.day === undefined || !reference)
    return undefined;
  const same = dateOf(reference.year, written.month, written.day);
  if (!same) return undefined;
  const isLater = toDays(same) > toDays(reference) + 7;
  const date = isLater ? dateOf(reference.year - 1, written.month, written.day) : same;
  return date && { date, range };
}

/** The day that `written` means, day first or month first as the whole document has it. */
export function calendarDate(written: WrittenDate, dayFirst: boolean): CalendarDate | undefined {
  if (written.kind === 'weekday' || written.year === undefined) return undefined;
  if (written.kind === 'calendar') return dateOf(written.year, written.month, written.day ?? 1);
  const [day, month] = dayFirst ? [written.first, written.second] : [written.second, written.first];
  return dateOf(written.year, month, day) ?? dateOf(written.year, day, month);
}
