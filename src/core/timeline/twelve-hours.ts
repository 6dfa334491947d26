import type { WrittenClock } from './written-time';

/** How soon after an entry with "am" or "pm" the next one follows, in seconds, that means the same half or the next. */
const soon = 3 * 3600;

/**
 * Whether times are written on a twelve-hour clock: some say "am" or "pm" and no other is past 12:59, or all
 * stay below 13:00, hours have no leading zero, and noon is passed (`12:50`, then `1:05`). A leading zero is one of a
 * day of 24 hours, unless a time follows right upon one with "pm" that it would be before (`11:50 PM`, then `12:10`).
 */
export function isTwelveHours(clocks: readonly WrittenClock[]): boolean {
  const unmarked = clocks.filter(({ hasHalf, slack }) => !hasHalf && slack === 0);
  if (unmarked.some(({ seconds }) => seconds >= 46_800 || seconds < 3600)) return false;
  const hasZero = unmarked.some(({ isPadded }) => isPadded);
  if (unmarked.length < clocks.length) return !hasZero || clocks.some((_, i) => followsSoon(clocks, i));
  if (hasZero) return false;
  return unmarked.some(({ seconds }, i) => {
    const before = unmarked[i - 1];
    return before !== undefined && before.seconds >= 39_600 && seconds < 25_200;
  });
}

function followsSoon(clocks: readonly WrittenClock[], i: number): boolean {
  const [before, clock] = [clocks[i - 1], clocks[i]];
  if (!before?.hasHalf || !clock || clock.hasHalf || clock.seconds >= before.seconds) return false;
  return (clock.seconds + 86_400 - before.seconds) % 43_200 <= soon;
}
