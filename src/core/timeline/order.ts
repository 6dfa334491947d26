import type { TimelineEvent } from './event';

/** In which direction the entries of a run go. */
export type Direction = 'oldest-first' | 'newest-first';

/**
 * The events of one run that stand out of order: the fewest whose removal leaves the others in order (the
 * complement of a longest sorted subsequence; C. Schensted 1961). Newest first is an order, too.
 * @param habit the direction of the whole timeline, for runs too short to have their own
 */
export function eventsOutOfOrder(
  events: readonly TimelineEvent[],
  habit: Direction = 'oldest-first',
): readonly TimelineEvent[] {
  const keys = orderKeys(events);
  if (directionOf(keys, habit) === 'newest-first')
    return outOfOrder(
      events,
      keys.map((key) => -key),
    );
  return outOfOrder(events, keys);
}

function outOfOrder(events: readonly TimelineEvent[], keys: readonly number[]): readonly TimelineEvent[] {
  if (isSorted(keys)) return [];
  const kept = longestSorted(keys);
  return events.filter((_, i) => !kept.has(i));
}

/**
 * Where each event stands in time: at its earliest, but where digits are unknown, or no time at all is, as near
 * as can be to the event before it, so that it stays there.
 */
export function orderKeys(events: readonly TimelineEvent[]): readonly number[] {
  // On one clock the author's order is that of the clock, also where it is set forward or back.
  const isOneClock = new Set(events.map(({ at }) => at.zone?.name)).size === 1;
  let before = -Infinity;
  return events.map(({ at }) => {
    const seconds = isOneClock ? at.wallSeconds : at.seconds;
    before = Math.max(seconds, Math.min(before, seconds + at.slack));
    return before;
  });
}

/** How much of a timeline must run backwards for this to be how its author writes. */
const habitShare = 0.8;

/** Two entries the wrong way round are a slip, unless the whole timeline has the `habit`; three are a habit. */
export function directionOf(keys: readonly number[], habit: Direction = 'oldest-first'): Direction {
  if (keys.length < 3) return habit;
  if (isSorted(keys) || new Set(keys).size < 3) return 'oldest-first';
  const backwards = longestSorted(keys.map((key) => -key)).size;
  return backwards >= habitShare * keys.length ? 'newest-first' : 'oldest-first';
}

function isSorted(keys: readonly number[]): boolean {
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? key) <= key);
}

/** The indices of a longest run of keys of which none is smaller than the one before it. */
function longestSorted(keys: readonly number[]): ReadonlySet<number> {
  /** Index of the last key of the best run of each length. */
  const tails: number[] = [];
  const previous: number[] = [];
  keys.forEach((key, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[tails[middle] ?? 0] ?? 0) <= key) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) kept.add(i);
  return kept;
}
