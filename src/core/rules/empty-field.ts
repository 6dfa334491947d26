import type { Facts } from '../analysis';
import { metricFixes } from './metric-fix';
import { defineRule } from './rule';

/** A field of the template that has a label and nothing behind it. */
export const emptyField = defineRule({
  code: 'empty-field',
  class: 'incomplete',
  *check(facts: Facts) {
    for (const [field, spec] of facts.match.fieldSpecs) {
      if (field.value !== '' || field.blocks.length > 0) continue;
      yield {
        range: field.range,
        data: { name: spec.label },
        fixes: () => metricFixes(facts, field.valueRange),
      };
    }
  },
  message: ({ name }) => `“${name}” has no value.`,
});
