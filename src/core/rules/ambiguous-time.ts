import type { Facts } from '../analysis';
import { isZone, occurrenceOf } from '../timeline/elapsed';
import { defineRule, type Found } from './rule';

interface AmbiguousTime {
  /** `unknown` where the zone's name has more than one meaning, or none. */
  readonly occurs: 'twice' | 'never' | 'unknown';
  readonly zone: string;
  readonly at: string;
}

/** A time that the zone's clock shows twice or never, or a zone whose name has more than one meaning, or none. */
export const ambiguousTime = defineRule({
  code: 'ambiguous-time',
  class: 'wrong',
  *check({ timeline }: Facts): Generator<Found<AmbiguousTime>> {
    const known = new Map<string, boolean>();
    for (const { at, timeRange } of timeline.events) {
      if (!at.zone || !at.timed) continue;
      const { id, name } = at.zone;
      if (!known.has(name)) {
        known.set(name, id !== undefined && isZone(id));
        if (known.get(name) === false)
          yield { range: timeRange, data: { occurs: 'unknown', zone: name, at: at.iso } };
      }
      if (id === undefined || !at.dated) continue;
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
        return `“${zone}” is no one time zone; write an offset or a name such as Europe/Berlin.`;
    }
  },
});
