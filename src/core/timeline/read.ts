import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { formatDate, toDays } from '../text/calendar';
import { contains, type Range } from '../text/range';
import { collectSeries } from './collect';
import { dayOrderOf } from './day-order';
import type { TimeContext } from './day-resolver';
import { entriesOf, type Entry, type Series } from './entry';
import type { TimelineEvent, Zone } from './event';
import { findDate } from './find-date';
import { calendarDate, findIncidentDate, referenceYear } from './incident-date';
import { resolveSeries, type ResolvedEntry } from './resolve';
import { chooseSeries, type Choice } from './choose-series';
import { proseSeries } from './prose';
import type { DateSlip, IncidentDate, Timeline } from './timeline';
import { documentZone } from './document-zone';

/** Where no entries stand in the document, or only one, which is prose, its story may be told in sentences. */
function withProse(document: Document, choice: Choice): Choice {
  const [only, ...others] = choice.chosen.flatMap(entriesOf);
  if (only && (others.length > 0 || only.shape !== 'line')) return choice;
  const prose = proseSeries(document);
  const isToldByMore =
    !only || (prose && entriesOf(prose).filter(({ range }) => contains(only.range, range)).length > 2);
  return prose && isToldByMore ? { ...choice, chosen: [prose] } : choice;
}

/** What the reading of a timeline needs besides the document. */
export interface TimelineContext {
  readonly configuration: Configuration;
  /** The file's name or path: teams put the incident's date into it. */
  readonly path?: string | undefined;
}

/**
 * The timeline of `document`; without events where it has none.
 * @param further where else dates show whether the day or the month comes first
 */
export function readTimeline(
  document: Document,
  { configuration, path }: TimelineContext,
  further: readonly Range[] = [],
): Timeline {
  const all = collectSeries(document);
  const { chosen, others } = withProse(document, chooseSeries(all));
  const order = dayOrderOf(document, all, further);
  const { dayFirst } = order;
  const search = { dayFirst, path, before: firstEntry(chosen) };
  const incidentDate = findIncidentDate(document, search);
  const year = incidentDate?.date.year ?? (hasYearless(chosen) ? referenceYear(document, search) : undefined);
  const zone = documentZone(document, { chosen, others }, configuration);
  const events: TimelineEvent[] = [];
  const slips = slipOf(document, incidentDate);
  const unreadable = chosen.flatMap((series) => series.unreadable);
  for (const series of chosen) {
    const context = contextOf(series, { incidentDate, year, dayFirst, zone });
    const resolution = resolveSeries(series, context, document.text);
    for (const entry of resolution.entries) events.push(eventOf(document, entry));
    slips.push(...resolution.slips);
    unreadable.push(...resolution.unreadable);
  }
  const statements = others.flatMap((series) => {
    const context = contextOf(series, { incidentDate, year, dayFirst, zone });
    return resolveSeries(series, context, document.text).entries.map((entry) => eventOf(document, entry));
  });
  return {
    events,
    zone,
    section: chosen[0]?.section,
    unreadable,
    slips,
    statements,
    incidentDate,
    dayFirst: order.isSure ? dayFirst : undefined,
  };
}

interface DocumentTimes {
  readonly incidentDate: IncidentDate | undefined;
  readonly year: number | undefined;
  readonly dayFirst: boolean;
  readonly zone: Zone | undefined;
}

/** A date in the heading, or in the line above the entries, is nearer to them than the document's own. */
function contextOf(series: Series, { incidentDate, year, dayFirst, zone }: DocumentTimes): TimeContext {
  const caption = series.captions.flatMap((text) => {
    const found = findDate(text, { start: 0, end: text.length });
    return (found && calendarDate(found.date, dayFirst)) ?? [];
  })[0];
  const date = caption ?? incidentDate?.date ?? yearOf(series);
  return { incidentDay: date && toDays(date), year: date?.year ?? year, dayFirst, zone };
}

/** The year that a column's header gives, as in `Date (2021)`: its first day stands for it. */
function yearOf(series: Series): IncidentDate['date'] | undefined {
  const year = series.captions
    .map((caption) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(caption)?.[0])
    .find((found) => found !== undefined);
  if (year === undefined) return undefined;
  const first = entriesOf(series).find(({ time }) => time.date?.kind === 'calendar')?.time.date;
  if (first?.kind !== 'calendar') return undefined;
  return { year: Number(year), month: first.month, day: first.day ?? 1 };
}

/** Whether an entry or a line of a date leaves the year open. */
function hasYearless(chosen: readonly Series[]): boolean {
  return chosen.some(({ items }) =>
    items.some((item) => {
      const date = item.kind === 'date' ? item.mark.date : item.entry.time.date;
      return date !== undefined && date.kind !== 'weekday' && date.year === undefined;
    }),
  );
}

/** The incident's own date as a slip, where the file's name contradicts it. */
function slipOf({ text }: Document, date: IncidentDate | undefined): DateSlip[] {
  if (!date?.written || !date.range) return [];
  const { start, end } = date.range;
  return [{ range: date.range, written: text.slice(start, end), meant: formatDate(date.date) }];
}

/** Where the first entry stands; the end of any text where there is none. */
function firstEntry(chosen: readonly Series[]): number {
  return chosen.flatMap(entriesOf)[0]?.range.start ?? Infinity;
}

/** The longest that an entry's text is read: it tells what happened at its beginning. */
const longestText = 600;

function eventOf(document: Document, { entry, at, end }: ResolvedEntry): TimelineEvent {
  const textOf = (range: Range | undefined): string => (range ? readText(document.text, range) : '');
  return {
    shape: entry.shape,
    written: entry.time,
    line: entry.line,
    range: entry.range,
    timeRange: entry.timeRange,
    at,
    end,
    approximate: entry.time.approximate,
    text: eventText(document, entry),
    textRange: entry.textRange,
    action: textOf(entry.action),
    outcome: textOf(entry.outcome),
    actor: textOf(entry.actor),
    milestoneRange: entry.milestone,
  };
}

function eventText({ text }: Document, entry: Entry): string {
  // Markup that opened before the time, or around it, closes in the text.
  const told = withoutEdges(readText(text, entry.textRange), '*_~`:–—- ');
  // Accepts the " (" of "Fixed (14:20)" and the " at" of "Fixed at 14:20".
  return entry.trailing ? told.replace(/\s(?:\(|\[|at|on|around)$/i, '') : told;
}

/** `text` without any of the `edges` characters at its two ends. */
function withoutEdges(text: string, edges: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edges.includes(text.charAt(start))) start++;
  while (end > start && edges.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function readText(text: string, { start, end }: Range): string {
  return plainText(text.slice(start, Math.min(end, start + longestText)));
}
