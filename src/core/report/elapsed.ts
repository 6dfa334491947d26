import { secondsPerDay } from '../text/calendar';
import type { TimelineEvent } from '../timeline/event';

/**
 * How long after `started` an event was, for where there is little room: `T+0:15`, `T−0:08`, `T+1d 2:05`,
 * `T+0:10–0:19` where digits of its time are unknown. `undefined` where it cannot be told.
 */
export function elapsedLabel({ at }: TimelineEvent, started: TimelineEvent): string | undefined {
  if (at.dated !== started.at.dated || !at.timed || !started.at.timed || started.at.slack > 0)
    return undefined;
  const seconds = at.seconds - started.at.seconds;
  const sign = seconds < 0 ? '−' : '+';
  const until = at.slack > 0 && seconds >= 0 ? `–${hoursAndMinutes(seconds + at.slack)}` : '';
  return `T${sign}${hoursAndMinutes(Math.abs(seconds))}${until}`;
}

/** `0:15`, `0:15:30` where seconds are known, `1d 2:05`, and `9d`, of which hours say no more. */
function hoursAndMinutes(total: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const days = Math.floor(total / secondsPerDay);
  if (days >= 7) return `${days}d`;
  const seconds = total % 60 === 0 ? '' : `:${two(total % 60)}`;
  const clock = `${Math.floor(total / 3600) % 24}:${two(Math.floor(total / 60) % 60)}${seconds}`;
  return days === 0 ? clock : `${days}d ${clock}`;
}
