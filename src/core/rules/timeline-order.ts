import type { Facts } from '../analysis';
import type { TextEdit } from '../text/range';
import { sortTimeline } from '../timeline/edits/sort';
import { directionOf, eventsOutOfOrder, orderKeys } from '../timeline/order';
import { runsOf } from '../timeline/runs';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** An entry that stands among later ones, or earlier ones. */
export const timelineOrder = defineRule({
  code: 'timeline-order',
  class: 'wrong',
  *check(facts: Facts) {
    let edits: readonly TextEdit[] | undefined;
    const fixes = (): readonly Fix[] => {
      edits ??= sortTimeline(facts);
      // Whether the entry's place is wrong or its time only the author knows; sorted, a slip of the pen is lost.
      return edits.length === 0 ? [] : [{ title: 'Sort the timeline', edits, automatic: false }];
    };
    const { document, timeline } = facts;
    if (eventsOutOfOrder(timeline.events).length === 0) return;
    const habit = directionOf(orderKeys(timeline.events));
    for (const run of runsOf(document, timeline.events)) {
      const events = run.map(({ event }) => event);
      const out = new Set(eventsOutOfOrder(events, habit));
      for (const [i, event] of events.entries()) {
        if (!out.has(event)) continue;
        const before = events[i - 1];
        const isEarlier = before !== undefined && event.at.seconds < before.at.seconds;
        const other = isEarlier ? before : events[i + 1];
        yield {
          range: event.timeRange,
          data: { at: event.at.iso, isEarlier, other: other?.at.iso, line: (other?.line ?? 0) + 1 },
          fixes,
        };
      }
    }
  },
  message: ({ at, isEarlier, other, line }) =>
    other === undefined
      ? `${clock(at)} is out of order.`
      : `${clock(at)} is out of order: it comes ${isEarlier ? 'after' : 'before'} ${clock(other)} in line ${line}.`,
});

function clock(iso: string): string {
  return iso.replace('T', ' ').trim();
}
