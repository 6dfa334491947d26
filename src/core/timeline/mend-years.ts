import { dateOf, fromDays, toDays } from '../text/calendar';
import type { Series } from './entry';
import type { WrittenDate } from './written-time';

type DatedInYear = Exclude<WrittenDate, { kind: 'weekday' }>;

/** What the document decides for its dates together. */
export interface YearContext {
  /** Days since 1970-01-01 of the incident; `undefined` where the document does not say. */
  readonly incidentDay: number | undefined;
  readonly dayFirst: boolean;
}

/** A date of the series with the day that it names, and how many days away from it others still speak for it. */
interface Reading {
  readonly date: DatedInYear;
  /** `undefined` where no calendar has it in its year. */
  readonly day: number | undefined;
  readonly reach: number;
}

/**
 * The years that are meant where a date's own can only be a slip of the pen: `2022` or `20232` among entries of
 * 2023, or the old year on the first days of January. A date is believed where as many others are near it in
 * its own year as in another one of the document.
 */
export function mendYears(series: Series, context: YearContext): ReadonlyMap<WrittenDate, number> {
  const mended = new Map<WrittenDate, number>();
  const readings = readingsOf(series, context.dayFirst);
  const years = yearsOf(readings, context);
  if (years.length < 2 && !readings.some(({ day }, i) => isFarBack(day, readings[i - 1]?.day))) return mended;
  const counts = new DayCounts(readings, context.incidentDay);
  let before: number | undefined;
  for (const { date, day, reach } of readings) {
    counts.remove(day);
    const own = day === undefined ? 0 : counts.near(day, reach);
    let most = own;
    let meant: number | undefined;
    for (const year of candidatesOf(years, day, before)) {
      const other = dayIn(date, year, context.dayFirst);
      if (other === undefined || year === date.year || year > lastYear) continue;
      const support = counts.near(other, reach);
      if (support > most || (support >= own && isTurnOfYear(day, other, before))) {
        meant = year;
        most = support;
      }
    }
    if (meant !== undefined) mended.set(date, meant);
    const resolved = meant === undefined ? day : dayIn(date, meant, context.dayFirst);
    counts.add(resolved);
    before = resolved ?? before;
  }
  return mended;
}

/** The date `written` with the year that is meant, in its author's form. */
export function withYear(written: string, year: number, meant: number): string {
  if (written.includes(String(year))) return written.replace(String(year), String(meant));
  // Accepts the "22" of "1/16/22".
  return written.replace(/\d\d(?=\D*$)/, String(meant % 100).padStart(2, '0'));
}

/** The day, since 1970-01-01, that `date` is in `year`. */
export function dayIn(date: DatedInYear, year: number, dayFirst: boolean): number | undefined {
  const found =
    date.kind === 'calendar'
      ? dateOf(year, date.month, date.day ?? 1)
      : dayFirst
        ? (dateOf(year, date.second, date.first) ?? dateOf(year, date.first, date.second))
        : (dateOf(year, date.first, date.second) ?? dateOf(year, date.second, date.first));
  return found && toDays(found);
}

/** The last year that is one. */
export const lastYear = 9999;

/** The years of the document; where a day lies far before the one above it, also that one's year and the next. */
function candidatesOf(
  years: readonly number[],
  day: number | undefined,
  before: number | undefined,
): readonly number[] {
  if (before === undefined || !isFarBack(day, before)) return years;
  const { year } = fromDays(before);
  return [...years, year, year + 1];
}

function isFarBack(day: number | undefined, before: number | undefined): boolean {
  return day !== undefined && before !== undefined && day < before - 250;
}

/** Somebody wrote the old year in January: read so, the day is far before the entry above it; else right behind. */
function isTurnOfYear(day: number | undefined, other: number, before: number | undefined): boolean {
  return before !== undefined && isFarBack(day, before) && other >= before - 1 && other <= before + 14;
}

function readingsOf({ items }: Series, dayFirst: boolean): readonly Reading[] {
  return items.flatMap((item) => {
    const date = item.kind === 'date' ? item.mark.date : item.entry.time.date;
    if (!date || date.kind === 'weekday' || date.year === undefined) return [];
    const day = date.year > lastYear ? undefined : dayIn(date, date.year, dayFirst);
    // A day without a time may well be a year back: background.
    const reach = item.kind === 'entry' && !item.entry.time.clock ? 2 : 7;
    return [{ date, day, reach }];
  });
}

/** The years of the series and of the incident, the most frequent first; more than a few are no slips. */
function yearsOf(readings: readonly Reading[], { incidentDay }: YearContext): readonly number[] {
  const counts = new Map<number, number>();
  const count = (year: number | undefined): void => {
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const { date } of readings) count(date.year);
  if (incidentDay !== undefined) count(fromDays(incidentDay).year);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([year]) => year)
    .slice(0, 6);
}

/** How many dates name each day. */
class DayCounts {
  readonly #counts = new Map<number, number>();

  constructor(readings: readonly Reading[], incidentDay: number | undefined) {
    for (const { day } of readings) this.add(day);
    this.add(incidentDay);
  }

  add(day: number | undefined): void {
    if (day !== undefined) this.#counts.set(day, (this.#counts.get(day) ?? 0) + 1);
  }

  remove(day: number | undefined): void {
    if (day !== undefined) this.#counts.set(day, (this.#counts.get(day) ?? 0) - 1);
  }

  /** How many dates are at most `reach` days from `day`. */
  near(day: number, reach: number): number {
    let sum = 0;
    for (let other = day - reach; other <= day + reach; other++) sum += this.#counts.get(other) ?? 0;
    return sum;
  }
}
