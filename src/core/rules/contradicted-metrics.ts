import type { Facts } from '../analysis';
import type { ComputedMetric, Metric, StatedMetric } from '../metrics/metric';
import { otherReading } from './doubtful-entries';
import { lostEntries, type LostEntry } from './lost-entries';
import { isBetweenCandidates } from './other-candidates';

/** A stated metric that the timeline contradicts. */
export interface Contradiction {
  readonly metric: Metric;
  readonly computed: ComputedMetric;
  readonly statement: StatedMetric;
}

/**
 * The stated metrics that are not what the timeline gives, where it tells enough to say so: neither beside an entry that
 * is wrong or cannot be read, nor where other entries may be meant.
 */
export function* contradictedMetrics(facts: Facts): Generator<Contradiction, undefined> {
  let lost: readonly LostEntry[] | undefined;
  for (const [i, metric] of facts.metrics.entries()) {
    const { computed, stated } = metric;
    if (!computed) continue;
    for (const [j, statement] of stated.entries()) {
      if (statement.agrees !== false) continue;
      if (isMeantOtherwise(facts, statement, computed)) continue;
      const other = otherReading(facts);
      // Beside an entry that is wrong, what is not told outright may be told by that one.
      if (other && !(computed.from.sure && computed.to.sure)) continue;
      if (other && other.metrics[i]?.stated[j]?.agrees !== false) continue;
      if ((lost ??= lostEntries(facts)).some((entry) => wouldAgree(statement, computed, entry))) continue;
      yield { metric, computed, statement };
    }
  }
  return undefined;
}

/**
 * Whether the timeline tells too little to contradict: one entry that is not marked as both ends, or ends that are not
 * told outright where the statement fits others.
 */
function isMeantOtherwise(facts: Facts, { duration }: StatedMetric, { from, to }: ComputedMetric): boolean {
  if (!duration || (from.sure && to.sure && from.event !== to.event)) return false;
  if (from.event === to.event && (from.source !== 'marked' || to.source !== 'marked')) return true;
  return isBetweenCandidates(facts, duration, from.name, to.name);
}

/**
 * Whether the statement would be right if an entry that cannot be read held one of the two milestones. What the
 * author marks stays where it is.
 */
function wouldAgree(
  { duration }: StatedMetric,
  { from, to }: ComputedMetric,
  { earliest, latest }: LostEntry,
): boolean {
  if (!duration) return false;
  const leeway = duration.unit / 2;
  const [least, most] = [(duration.minutes - leeway) * 60, (duration.atMost + leeway) * 60];
  const isIn = (start: number, end: number): boolean => start < latest && end > earliest;
  const [start, end] = [from.event.at.seconds, to.event.at.seconds];
  return (
    (to.source !== 'marked' && isIn(start + least, start + most)) ||
    (from.source !== 'marked' && isIn(end - most, end - least))
  );
}
