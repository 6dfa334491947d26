import type { Facts } from '../analysis';
import { defineRule } from './rule';

/** A field of the template that has a label and nothing behind it. */
export const emptyField = defineRule({
  code: 'empty-field',
  class: 'incomplete',
  *check({ match }: Facts) {
    for (const [field, spec] of match.fieldSpecs) {
      if (field.value !== '' || field.blocks.length > 0) continue;
      yield { range: field.range, data: { name: spec.label } };
    }
  },
  message: ({ name }) => `“${name}” has no value.`,
});
