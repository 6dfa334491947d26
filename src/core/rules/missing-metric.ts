import type { Facts } from '../analysis';
import { formatDuration } from '../metrics/format';
import type { ComputedMetric } from '../metrics/metric';
import { insertField, placeOfField } from '../template/insert-field';
import { keysOf } from '../template/other-names';
import { nameKey } from '../text/names';
import type { Fix } from './finding';
import { missingFields } from './missing-field';
import { findNearField, nearFieldMessage } from './near-field';
import { defineRule } from './rule';

/** A metric that the template has a field for, and that the document does not state. */
export const missingMetric = defineRule({
  code: 'missing-metric',
  class: 'incomplete',
  *check(facts: Facts) {
    for (const { spec, home } of missingFields(facts)) {
      const metric = facts.metrics.find(({ definition }) =>
        keysOf(definition.label).includes(nameKey(spec.label)),
      );
      const section = home && facts.match.sections.get(home);
      if (!metric || metric.stated.some(({ field }) => nameKey(field.label) === nameKey(spec.label)))
        continue;
      const { computed } = metric;
      const value = computed && isExact(computed) ? formatDuration(computed.minutes) : undefined;
      const near = findNearField(facts, section, spec);
      const add: Fix = {
        title: value === undefined ? `Add “${spec.label}”` : `Add “${spec.label}”: ${value}`,
        edits: [insertField(facts, home, spec, value)],
        // What is only inferred is the author's to state.
        automatic: !near && (value === undefined || (computed?.from.sure === true && computed.to.sure)),
        // What nobody has marked is the author's to state; on save it would be said in their name.
        isScaffold: value === undefined || !isMarked(computed),
      };
      yield {
        range: near?.range ?? placeOfField(facts, home, spec),
        data: {
          metric: metric.definition.name,
          label: spec.label,
          section: section?.name,
          value,
          near: near && { kind: near.kind, name: near.name },
        },
        fixes: () => (near === undefined ? [add] : near.kind === 'similar' ? [near.fix, add] : [near.fix]),
      };
    }
  },
  message({ label, section, value, near }) {
    const where = section === undefined ? 'The document' : `“${section}”`;
    const missing = `${where} does not state the ${label}`;
    if (near) return nearFieldMessage(near, `${missing}.`);
    return value === undefined ? `${missing}.` : `${missing}; the timeline gives ${value}.`;
  },
});

/** Whether its author marked both of its ends. */
function isMarked(computed: ComputedMetric | undefined): boolean {
  return computed?.from.source === 'marked' && computed.to.source === 'marked';
}

/** Whether all digits of its two times are known. */
function isExact({ minutes, atMost }: ComputedMetric): boolean {
  return minutes === atMost;
}
