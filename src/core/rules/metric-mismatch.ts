import type { Facts } from '../analysis';
import { formatDuration } from '../metrics/format';
import { restate, statedRange } from '../metrics/stated-range';
import { defineRule } from './rule';

/** A stated metric that is not what the document's own timeline gives. */
export const metricMismatch = defineRule({
  code: 'metric-mismatch',
  class: 'wrong',
  *check({ metrics }: Facts) {
    for (const { definition, computed, stated } of metrics) {
      if (!computed) continue;
      for (const statement of stated) {
        if (statement.agrees !== false) continue;
        const range = statedRange(statement);
        const offset = statement.field.valueRange.start;
        yield {
          range,
          data: {
            metric: definition.name,
            label: statement.field.label,
            stated: statement.field.value.slice(range.start - offset, range.end - offset),
            minutes: computed.minutes,
            from: computed.from.name,
            fromLine: computed.from.event.line + 1,
            to: computed.to.name,
            toLine: computed.to.event.line + 1,
          },
          // Which of the two is right only the author knows.
          fixes: () => {
            const edit = restate(statement, computed);
            return [
              {
                title: `Change to “${edit.newText}”, as the timeline has it`,
                edits: [edit],
                automatic: false,
              },
            ];
          },
        };
      }
    }
  },
  message: ({ label, stated, minutes, from, fromLine, to, toLine }) =>
    `“${label}” is stated as ${stated}; the timeline gives ${formatDuration(minutes)}, from ${from} (line ${fromLine}) to ${to} (line ${toLine}).`,
});
