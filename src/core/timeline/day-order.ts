import type { Document } from '../document/document';
import { dateOf, toDays } from '../text/calendar';
import type { Series } from './entry';
import { findDate } from './find-date';
import { datePlaces } from './incident-date';
import { lastYear } from './mend-years';
import type { WrittenDate } from './written-time';

type NumericDate = Extract<WrittenDate, { kind: 'numeric' }>;

/**
 * Whether `13/05/2024` and its like have the day first: decided by all dates of the document together, never by
 * one. A number above 12 can be no month; where there is none, the reading that keeps the dates nearer to one
 * another is the one meant.
 */
export function isDayFirst(document: Document, all: readonly Series[]): boolean {
  const written: WrittenDate[] = datePlaces(document).flatMap(
    (place) => findDate(document.text, place)?.date ?? [],
  );
  for (const { items } of all) {
    for (const item of items) {
      const date = item.kind === 'date' ? item.mark.date : item.entry.time.date;
      if (date) written.push(date);
    }
  }
  const numeric = written.filter((date) => date.kind === 'numeric');
  if (numeric.length === 0) return true;
  if (numeric.some(({ first }) => first > 12)) return true;
  if (numeric.some(({ second }) => second > 12)) return false;
  const year =
    written.flatMap((date) =>
      date.kind !== 'weekday' && date.year !== undefined && date.year <= lastYear ? [date.year] : [],
    )[0] ?? 2000;
  const sure = written
    .flatMap((date) =>
      date.kind === 'calendar' ? (dateOf(date.year ?? year, date.month, date.day ?? 1) ?? []) : [],
    )
    .map(toDays);
  return spread(numeric, sure, year, true) <= spread(numeric, sure, year, false);
}

/** Days between the earliest and the latest of the dates, read one way. */
function spread(
  numeric: readonly NumericDate[],
  sure: readonly number[],
  fallbackYear: number,
  dayFirst: boolean,
): number {
  const days = numeric.flatMap(({ first, second, year }) => {
    const date = dayFirst
      ? dateOf(year ?? fallbackYear, second, first)
      : dateOf(year ?? fallbackYear, first, second);
    return date ? [toDays(date)] : [];
  });
  const every = [...days, ...sure];
  let least = Infinity;
  let most = -Infinity;
  for (const day of every) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  return most - least;
}
