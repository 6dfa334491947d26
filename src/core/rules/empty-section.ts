import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import { defineRule } from './rule';

/** A heading with nothing under it, neither text nor subsections. */
export const emptySection = defineRule({
  code: 'empty-section',
  class: 'incomplete',
  *check({ document, match }: Facts) {
    for (const section of document.sections) {
      if (!isEmpty(section, document.text)) continue;
      // An empty heading of a table says so through `missing-table` only where there is something else under it.
      if (section.kind === 'heading' || match.specs.has(section)) {
        yield { range: section.nameRange, data: { name: section.name } };
      }
    }
  },
  message: ({ name }) => `The section “${name}” is empty.`,
});

/** Whether nothing that a reader sees stands under a section's heading. */
export function isEmpty(section: Section, text: string): boolean {
  if (section.sections.length > 0 || section.fields.length > 0) return false;
  return section.blocks.every(
    ({ kind, range }) =>
      kind === 'break' || (kind === 'html' && /^<!--[\s\S]*-->$/.test(text.slice(range.start, range.end))),
  );
}
