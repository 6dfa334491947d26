import type { Facts } from '../analysis';
import { defineRule } from './rule';
import { propose } from './propose';

/** A field or cell that still lists its options. */
export const unchosenOption = defineRule({
  code: 'unchosen-option',
  class: 'incomplete',
  *check({ values }: Facts) {
    for (const { name, form, text, chosen, range } of values) {
      if (form.kind !== 'choice' || chosen !== 'all') continue;
      yield {
        range,
        data: { name, options: form.options, value: text },
        fixes: () => form.options.map((option) => propose(`Choose “${option}”`, range, option)),
      };
    }
  },
  message: ({ name, options, value }) => {
    const isAll = value.split(/[/|]/).length >= options.length;
    return `“${name}” still has ${isAll ? 'all its' : 'several of its'} options; choose one of ${options.join(', ')}.`;
  },
});
