import type { Facts } from '../analysis';
import { endOf } from '../metrics/compute';
import { keysOf } from '../template/other-names';
import { secondIncident } from '../timeline/several-incidents';
import type { MilestoneName, Milestones } from '../timeline/milestone';
import { otherReading } from './doubtful-entries';
import { lostEntries } from './lost-entries';
import { isBetweenCandidates } from './other-candidates';
import { defineRule, type Found } from './rule';

interface MissingMilestone {
  /** `undefined` where there are those of several incidents. */
  readonly milestone: MilestoneName | undefined;
  readonly metric: string | undefined;
}

/** A milestone without which a metric that the template asks for cannot be worked out. */
export const missingMilestone = defineRule({
  code: 'missing-milestone',
  class: 'advice',
  *check(facts: Facts): Generator<Found<MissingMilestone>> {
    const { timeline, milestones } = facts;
    const [first] = timeline.events;
    if (!first) return;
    const missing = missingOf(facts, milestones);
    // It may be in the entry that cannot be read, or that stands elsewhere.
    if (missing.size === 0 || lostEntries(facts).length > 0 || otherReading(facts)) return;
    const second = secondIncident(facts.document, timeline);
    if (second) {
      yield { range: second.nameRange, data: { milestone: undefined, metric: undefined } };
      return;
    }
    for (const [milestone, metric] of missing) {
      yield { range: timeline.section?.nameRange ?? first.timeRange, data: { milestone, metric } };
    }
  },
  message: ({ milestone, metric }) =>
    milestone === undefined
      ? 'Here begins the timeline of another incident; one document has the milestones and metrics of one.'
      : `The timeline does not record when the incident was ${milestone}, which “${metric ?? ''}” needs.`,
});

/** The milestones that metrics of the template need and that `milestones` lack, each with such a metric. */
function missingOf(facts: Facts, milestones: Milestones): ReadonlyMap<MilestoneName, string> {
  const { template, metrics } = facts;
  const missing = new Map<MilestoneName, string>();
  for (const { definition, stated } of metrics) {
    const { label, from, to } = definition;
    const [last] = to;
    const hasEnd = endOf(definition, milestones) !== undefined;
    if (milestones[from] && hasEnd) continue;
    // Where it is stated, and fits an entry, its author knows which one it is.
    const isStated = stated.some(({ duration }) => {
      if (!duration || !last || !(milestones[from] ?? hasEnd)) return false;
      return isBetweenCandidates(facts, duration, from, last);
    });
    if (isStated) continue;
    if (!keysOf(label).some((key) => template.index.fields.has(key))) continue;
    if (!milestones[from]) missing.set(from, label);
    if (last && !hasEnd) missing.set(last, label);
  }
  return missing;
}
