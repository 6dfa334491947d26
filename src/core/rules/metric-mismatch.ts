import type { Facts } from '../analysis';
import { formatDuration } from '../metrics/format';
import { otherDefinitionFor } from '../metrics/other-definition';
import type { ComputedMetric, StatedMetric } from '../metrics/metric';
import { restate, statedRange } from '../metrics/stated-range';
import type { Milestone } from '../timeline/milestone';
import { otherReading } from './doubtful-entries';
import { isBetweenCandidates } from './other-candidates';
import { lostEntries, type LostEntry } from './lost-entries';
import { defineRule } from './rule';
import { propose } from './propose';

/** A stated metric that is not what the document's own timeline gives. */
export const metricMismatch = defineRule({
  code: 'metric-mismatch',
  class: 'wrong',
  *check(facts: Facts) {
    const { metrics, milestones } = facts;
    let lost: readonly LostEntry[] | undefined;
    for (const [i, { definition, computed, stated }] of metrics.entries()) {
      if (!computed) continue;
      for (const [j, statement] of stated.entries()) {
        if (statement.agrees !== false) continue;
        if (isMeantOtherwise(facts, statement, computed)) continue;
        const other = otherReading(facts);
        // Beside an entry that is wrong, what is not told outright may be told by that one.
        if (other && !(computed.from.sure && computed.to.sure)) continue;
        if (other && other.metrics[i]?.stated[j]?.agrees !== false) continue;
        if ((lost ??= lostEntries(facts)).some((entry) => wouldAgree(statement, computed, entry))) continue;
        const range = statedRange(statement);
        const offset = statement.field.valueRange.start;
        yield {
          range,
          data: {
            metric: definition.name,
            label: statement.field.label,
            stated: statement.field.value.slice(range.start - offset, range.end - offset),
            minutes: computed.minutes,
            from: endOf(computed.from),
            to: endOf(computed.to),
            other: otherDefinitionFor(statement, definition.label, milestones),
          },
          // Which of the two is right only the author knows.
          fixes: () => {
            const edit = restate(statement, computed);
            return [propose(`Change to “${edit.newText}”, as the timeline has it`, edit.range, edit.newText)];
          },
        };
      }
    }
  },
  message: ({ label, stated, minutes, from, to, other }) => {
    const told = `“${label}” is stated as ${stated}; the timeline gives ${formatDuration(minutes, stated)}, from ${from} to ${to}.`;
    if (!other) return told;
    const { from: start, to: ends } = other.definition;
    return `${told} ${stated} is the time from ${start} to ${ends[0] ?? start}: the metrics of the set “${other.set}”.`;
  },
});

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

/** `detected (line 12)`, and whether that is the author's word or inferred. */
function endOf({ name, event, sure }: Milestone): string {
  return `${name} (line ${event.line + 1}${sure ? '' : ', inferred'})`;
}
