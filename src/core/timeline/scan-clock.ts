import type { Cursor } from './cursor';
import { patterns } from './time-patterns';
import { numberOf, unknownClock } from './written-parts';
import type { WrittenClock } from './written-time';

/**
 * Takes the time of day that stands here.
 * @param isLoose whether `1405` and `14.05` are times here
 */
export function takeClock(cursor: Cursor, isLoose: boolean): WrittenClock | undefined {
  const known = cursor.take(patterns.clock);
  if (known) {
    const clock = withHalf(cursor, known[1], numberOf(known[2]), numberOf(known[3]));
    if (clock && !clock.hasHalf) cursor.take(patterns.clockWord);
    return clock;
  }
  const unknown = cursor.take(patterns.unknownClock);
  if (unknown) return unknownClock(unknown[1] ?? '', unknown[2] ?? '');
  const noon = cursor.take(patterns.noon);
  if (noon)
    return { seconds: /^mid(?=n)/i.test(noon[0]) ? 0 : 43_200, slack: 0, hasHalf: true, isPadded: false };
  const hour = cursor.take(patterns.hour);
  if (hour) return withHalf(cursor, hour[1]);
  if (!isLoose) return undefined;
  const dotted = cursor.take(patterns.dottedClock) ?? cursor.take(patterns.digits);
  if (!dotted) return undefined;
  const clock = withHalf(cursor, dotted[1], numberOf(dotted[2]));
  if (clock && !cursor.take(patterns.clockWord)) cursor.take(patterns.digitsWord);
  return clock;
}

function withHalf(cursor: Cursor, hours = '', minute = 0, second = 0): WrittenClock | undefined {
  const hour = Number(hours);
  const halves = hour <= 12 ? cursor.take(patterns.half) : undefined;
  if (hour > 12) cursor.take(patterns.idleHalf);
  const seconds = hour * 3600 + minute * 60 + second;
  // 24:00 is the end of the day (ISO 8601), :60 a leap second.
  if (minute > 59 || second > 60 || seconds > 86_400) return undefined;
  const half = (halves?.[1] ?? halves?.[2])?.toLowerCase();
  if (half === undefined) {
    return { seconds, slack: 0, hasHalf: false, isPadded: hours.length > 1 && hour < 10 };
  }
  const full = (seconds % 43_200) + (half === 'p' ? 43_200 : 0);
  return { seconds: full, slack: 0, hasHalf: true, isPadded: false };
}
