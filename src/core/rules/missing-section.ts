import { didYouMean, nameKey } from '../text/names';
import { emptyRangeAt } from '../text/range';
import { insertSection, precedingHeading } from '../template/insert';
import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import type { SectionSpec } from '../template/template';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** A section of the template that the document has under none of its names. Told at the heading before its place. */
export const missingSection = defineRule({
  code: 'missing-section',
  class: 'incomplete',
  *check(facts: Facts) {
    const { document, match, template } = facts;
    const labels = new Set(document.fields.map(({ label }) => nameKey(label)));
    const strangers = document.sections.filter(
      (section) => section.kind === 'heading' && !match.specs.has(section),
    );
    for (const spec of template.allSections) {
      if (!spec.required || match.sections.has(spec)) continue;
      // What a missing section would hold is missing with it.
      if (spec.parent && !match.sections.has(spec.parent)) continue;
      if (spec.source.kind === 'label' && spec.keys.some((key) => labels.has(key))) continue;
      const before = precedingHeading(match, template, spec);
      const similar = didYouMean(spec.name, strangers, ({ name }) => name);
      const range = similar?.nameRange ?? before?.nameRange ?? document.title?.text ?? emptyRangeAt(0);
      yield {
        range,
        data: { name: spec.name, after: before?.name, similar: similar?.name },
        fixes: () => fixesFor(facts, spec, similar),
      };
    }
  },
  message: ({ name, similar }) =>
    similar === undefined
      ? `The section “${name}” is missing.`
      : `The section “${name}” is missing. Is “${similar}” meant to be it?`,
});

function fixesFor(
  { document, match, template }: Facts,
  spec: SectionSpec,
  similar: Section | undefined,
): readonly Fix[] {
  const edit = insertSection(document, match, template, spec);
  const add: Fix = { title: `Add section “${spec.name}”`, edits: [edit], automatic: similar === undefined };
  if (!similar) return [add];
  const rename = { range: similar.nameRange, newText: spec.name };
  return [{ title: `Rename “${similar.name}” to “${spec.name}”`, edits: [rename], automatic: false }, add];
}
