import type { Facts } from '../analysis';
import { eventsInOtherZones } from '../timeline/other-zones';
import { zoneNamed } from '../timeline/zones';
import { defineRule } from './rule';

/** An entry's time in another zone than the timeline's. */
export const mixedTimeZones = defineRule({
  code: 'mixed-time-zones',
  class: 'wrong',
  *check({ timeline }: Facts) {
    for (const { written, timeRange } of eventsInOtherZones(timeline)) {
      // What is no one zone is told as such.
      if (written.zone === undefined || zoneNamed(written.zone).id === undefined) continue;
      yield { range: timeRange, data: { zone: written.zone, timelineZone: timeline.zone?.name ?? '' } };
    }
  },
  message: ({ zone, timelineZone }) =>
    `This time is in ${zone}, the timeline in ${timelineZone}; use one zone throughout.`,
});
