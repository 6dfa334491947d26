import type { Facts } from '../analysis';
import { sortTimeline } from '../timeline/edits/sort';
import { eventsOutOfOrder } from '../timeline/order';
import { defineRule } from './rule';

/** An entry that stands among later ones, or earlier ones. */
export const timelineOrder = defineRule({
  code: 'timeline-order',
  class: 'wrong',
  *check({ document, timeline }: Facts) {
    for (const event of eventsOutOfOrder(timeline.events)) {
      const position = timeline.events.indexOf(event);
      const before = timeline.events[position - 1];
      const isEarlier = before !== undefined && event.at.seconds < before.at.seconds;
      const other = isEarlier ? before : timeline.events[position + 1];
      yield {
        range: event.timeRange,
        data: { at: event.at.iso, isEarlier, other: other?.at.iso, line: (other?.line ?? 0) + 1 },
        fixes: () => [
          { title: 'Sort the timeline', edits: sortTimeline(document, timeline), automatic: true },
        ],
      };
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
