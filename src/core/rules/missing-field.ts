import type { Facts } from '../analysis';
import type { Document, Field, Section } from '../document/document';
import { insertField, placeOfField } from '../template/insert-field';
import { keysOf } from '../template/other-names';
import type { FieldSpec, SectionSpec } from '../template/template';
import { didYouMean, nameKey } from '../text/names';
import { contains, type Range } from '../text/range';
import { isEmpty } from './empty-section';
import type { Fix } from './finding';
import {
  gluedMessage,
  keysGluedToTables,
  labelsGluedToLists,
  unglue,
  type GluedData,
  type GluedLabel,
} from './glued-labels';
import { swallowedSections } from './missing-section';
import { defineRule, type Found } from './rule';
import { foundSwallowed, isSwallowed, swallowedMessage, type SwallowedData } from './swallowed';

interface MissingData {
  readonly name: string;
  readonly section: string | undefined;
  readonly similar: string | undefined;
  readonly isUnmarked: boolean;
}

/**
 * A field of the template that a section which is there does not have. Told at the field before its place, or at
 * what looks like it; all that a block of code takes in once, where that begins.
 */
export const missingField = defineRule({
  code: 'missing-field',
  class: 'incomplete',
  *check(facts: Facts): Generator<Found<MissingData | GluedData | SwallowedData>> {
    const { document, match, metrics } = facts;
    const swallowed = foundSwallowed(facts, swallowedFields(facts));
    if (swallowed) yield swallowed;
    let labels: readonly GluedLabel[] | undefined;
    const glued = ({ keys }: FieldSpec): GluedLabel | undefined =>
      (labels ??= labelsGluedToLists(document)).find(({ key }) => keys.includes(key));
    for (const { spec, home } of missingFields(facts)) {
      // What the timeline gives has a rule of its own.
      if (metrics.some(({ definition }) => keysOf(definition.label).some((key) => key === spec.keys[0])))
        continue;
      const label = glued(spec);
      if (label) {
        const { name, nameRange } = label;
        yield { range: nameRange, data: { glued: name }, fixes: () => [unglue(document, nameRange.start)] };
        continue;
      }
      const section = home && match.sections.get(home);
      const unmarked = section && unmarkedLabel(document, section, spec);
      const similar = unmarked ? undefined : similarField(facts, section, spec);
      const add: Fix = {
        title: `Add field “${spec.label}”`,
        edits: [insertField(facts, home, spec)],
        automatic: !similar && !unmarked,
        isScaffold: true,
      };
      yield {
        range: unmarked ?? similar?.labelRange ?? placeOfField(facts, home, spec),
        data: {
          name: spec.label,
          section: section?.name,
          similar: similar?.label,
          isUnmarked: unmarked !== undefined,
        },
        fixes: () => [...nearFixes(spec, similar, unmarked), add],
      };
    }
  },
  message(data) {
    if ('swallowed' in data) return swallowedMessage(data);
    if ('glued' in data) return gluedMessage(data);
    const { name, section, similar, isUnmarked } = data;
    if (isUnmarked) return `“${name}” is no field without its asterisks: **${name}**.`;
    const missing = `The field “${name}” is missing${section === undefined ? '' : ` from “${section}”`}.`;
    return similar === undefined ? missing : `${missing} Is “${similar}” meant to be it?`;
  },
});

function nearFixes(
  { label }: FieldSpec,
  similar: Field | undefined,
  unmarked: Range | undefined,
): readonly Fix[] {
  if (unmarked) {
    const edits = [{ range: unmarked, newText: `**${label}**` }];
    return [{ title: `Make “${label}” bold`, edits, automatic: true }];
  }
  if (!similar) return [];
  const edits = [{ range: similar.labelRange, newText: label }];
  return [{ title: `Rename “${similar.label}” to “${label}”`, edits, automatic: false }];
}

/** The fields that a block of code takes in, where no section tells of that block already. */
function swallowedFields(facts: Facts): readonly FieldSpec[] {
  if (!facts.swallow || swallowedSections(facts).length > 0) return [];
  return facts.template.fields.filter((spec) => !facts.match.fields.has(spec) && isSwallowed(spec, facts));
}

/** The template's fields that the document has nowhere, of its title and of the sections that the document has. */
export function* missingFields(facts: Facts): Generator<{ spec: FieldSpec; home: SectionSpec | undefined }> {
  const { document, match, template } = facts;
  let names: ReadonlySet<string> | undefined;
  for (const spec of template.fields) {
    if (match.fields.has(spec) || isSwallowed(spec, facts)) continue;
    const home = template.index.homes.get(spec);
    const section = home && match.sections.get(home);
    // A section that is missing or empty says so itself.
    if (home && (!section || isEmpty(section, document.text))) continue;
    names ??= new Set([...namesIn(document), ...keysGluedToTables(document)]);
    if (!spec.keys.some((key) => names?.has(key))) yield { spec, home };
  }
}

/** The field in the same place whose label most probably misspells that of `spec`. */
function similarField(
  { document, match }: Facts,
  section: Section | undefined,
  spec: FieldSpec,
): Field | undefined {
  const range = section?.range ?? { start: 0, end: document.text.length };
  const strangers = document.fields.filter(
    (field) => !match.fieldSpecs.has(field) && contains(range, field.range),
  );
  return didYouMean(spec.label, strangers, ({ label }) => label);
}

/** The label at the beginning of a line of prose: `Severity: P1`, where the template has `**Severity**`. */
function unmarkedLabel({ text, blocks }: Document, { range }: Section, spec: FieldSpec): Range | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !contains(range, block.range)) continue;
    for (const { start, end } of block.lines) {
      const colon = text.indexOf(':', start);
      if (colon < 0 || colon >= end || colon - start > 80) continue;
      const label = text.slice(start, colon).trimEnd();
      if (/^\p{L}/u.test(label) && nameKey(label) === spec.keys[0])
        return { start, end: start + label.length };
    }
  }
  return undefined;
}

/**
 * The keys of whatever a document has under a name that is no field: sections, metadata in front matter, and the
 * first cells of rows, where authors write an overview as a table.
 */
function namesIn({ frontMatter, sections, tables, text }: Document): ReadonlySet<string> {
  const names = new Set(sections.map(({ name }) => nameKey(name)));
  const add = ({ start, end }: Range): unknown => names.add(nameKey(text.slice(start, end)));
  for (const { header, rows } of tables) {
    if (header.cells.length === 2) for (const { cells } of rows) if (cells[0]) add(cells[0].range);
    // A table of one row has its names in the header; a vertical one has its first name there.
    if (rows.length === 1 || header.cells.length === 2) for (const { range } of header.cells) add(range);
  }
  if (frontMatter) {
    const metadata = text.slice(frontMatter.content.start, frontMatter.content.end);
    for (const [, key = ''] of metadata.matchAll(/^([a-z][\w -]{0,60})[:=]/gim)) names.add(nameKey(key));
  }
  return names;
}
