import { formatClock, formatDate, fromDays, secondsPerDay } from '../text/calendar';
import { offsetAt } from './elapsed';
import type { Moment, Zone } from './event';
import type { WrittenClock } from './written-time';
import { fixedOffset } from './zones';

/** A day of a timeline. */
export interface Day {
  /** Days since 1970-01-01, or since the first midnight where the date is unknown. */
  readonly number: number;
  readonly dated: boolean;
  /** How many days later it can be: 27 for `2022-02-??`. */
  readonly slack: number;
}

/**
 * The moment at which the clock of `zone` shows `clock` on `day`; without a clock, some time of that day.
 * @param home the document's zone, against which others are set where the date is unknown
 */
export function momentOf(
  day: Day,
  clock: WrittenClock | undefined,
  zone: Zone | undefined,
  home: Zone | undefined,
): Moment {
  const wallSeconds = day.number * secondsPerDay + (clock?.seconds ?? 0);
  const offset = offsetOf(zone, home, day.dated ? wallSeconds : undefined);
  const timed = clock !== undefined && clock.slack < 86_399;
  const date = formatDate(fromDays(Math.floor(wallSeconds / secondsPerDay)));
  const time = clock && `T${formatClock(clock.seconds % secondsPerDay)}`;
  const iso = timed && time !== undefined ? (day.dated ? date + time : time) : day.dated ? date : 'T00:00';
  const slack = (clock ? clock.slack : secondsPerDay - 1) + day.slack * secondsPerDay;
  return { iso, seconds: wallSeconds - offset, wallSeconds, slack, timed, dated: day.dated, zone };
}

/** Without a date only zones whose clocks never change can be set against one another. */
function offsetOf(zone: Zone | undefined, home: Zone | undefined, wallSeconds: number | undefined): number {
  if (zone?.id === undefined) return 0;
  if (wallSeconds !== undefined) return offsetAt(zone.id, wallSeconds);
  const homeOffset = home?.id === undefined ? undefined : fixedOffset(home.id);
  const own = fixedOffset(zone.id);
  return own === undefined || homeOffset === undefined ? 0 : own - homeOffset;
}
