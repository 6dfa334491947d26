import type { TimelineEvent } from './event';

/** In which direction the entries of a run go. */
export type Direction = 'oldest-first' | 'newest-first';

/** An entry that stands out of order. */
export interface Misplaced {
  readonly event: TimelineEvent;
  /** The nearest entry of those in order that it cannot stand beside. */
  readonly other: TimelineEvent;
  /** Whether `other` may as well be the one that is wrong: without it `event` would be in order. */
  readonly isTie: boolean;
}

/**
 * The events of one run that stand out of order: the fewest whose removal leaves the others in order (the
 * complement of a longest sorted subsequence; C. Schensted 1961). Newest first is an order, too. Of two of which
 * either may be wrong it is the one further down: what was typed first was in order.
 * @param habit the direction of the whole timeline, for runs too short to have their own
 */
export function eventsOutOfOrder(
  events: readonly TimelineEvent[],
  habit: Direction = 'oldest-first',
): readonly Misplaced[] {
  const keys = orderKeys(events);
  const upwards = directionOf(keys, habit) === 'newest-first' ? keys.map((key) => -key) : keys;
  return isSorted(upwards) ? [] : misplaced(events, upwards);
}

function misplaced(events: readonly TimelineEvent[], keys: readonly number[]): readonly Misplaced[] {
  const kept = [...longestSorted(keys)].reverse();
  const key = (i: number | undefined, none: number): number => (i === undefined ? none : (keys[i] ?? none));
  const rivals = new Set<number>();
  const found: Misplaced[] = [];
  let next = 0;
  for (const [i, event] of events.entries()) {
    if (kept[next] === i) {
      next++;
      continue;
    }
    const own = key(i, 0);
    const isTooEarly = key(kept[next - 1], -Infinity) > own;
    const rival = isTooEarly ? kept[next - 1] : kept[next];
    const other = rival === undefined ? undefined : events[rival];
    if (rival === undefined || !other) continue;
    const fits = isTooEarly ? key(kept[next - 2], -Infinity) <= own : key(kept[next + 1], Infinity) >= own;
    const isTie = fits && !rivals.has(rival);
    rivals.add(rival);
    found.push(isTie && rival > i ? { event: other, other: event, isTie } : { event, other, isTie });
  }
  return found;
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

/** The indices of a longest run of keys of which none is smaller than the one before it, the last one first. */
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
