import { formatClock, fromDays, secondsPerDay, weekdayOf } from '../text/calendar';
import type { Moment, TimelineEvent } from '../timeline/event';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The time of the day of a wall clock's second, counted as `Moment.wallSeconds` is: `14:05`, `14:05:30`. */
export function clock(second: number): string {
  return formatClock(second - dayNumber(second) * secondsPerDay);
}

/** The wall clock's day that holds a second, counted as `Moment.wallSeconds` counts seconds. */
export function dayNumber(second: number): number {
  return Math.floor(second / secondsPerDay);
}

/** A day for a reader: `Wed 1 May 2024`, or `Day 2` where no date is known. */
export function day(number: number, dated: boolean): string {
  if (!dated) return `Day ${number + 1}`;
  const date = fromDays(number);
  return `${weekdays[weekdayOf(number)] ?? ''} ${date.day} ${months[date.month - 1] ?? ''} ${date.year}`;
}

/** A day where there is little room: `1 May`, or `Day 2` where no date is known. */
export function shortDay(number: number, dated: boolean): string {
  if (!dated) return `Day ${number + 1}`;
  const date = fromDays(number);
  return `${date.day} ${months[date.month - 1] ?? ''}`;
}

/** The time of a moment as the document tells it: `14:05`, `14:00–14:59` where digits are unknown; the day where no time is. */
export function momentClock({ iso, wallSeconds, slack, timed }: Moment): string {
  const from = iso.slice(iso.indexOf('T') + 1);
  return slack === 0 || !timed ? from : `${from}–${clock(wallSeconds + slack)}`;
}

/** When an event was, for a reader: `~14:05`, `14:05–14:20`. */
export function eventClock({ at, end, approximate }: TimelineEvent): string {
  const to = end === undefined ? '' : `–${momentClock(end)}`;
  return `${approximate ? '~' : ''}${momentClock(at)}${to}`;
}

/**
 * When an event was, where its day is told beside it or, if `withDay`, with its day: `~14:05`, `2 May 00:15`. Of one
 * without a time its day is all that there is to say: `2 May`, `2 May–4 May`.
 */
export function eventTime({ at, end, approximate }: TimelineEvent, withDay = false): string {
  const time = (moment: Moment): string => {
    const named = shortDay(dayNumber(moment.wallSeconds), moment.dated);
    if (!moment.timed) return named;
    return withDay ? `${named} ${momentClock(moment)}` : momentClock(moment);
  };
  const to = end === undefined ? '' : `–${end.timed ? momentClock(end) : time(end)}`;
  return `${approximate ? '~' : ''}${time(at)}${to}`;
}

/**
 * A duration for a reader: `1 h 30 min`, `45 s`, `2 d 4 h`. Seconds show below an hour only, minutes below a week.
 */
export function duration(minutes: number): string {
  const total = Math.round(minutes * 60);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(total / secondsPerDay), 'd'],
    [Math.floor(total / 3600) % 24, 'h'],
    [total < 7 * secondsPerDay ? Math.floor(total / 60) % 60 : 0, 'min'],
    [total < 3600 ? total % 60 : 0, 's'],
  ];
  const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return said.length === 0 ? '0 min' : said.join(' ');
}

/** A long time where there is little room, without what does not matter then: `22 h`, `5 d`. */
export function roughDuration(minutes: number): string {
  if (minutes >= 48 * 60) return `${Math.round(minutes / (24 * 60))} d`;
  return duration(minutes >= 10 * 60 ? Math.round(minutes / 60) * 60 : minutes);
}

/**
 * `15 min`, or `10 min to 24 min` where digits of the times are unknown; in whole days where only days are known:
 * `2 d to 4 d`, `up to 2 d`.
 */
export function durationBetween(minutes: number, atMost: number): string {
  const perDay = secondsPerDay / 60;
  // The last minute of a day is in it.
  if (atMost - minutes >= perDay - 1) {
    const least = Math.floor(minutes / perDay) * perDay;
    const most = duration(Math.ceil(atMost / perDay) * perDay);
    return least === 0 ? `up to ${most}` : `${duration(least)} to ${most}`;
  }
  return minutes === atMost ? duration(minutes) : `${duration(minutes)} to ${duration(atMost)}`;
}
