import type { Facts } from '../analysis';
import { formatDuration } from '../metrics/format';
import { otherDefinitionFor } from '../metrics/other-definition';
import { restate, statedRange } from '../metrics/stated-range';
import type { Milestone } from '../timeline/milestone';
import { contradictedMetrics } from './contradicted-metrics';
import { defineRule } from './rule';
import { propose } from './propose';

/** A stated metric that is not what the document's own timeline gives. */
export const metricMismatch = defineRule({
  code: 'metric-mismatch',
  class: 'wrong',
  *check(facts: Facts) {
    for (const { metric, computed, statement } of contradictedMetrics(facts)) {
      const { definition } = metric;
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
          other: otherDefinitionFor(statement, definition.label, facts.milestones),
        },
        // Which of the two is right only the author knows.
        fixes: () => {
          const edit = restate(statement, computed);
          return [propose(`Change to “${edit.newText}”, as the timeline has it`, edit.range, edit.newText)];
        },
      };
    }
  },
  message: ({ label, stated, minutes, from, to, other }) => {
    const told = `“${label}” is stated as ${stated}; the timeline gives ${formatDuration(minutes, stated)}, from ${from} to ${to}.`;
    if (!other) return told;
    const { from: start, to: ends } = other.definition;
    return `${told} ${stated} is the time from ${start} to ${ends[0] ?? start}: the metrics of the set “${other.set}”.`;
  },
});

/** `detected (line 12)`, and whether that is the author's word or inferred. */
function endOf({ name, event, sure }: Milestone): string {
  return `${name} (line ${event.line + 1}${sure ? '' : ', inferred'})`;
}
