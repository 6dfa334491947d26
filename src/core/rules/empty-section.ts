import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import { defineRule } from './rule';

/** A heading with nothing under it, neither text nor subsections. */
export const emptySection = defineRule({
  code: 'empty-section',
  class: 'incomplete',
  *check({ document, match, timeline }: Facts) {
    // Of a heading that is there twice in a row, the repetition is what is wrong.
    const repeated = new Set([...match.duplicates.keys(), ...match.duplicates.values()]);
    const events = new Set(timeline.events.map(({ line }) => line));
    const isHollow = (section: Section | undefined): boolean =>
      section?.kind === 'heading' && !match.specs.has(section) && isEmpty(section, document.text);
    for (const { sections } of [document.root, ...document.sections]) {
      for (const [i, section] of sections.entries()) {
        if (!isEmpty(section, document.text) || repeated.has(section)) continue;
        if (!match.specs.has(section)) {
          // The document's title and an entry of the timeline say all that they have to; so do lists of headings.
          if (section.kind === 'label' || section === document.sections[0]) continue;
          if (events.has(document.lines.lineAt(section.nameRange.start))) continue;
          if (isHollow(sections[i - 1]) || isHollow(sections[i + 1])) continue;
        }
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
      kind === 'break' || (kind === 'html' && isComment(text.slice(range.start, range.end))),
  );
}

function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->') === html.length - 3;
}
