import type { Facts } from '../analysis';
import type { Document } from '../document/document';
import { insertField, placeOfField } from '../template/insert-field';
import { keysOf } from '../template/other-names';
import type { FieldSpec, SectionSpec } from '../template/template';
import { nameKey, singularKey } from '../text/names';
import type { Range } from '../text/range';
import { isEmpty } from './empty-section';
import type { Fix } from './finding';
import { keysGluedToTables } from './glued-labels';
import { findNearField, nearFieldMessage, type NearField } from './near-field';
import { swallowedSections } from './missing-section';
import { defineRule, type Found } from './rule';
import { hasItsFields } from './stand-ins';
import { foundSwallowed, isSwallowed, swallowedMessage, type SwallowedData } from './swallowed';

interface MissingData {
  readonly name: string;
  readonly section: string | undefined;
  readonly near: Pick<NearField, 'kind' | 'name' | 'written'> | undefined;
}

/**
 * A field of the template that a section which is there does not have. Told at the field before its place, or at
 * what looks like it; all that a block of code takes in once, where that begins.
 */
export const missingField = defineRule({
  code: 'missing-field',
  class: 'incomplete',
  *check(facts: Facts): Generator<Found<MissingData | SwallowedData>> {
    const { match, metrics } = facts;
    const swallowed = foundSwallowed(facts, swallowedFields(facts));
    if (swallowed) yield swallowed;
    for (const { spec, home } of missingFields(facts)) {
      // What the timeline gives has a rule of its own.
      if (metrics.some(({ definition }) => keysOf(definition.label).some((key) => key === spec.keys[0])))
        continue;
      const section = home && match.sections.get(home);
      const near = findNearField(facts, section, spec);
      const add: Fix = {
        title: `Add field “${spec.label}”`,
        edits: [insertField(facts, home, spec)],
        automatic: near === undefined,
        isScaffold: true,
      };
      yield {
        range: near?.range ?? placeOfField(facts, home, spec),
        data: {
          name: spec.label,
          section: isBehindRule(spec, home) ? undefined : section?.name,
          near: near && { kind: near.kind, name: near.name, written: near.written },
        },
        // Nothing is missing that is there, only written otherwise.
        fixes: () => (near === undefined ? [add] : near.kind === 'similar' ? [near.fix, add] : [near.fix]),
      };
    }
  },
  message(data) {
    if ('swallowed' in data) return swallowedMessage(data);
    const { name, section, near } = data;
    const missing = `The field “${name}” is missing${section === undefined ? '' : ` from “${section}”`}.`;
    return near === undefined ? missing : nearFieldMessage(near, missing);
  },
});

/** Whether the template has the field behind a rule: it tells of the document then, and not of the section above the rule. */
function isBehindRule({ source }: FieldSpec, home: SectionSpec | undefined): boolean {
  const blocks = home?.source.blocks ?? [];
  return blocks.some(({ kind, range }) => kind === 'break' && range.end <= source.range.start);
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
    if (!spec.required || match.fields.has(spec) || isSwallowed(spec, facts)) continue;
    const home = template.index.homes.get(spec);
    const section = home && match.sections.get(home);
    // A section that is missing or empty says so itself; not one whose fields stand elsewhere.
    if (home && (section ? isEmpty(section, document.text) : !hasItsFields(facts, home))) continue;
    names ??= new Set([...namesIn(document), ...keysGluedToTables(document)]);
    if (!spec.keys.some((key) => names?.has(key))) yield { spec, home };
  }
}

/**
 * The keys of whatever a document has under a name that is no field: sections, metadata in front matter, and the
 * first cells of rows, where authors write an overview as a table.
 */
function namesIn({ frontMatter, sections, tables, text }: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const addName = (name: string): unknown => names.add(nameKey(name)).add(singularKey(name));
  const add = ({ start, end }: Range): unknown => addName(text.slice(start, end));
  for (const { name } of sections) addName(name);
  for (const { header, rows } of tables) {
    if (header.cells.length === 2) for (const { cells } of rows) if (cells[0]) add(cells[0].range);
    // A table of one row has its names in the header; a vertical one has its first name there.
    if (rows.length === 1 || header.cells.length === 2) for (const { range } of header.cells) add(range);
  }
  if (frontMatter) {
    const metadata = text.slice(frontMatter.content.start, frontMatter.content.end);
    for (const [, key = ''] of metadata.matchAll(/^([a-z][\w -]{0,60})[:=]/gim)) addName(key);
  }
  return names;
}
