import { occurrenceOf, offsetAt } from '../../timeline/elapsed';
import type { TimelineEvent, Zone } from '../../timeline/event';

/**
 * What the clock of `zone` is ahead of the seconds that `Moment.seconds` counts, at one of them: the zone's offset
 * or, where its rules are not known, what the events say, the last before it first.
 */
export function clockOf(
  events: readonly TimelineEvent[],
  zone: Zone | undefined,
): (second: number) => number {
  const inZone = events.filter(({ at }) => at.zone?.name === zone?.name);
  const witnesses = inZone.length > 0 ? inZone : events.slice(0, 1);
  const witnessed = (second: number): number => {
    const witness = witnesses.findLast(({ at }) => at.seconds <= second) ?? witnesses[0];
    return witness ? witness.at.wallSeconds - witness.at.seconds : 0;
  };
  const id = zone?.id;
  const isDated = witnesses.some(({ at }) => at.dated);
  if (id === undefined || !isDated || inZone.length === 0) return witnessed;
  return (second) => {
    const wall = second + offsetAt(id, second + witnessed(second));
    // A time that the clock leaves out is one that it shows after it has been put forward.
    return offsetAt(id, occurrenceOf(id, wall) === 'never' ? wall + longestGap : wall);
  };
}

/** Clocks are put forward by an hour, in some places by less; in seconds. */
const longestGap = 3600;
