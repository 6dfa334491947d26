import { daysIn } from '../text/calendar';
import type { WrittenClock, WrittenDate } from './written-time';

/** The number that `digits` are; `undefined` for `??`. */
export function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined || !/^\d/.test(digits) ? undefined : Number(digits);
}

/** The year of `2024`, and of `24`. */
export function fullYear(digits: string | undefined): number | undefined {
  const year = numberOf(digits);
  return year !== undefined && year < 100 ? 2000 + year : year;
}

/** A date whose month is known by its name or its place; `undefined` where no calendar has it. */
export function calendarDate(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): WrittenDate | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  // Without a year, any leap year may be meant.
  if (day !== undefined && (day < 1 || day > daysIn(year ?? 2000, month))) return undefined;
  return { kind: 'calendar', year, month, day };
}

/** A date of two numbers of which either may be the month; `undefined` where neither can. */
export function numericDate(first = 0, second = 0, year: number | undefined): WrittenDate | undefined {
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
    return undefined;
  return { kind: 'numeric', first, second, year };
}

/** The `06-12` of `2026-06-10 → 06-12`: in the order of the date that the range begins with. */
export function shortDate(first = 0, second = 0, from: WrittenDate | undefined): WrittenDate | undefined {
  if (from?.kind !== 'calendar') return numericDate(first, second, undefined);
  return second === from.month && first !== from.month
    ? calendarDate(undefined, second, first)
    : calendarDate(undefined, first, second);
}

/** The clock of `14:??`, `14:0x` and `--:--`. */
export function unknownClock(hours: string, minutes: string): WrittenClock | undefined {
  const hour = numberOf(hours);
  if (hour === undefined) return { seconds: 0, slack: 86_399, hasHalf: false, isPadded: false };
  if (hour > 23) return undefined;
  const tens = /^\d/.test(minutes) ? Number(minutes[0]) : undefined;
  if (tens !== undefined && tens > 5) return undefined;
  return {
    seconds: hour * 3600 + (tens ?? 0) * 600,
    slack: (tens === undefined ? 59 : 9) * 60,
    hasHalf: false,
    isPadded: false,
  };
}

/** In `2:00 - 3:00 PM` the half of the day stands behind the end only. */
export function sharedHalf(
  start: WrittenClock | undefined,
  end: WrittenClock | undefined,
): WrittenClock | undefined {
  if (!start || !end || start.hasHalf || !end.hasHalf || start.seconds >= 43_200) return start;
  const later = start.seconds + 43_200;
  return later <= end.seconds ? { ...start, seconds: later, hasHalf: true, isPadded: false } : start;
}

/** The longest range, in seconds, that is believed to cross midnight where an offset may be meant. */
const longestNight = 6 * 3600;

/**
 * Whether what looks like the zone of `start` is rather the end of a range: the "-10:00" of `09:00-10:00` and
 * of `23:00-01:00`, not of `14:00-10:00`.
 */
export function isRangeEnd(zone: string, start: WrittenClock): boolean {
  const end = /^-(\d\d):(\d\d)$/.exec(zone);
  if (!end) return false;
  const later = Number(end[1]) * 3600 + Number(end[2]) * 60 - start.seconds;
  return later > 0 || later + 86_400 <= longestNight;
}
