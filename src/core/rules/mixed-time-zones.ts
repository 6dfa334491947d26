import type { Facts } from '../analysis';
import { zoneNamed } from '../timeline/zones';
import { defineRule } from './rule';

/** An entry's time in another zone than the timeline's. */
export const mixedTimeZones = defineRule({
  code: 'mixed-time-zones',
  class: 'wrong',
  *check({ timeline }: Facts) {
    const { zone } = timeline;
    if (!zone) return;
    for (const { written, timeRange } of timeline.events) {
      if (written.zone === undefined || written.zone === zone.name) continue;
      if (zoneNamed(written.zone).id === zone.id && zone.id !== undefined) continue;
      yield { range: timeRange, data: { zone: written.zone, timelineZone: zone.name } };
    }
  },
  message: ({ zone, timelineZone }) =>
    `This time is in ${zone}, the timeline in ${timelineZone}; use one zone throughout.`,
});
