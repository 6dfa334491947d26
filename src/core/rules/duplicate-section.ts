import type { Facts } from '../analysis';
import { defineRule } from './rule';

/** A second section of the same name in the same place. */
export const duplicateSection = defineRule({
  code: 'duplicate-section',
  class: 'wrong',
  *check({ document, match }: Facts) {
    for (const [section, first] of match.duplicates) {
      const line = document.lines.lineAt(first.nameRange.start) + 1;
      yield { range: section.nameRange, data: { name: section.name, line } };
    }
  },
  message: ({ name, line }) => `There is a section “${name}” already, in line ${line}.`,
});
