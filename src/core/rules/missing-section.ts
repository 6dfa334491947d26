import { didYouMean, nameKey } from '../text/names';
import { headOf } from '../template/document-head';
import { insertSection, precedingHeading } from '../template/insert';
import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import type { SectionSpec } from '../template/template';
import { isEmpty } from './empty-section';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** A section of the template that the document has under none of its names. Told at the heading before its place. */
export const missingSection = defineRule({
  code: 'missing-section',
  class: 'incomplete',
  *check(facts: Facts) {
    const { document, match, template } = facts;
    const missing = missingSections(facts);
    const strangers =
      missing.length === 0
        ? []
        : document.sections.filter(
            (section) => !match.specs.has(section) && section !== document.sections[0],
          );
    for (const spec of missing) {
      const before = precedingHeading(match, template, spec);
      const similar = similarTo(spec, strangers, missing);
      const range = similar?.nameRange ?? before?.nameRange ?? headOf(document);
      yield {
        range,
        data: { name: spec.name, parent: spec.parent?.name, after: before?.name, similar: similar?.name },
        fixes: () => fixesFor(facts, spec, similar),
      };
    }
  },
  message: ({ name, similar }) =>
    similar === undefined
      ? `The section “${name}” is missing.`
      : `The section “${name}” is missing. Is “${similar}” meant to be it?`,
});

/** The required sections that the document does not have; of one that is missing or empty, not its subsections as well. */
function missingSections({ document, match, template }: Facts): readonly SectionSpec[] {
  const isOpen = (spec: SectionSpec): boolean => {
    const section = match.sections.get(spec);
    return section !== undefined && !isEmpty(section, document.text);
  };
  const candidates = template.allSections.filter(
    (spec) =>
      spec.required && !match.sections.has(spec) && (spec.parent === undefined || isOpen(spec.parent)),
  );
  if (candidates.length === 0) return [];
  // One that the document has on one line, as a field, is there; so is a label that is a heading elsewhere.
  const fields = new Set(
    document.fields.filter(({ value }) => value !== '').map(({ label }) => nameKey(label)),
  );
  const headings = new Set(document.sections.map(({ name }) => nameKey(name)));
  return candidates.filter(
    ({ keys, source }) =>
      !keys.some((key) => fields.has(key)) && !(source.kind === 'label' && headings.has(keys[0] ?? '')),
  );
}

/** The heading that most probably misspells `spec`, if it misspells no other missing section rather. */
function similarTo(
  spec: SectionSpec,
  strangers: readonly Section[],
  missing: readonly SectionSpec[],
): Section | undefined {
  const ofKind = strangers.filter(({ kind }) => kind === spec.source.kind);
  const similar = didYouMean(spec.name, ofKind, ({ name }) => name);
  return similar && didYouMean(similar.name, missing, ({ name }) => name) === spec ? similar : undefined;
}

function fixesFor(
  { document, match, template }: Facts,
  spec: SectionSpec,
  similar: Section | undefined,
): readonly Fix[] {
  const edit = insertSection(document, match, template, spec);
  const add: Fix = {
    title: `Add section “${spec.name}”`,
    edits: [edit],
    automatic: similar === undefined,
    isScaffold: true,
  };
  if (!similar) return [add];
  const rename = { range: similar.nameRange, newText: spec.name };
  return [{ title: `Rename “${similar.name}” to “${spec.name}”`, edits: [rename], automatic: false }, add];
}
