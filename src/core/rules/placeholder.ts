import type { Facts } from '../analysis';
import { placeholdersIn } from '../template/placeholders';
import { isPlaceholder } from '../template/values';
import { defineRule } from './rule';

/** A text of the template's that was to be replaced: `[Name]`, `YYYY-MM-DD`. */
export const placeholder = defineRule({
  code: 'placeholder',
  class: 'incomplete',
  *check({ document, template }: Facts) {
    for (const { range, text } of placeholdersIn(document)) {
      if (isPlaceholder(text, template))
        yield { range, data: { text: text.includes('\n') ? text.replace(/\s+/g, ' ') : text } };
    }
  },
  message: ({ text }) => `“${text}” is still to be filled in.`,
});
