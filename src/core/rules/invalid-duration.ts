import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { durationsIn, readDuration } from '../metrics/duration';
import { isDeclaredAbsent } from '../template/values';
import { metricFixes } from './metric-fix';
import { defineRule } from './rule';

/** A duration that cannot be read, and so cannot be checked against the timeline. */
export const invalidDuration = defineRule({
  code: 'invalid-duration',
  class: 'wrong',
  *check(facts: Facts) {
    const stated = facts.metrics.flatMap((metric) => metric.stated);
    const read = new Set(stated.flatMap(({ field, duration }) => (duration ? [field] : [])));
    for (const { name, form, text, range, field } of facts.values) {
      if (form.kind !== 'duration' || (field && read.has(field))) continue;
      const words = plainText(text);
      // Two that are stated side by side, each of something, are none that cannot be read.
      if (isDeclaredAbsent(text) || readDuration(words) || durationsIn(words).length > 1) continue;
      yield { range, data: { name, value: text }, fixes: () => metricFixes(facts, range) };
    }
  },
  message: ({ name, value }) => `“${value}” in “${name}” is no duration; write it as “1 hour 30 minutes”.`,
});
