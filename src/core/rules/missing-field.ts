import type { Facts } from '../analysis';
import type { Document } from '../document/document';
import { insertField, placeOfField } from '../template/insert-field';
import { keysOf } from '../template/other-names';
import type { FieldSpec, SectionSpec } from '../template/template';
import { nameKey } from '../text/names';
import { isEmpty } from './empty-section';
import { defineRule } from './rule';

/** A field of the template that a section which is there does not have. Told at the field before its place. */
export const missingField = defineRule({
  code: 'missing-field',
  class: 'incomplete',
  *check(facts: Facts) {
    for (const { spec, home } of missingFields(facts)) {
      // What the timeline gives has a rule of its own.
      if (
        facts.metrics.some(({ definition }) => keysOf(definition.label).some((key) => key === spec.keys[0]))
      )
        continue;
      const section = home && facts.match.sections.get(home);
      yield {
        range: placeOfField(facts, home, spec),
        data: { name: spec.label, section: section?.name },
        fixes: () => [
          {
            title: `Add field “${spec.label}”`,
            edits: [insertField(facts, home, spec)],
            automatic: true,
          },
        ],
      };
    }
  },
  message: ({ name, section }) =>
    section === undefined
      ? `The field “${name}” is missing.`
      : `The field “${name}” is missing from “${section}”.`,
});

/** The template's fields that the document has nowhere, of its title and of the sections that the document has. */
export function* missingFields({
  document,
  match,
  template,
}: Facts): Generator<{ spec: FieldSpec; home: SectionSpec | undefined }> {
  let names: ReadonlySet<string> | undefined;
  for (const spec of template.fields) {
    if (match.fields.has(spec)) continue;
    const home = template.index.homes.get(spec);
    const section = home && match.sections.get(home);
    // A section that is missing or empty says so itself.
    if (home && (!section || isEmpty(section, document.text))) continue;
    names ??= namesIn(document);
    if (!spec.keys.some((key) => names?.has(key))) yield { spec, home };
  }
}

/**
 * The keys of whatever a document has under a name that is no field: sections, metadata in front matter, and the
 * first cells of rows, where authors write an overview as a table.
 */
function namesIn({ frontMatter, sections, tables, text }: Document): ReadonlySet<string> {
  const names = new Set(sections.map(({ name }) => nameKey(name)));
  const add = (start: number, end: number): unknown => names.add(nameKey(text.slice(start, end)));
  for (const { header, rows } of tables) {
    if (header.cells.length === 2)
      for (const { cells } of rows) if (cells[0]) add(cells[0].range.start, cells[0].range.end);
    // A table of one row has its names in the header; a vertical one has its first name there.
    if (rows.length === 1 || header.cells.length === 2)
      for (const { range } of header.cells) add(range.start, range.end);
  }
  if (frontMatter) {
    const metadata = text.slice(frontMatter.content.start, frontMatter.content.end);
    for (const [, key = ''] of metadata.matchAll(/^([A-Z][\w -]{0,60})[:=]/gim)) names.add(nameKey(key));
  }
  return names;
}
