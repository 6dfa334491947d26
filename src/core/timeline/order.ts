import type { TimelineEvent } from './event';

/**
 * The events that stand out of order: the fewest whose removal leaves the others in order (the complement of a
 * longest non-decreasing subsequence; C. Schensted 1961). None for a timeline that runs backwards throughout,
 * newest first. Day-only entries fit anywhere in their day.
 */
export function eventsOutOfOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const timed = events.filter(({ at }) => at.timed);
  if (isSorted(timed)) return [];
  const kept = longestSorted(timed);
  // Newest first is an order, too.
  if (kept.size < timed.length / 2 && isSorted([...timed].reverse())) return [];
  return timed.filter((event) => !kept.has(event));
}

/** Whether no event is earlier than the one before it. */
function isSorted(events: readonly TimelineEvent[]): boolean {
  return events.every((event, i) => {
    const before = events[i - 1];
    return before === undefined || before.at.seconds <= event.at.seconds + event.at.slack;
  });
}

function longestSorted(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  /** Index of the last event of the best run of each length. */
  const tails: number[] = [];
  const previous: number[] = [];
  const latest = (i: number): number => (events[i]?.at.seconds ?? 0) + (events[i]?.at.slack ?? 0);
  events.forEach((_, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[tails[middle] ?? 0]?.at.seconds ?? 0) <= latest(i)) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const kept = new Set<TimelineEvent>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const event = events[i];
    if (event) kept.add(event);
  }
  return kept;
}
