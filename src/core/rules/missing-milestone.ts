import type { Facts } from '../analysis';
import { keysOf } from '../template/other-names';
import { nameKey } from '../text/names';
import type { MilestoneName } from '../timeline/milestone';
import { defineRule } from './rule';

/** A milestone without which a metric that the template asks for cannot be worked out. */
export const missingMilestone = defineRule({
  code: 'missing-milestone',
  class: 'advice',
  *check({ template, timeline, milestones, metrics }: Facts) {
    const [first] = timeline.events;
    if (!first) return;
    const asked = new Set(template.fields.map(({ label }) => nameKey(label)));
    const missing = new Map<MilestoneName, string>();
    for (const { definition } of metrics) {
      if (!keysOf(definition.label).some((key) => asked.has(key))) continue;
      if (!milestones[definition.from]) missing.set(definition.from, definition.label);
      const [last] = definition.to;
      if (last && definition.to.every((name) => !milestones[name])) missing.set(last, definition.label);
    }
    for (const [milestone, metric] of missing) {
      yield { range: timeline.section?.nameRange ?? first.timeRange, data: { milestone, metric } };
    }
  },
  message: ({ milestone, metric }) =>
    `The timeline does not record when the incident was ${milestone}, which “${metric}” needs.`,
});
