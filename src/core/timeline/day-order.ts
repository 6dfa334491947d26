import { isInCode } from '../document/code';
import type { Document } from '../document/document';
import { pieceScanner } from '../document/piece-scanner';
import { dateOf, toDays } from '../text/calendar';
import type { Range } from '../text/range';
import type { Series } from './entry';
import { findDate } from './find-date';
import { datePlaces } from './incident-date';
import { lastYear } from './mend-years';
import type { WrittenDate } from './written-time';

type NumericDate = Extract<WrittenDate, { kind: 'numeric' }>;

/** In which order a document's dates have day and month. */
export interface DayOrder {
  readonly dayFirst: boolean;
  /** Whether the document tells; else it is the likelier one. */
  readonly isSure: boolean;
}

/**
 * Whether `13/05/2024` and its like have the day first: decided by all dates of the document together, never by
 * one. A number above 12 can be no month; where there is none, the reading that keeps the dates of the incident nearer
 * to one another is the one meant.
 * @param further where other dates stand, such as those by which something is due, which may be far from all others
 */
export function dayOrderOf(document: Document, all: readonly Series[], further: readonly Range[]): DayOrder {
  const { text } = document;
  const dateIn = (place: Range): readonly WrittenDate[] => {
    const found = findDate(text, place);
    return found ? [found.date] : [];
  };
  const written = datePlaces(document).flatMap(dateIn);
  for (const { items } of all) {
    for (const item of items) {
      const date = item.kind === 'date' ? item.mark.date : item.entry.time.date;
      if (date) written.push(date);
    }
  }
  const numeric = written.filter(isNumeric);
  const others = further.flatMap(dateIn).filter(isNumeric);
  if (numeric.length + others.length === 0) return { dayFirst: true, isSure: false };
  const told = toldBy([...numeric, ...others]) ?? toldElsewhere(document);
  if (told !== undefined) return { dayFirst: told, isSure: true };
  const year =
    written.flatMap((date) =>
      date.kind !== 'weekday' && date.year !== undefined && date.year <= lastYear ? [date.year] : [],
    )[0] ?? 2000;
  const sure = written
    .flatMap((date) =>
      date.kind === 'calendar' ? (dateOf(date.year ?? year, date.month, date.day ?? 1) ?? []) : [],
    )
    .map(toDays);
  const [byDay, byMonth] = [spread(numeric, sure, year, true), spread(numeric, sure, year, false)];
  // What lies in one week one way and weeks apart the other can hardly be meant the other way.
  const isSure = numeric.length > 0 && Math.min(byDay, byMonth) <= 7 && Math.abs(byDay - byMonth) > 14;
  return { dayFirst: byDay <= byMonth, isSure };
}

function isNumeric(date: WrittenDate): date is NumericDate {
  return date.kind === 'numeric';
}

/** What dates tell of which one number can be no month. */
function toldBy(dates: readonly Pick<NumericDate, 'first' | 'second'>[]): boolean | undefined {
  if (dates.some(({ first }) => first > 12)) return true;
  return dates.some(({ second }) => second > 12) ? false : undefined;
}

/** What the dates tell that stand anywhere else, but for code: logs have an order of their own. */
function toldElsewhere(document: Document): boolean | undefined {
  return toldBy(slashedIn(document).filter(({ range }) => !isInCode(document, range)));
}

/** Accepts "05/13/2024", with which a document tells; not "05/06/2024". */
const telling = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g;

const slashedIn = pieceScanner((text) =>
  Array.from(text.matchAll(telling), ({ index, 0: words, 1: first, 2: second }) => ({
    range: { start: index, end: index + words.length },
    first: Number(first),
    second: Number(second),
  })).filter(({ first, second }) => Math.min(first, second) <= 12 && Math.max(first, second) > 12),
);

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
