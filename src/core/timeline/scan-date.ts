import { monthOf, weekdayNamed } from '../text/calendar';
import type { Cursor } from './cursor';
import { patterns } from './time-patterns';
import { calendarDate, fullYear, numberOf, numericDate, shortDate } from './written-parts';
import type { WrittenDate } from './written-time';

/**
 * Takes the date that stands here, with a weekday before it or as one alone.
 * @param from the date at the beginning of the range that this one ends
 */
export function takeDate(cursor: Cursor, from: WrittenDate | undefined): WrittenDate | undefined {
  if (cursor.isAtClock) return undefined;
  const start = cursor.at;
  const weekday = cursor.take(patterns.weekday);
  const iso = cursor.take(patterns.iso);
  if (iso) return calendarDate(Number(iso[1]), numberOf(iso[3]), numberOf(iso[4]));
  const monthFirst = cursor.take(patterns.monthFirst);
  if (monthFirst)
    return calendarDate(numberOf(monthFirst[3]), monthOf(monthFirst[1] ?? ''), numberOf(monthFirst[2]));
  const dayFirst = cursor.take(patterns.dayFirst);
  if (dayFirst) return calendarDate(numberOf(dayFirst[3]), monthOf(dayFirst[2] ?? ''), numberOf(dayFirst[1]));
  const numeric = cursor.take(patterns.numeric);
  if (numeric) return numericDate(numberOf(numeric[1]), numberOf(numeric[3]), fullYear(numeric[4]));
  const short = cursor.take(patterns.monthAndDay);
  if (short) return shortDate(numberOf(short[1]), numberOf(short[2]), from);
  if (weekday) {
    const [, name] = weekday;
    return { kind: 'weekday', weekday: name === undefined ? undefined : weekdayNamed(name) };
  }
  cursor.at = start;
  return undefined;
}

/** Whether a date is of the form `03-26`, which is one only beside a time: it may be anything. */
export function isShort(date: WrittenDate): boolean {
  return date.kind === 'numeric' && date.year === undefined;
}
