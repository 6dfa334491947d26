import { formatDate, fromDays } from '../text/calendar';
import type { Series } from './entry';
import { dayIn, lastYear } from './mend-years';
import type { WrittenDate } from './written-time';

/**
 * The days that are meant, since 1970-01-01, where an entry's own date can only be a slip of the pen: with it the entry is
 * before all others although it stands further down, and on the day of the one above it, in the same month and a digit
 * away unless it was copied, it is in order. None in a timeline that goes back anywhere else.
 */
export function mendDays(
  series: Series,
  years: ReadonlyMap<WrittenDate, number>,
  dayFirst: boolean,
): ReadonlyMap<WrittenDate, number> {
  const mended = new Map<WrittenDate, number>();
  const [first, ...others] = readingsOf(series, (date) => dayOf(date, years, dayFirst));
  let above = first;
  let rises = 0;
  for (const reading of others) {
    if (!first || !above) break;
    const { date, day, clock } = reading;
    if (compare(reading, above) >= 0) {
      if (compare(reading, above) > 0) rises++;
      above = reading;
      continue;
    }
    const isCopied = others.filter((other) => other.day === day).length > 1;
    const isSlip = compare(reading, first) < 0 && clock >= above.clock && isSlipFor(above.day, day, isCopied);
    if (!date || !isSlip || rises < 2) return none;
    mended.set(date, above.day);
    above = { ...above, clock };
  }
  return mended;
}

const none: ReadonlyMap<WrittenDate, number> = new Map();

/** An entry that has a time of day. */
interface Reading {
  /** Its own date. */
  readonly date: WrittenDate | undefined;
  /** Days since 1970-01-01; of an entry without a date, that of the one above it. */
  readonly day: number;
  /** Seconds since midnight. */
  readonly clock: number;
}

function compare(a: Reading, b: Reading): number {
  return a.day - b.day || a.clock - b.clock;
}

function readingsOf(
  { items }: Series,
  dayOfDate: (date: WrittenDate) => number | undefined,
): readonly Reading[] {
  let day: number | undefined;
  return items.flatMap((item) => {
    const date = item.kind === 'date' ? item.mark.date : item.entry.time.date;
    if (date) day = dayOfDate(date) ?? day;
    const clock = item.kind === 'date' ? undefined : item.entry.time.clock?.seconds;
    return day === undefined || clock === undefined ? [] : [{ date, day, clock }];
  });
}

/** The day of a date that has a year; `undefined` for any other, of which the entries around it decide. */
function dayOf(
  date: WrittenDate,
  years: ReadonlyMap<WrittenDate, number>,
  dayFirst: boolean,
): number | undefined {
  if (date.kind === 'weekday') return undefined;
  const year = years.get(date) ?? date.year;
  return year === undefined || year > lastYear ? undefined : dayIn(date, year, dayFirst);
}

/** Whether somebody who meant `day` can have written `written`: a digit of it is another, or a date was copied. */
function isSlipFor(day: number, written: number, isCopied: boolean): boolean {
  const [meant, slip] = [formatDate(fromDays(day)), formatDate(fromDays(written))];
  const differing = Array.from(meant).filter((digit, i) => digit !== slip[i]).length;
  return meant.slice(0, 7) === slip.slice(0, 7) && (differing === 1 || isCopied);
}

/** The date `written` with the day of the month that is meant, in its author's form. */
export function withDay(written: string, meant: number, dayFirst: boolean): string {
  const numbers = [...written.matchAll(/\d+/g)];
  const [first, second] = numbers;
  const isYearFirst = (first?.[0].length ?? 0) > 2;
  // "2024-06-01" has it third, "6/1/2024" second, "June 1" and "1 June 2024" first.
  const isNumeric = numbers.length === 3 || (second !== undefined && second[0].length < 3);
  const day = isYearFirst ? numbers[2] : isNumeric && !dayFirst ? second : first;
  if (!day) return written;
  const { 0: digits, index } = day;
  const value = String(fromDays(meant).day).padStart(digits.length, '0');
  return written.slice(0, index) + value + written.slice(index + digits.length);
}
