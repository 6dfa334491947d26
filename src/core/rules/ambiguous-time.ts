import type { Facts } from '../analysis';
import { occurrenceOf } from '../timeline/elapsed';
import { defineRule, type Found } from './rule';

interface AmbiguousTime {
  /** `unknown` where the zone's name has more than one meaning. */
  readonly occurs: 'twice' | 'never' | 'unknown';
  readonly zone: string;
  readonly at: string;
}

/** A time that the zone's clock shows twice or never, or a zone whose name has more than one meaning. */
export const ambiguousTime = defineRule({
  code: 'ambiguous-time',
  class: 'wrong',
  *check({ timeline }: Facts): Generator<Found<AmbiguousTime>> {
    const reported = new Set<string>();
    for (const { at, timeRange } of timeline.events) {
      if (!at.zone || !at.dated || !at.timed) continue;
      const { id, name } = at.zone;
      if (id === undefined) {
        if (reported.has(name)) continue;
        reported.add(name);
        yield { range: timeRange, data: { occurs: 'unknown', zone: name, at: at.iso } };
        continue;
      }
      const occurs = occurrenceOf(id, at.wallSeconds);
      if (occurs !== 'once') yield { range: timeRange, data: { occurs, zone: name, at: at.iso } };
    }
  },
  message: ({ occurs, zone, at }) => {
    const clock = at.replace('T', ' ');
    switch (occurs) {
      case 'twice':
        return `${clock} happens twice in ${zone}, where the clock was set back; add the offset, such as +01:00.`;
      case 'never':
        return `${clock} does not exist in ${zone}, where the clock was set forward over it.`;
      case 'unknown':
        return `“${zone}” means more than one time zone; write an offset or a name such as Europe/Berlin.`;
    }
  },
});
