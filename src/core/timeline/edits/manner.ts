import { fromDays, secondsPerDay } from '../../text/calendar';
import type { TimelineEvent } from '../event';
import type { TimeManner } from './write-time';

/** How `events` together write their times. */
export function mannerOf(text: string, events: readonly TimelineEvent[]): TimeManner {
  const written = events.map(({ timeRange: { start, end } }) => text.slice(start, end));
  // Accepts the "09:" of "May 1, 09:05".
  const isPadded = written.some((time) => /(?<![\d:])0\d[:h]\d\d/i.test(time));
  // Accepts the "9:" of "May 1, 9:05".
  const isBare = written.some((time) => /(?<![\d:])\d[:h]\d\d/i.test(time));
  return {
    isPadded: isPadded ? true : isBare ? false : undefined,
    isTwelveHours: events.some(isShifted),
    dayFirst: events.map(dayFirstIn).find((dayFirst) => dayFirst !== undefined),
  };
}

/** Whether `1:05` was read as five past one in the afternoon. */
function isShifted({ at: { wallSeconds, timed }, written: { clock } }: TimelineEvent): boolean {
  return timed && clock !== undefined && mod(wallSeconds, secondsPerDay) - clock.seconds === 43_200;
}

/** What a date such as `13/05/2024` shows of the order of day and month; nothing where the two are equal. */
function dayFirstIn({ at: { wallSeconds }, written: { date } }: TimelineEvent): boolean | undefined {
  if (date?.kind !== 'numeric' || date.first === date.second) return undefined;
  const { day, month } = fromDays(Math.floor(wallSeconds / secondsPerDay));
  if (date.first === day && date.second === month) return true;
  return date.first === month && date.second === day ? false : undefined;
}

function mod(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}
