import type { Table } from '../document/blocks';
import type { Document, Field, Section } from '../document/document';
import { nameKey } from '../text/names';
import { matchTables } from './match-tables';
import type { ColumnSpec, FieldSpec, SectionSpec, TableSpec, Template } from './template';

/** What of a template a document has, and where. */
export interface TemplateMatch {
  /** The document's section for each of the template's that it has. */
  readonly sections: ReadonlyMap<SectionSpec, Section>;
  /** The template's section for each of the document's that it names, repetitions included. */
  readonly specs: ReadonlyMap<Section, SectionSpec>;
  /** The sections that repeat an earlier one, each with the first. */
  readonly duplicates: ReadonlyMap<Section, Section>;
  /** The document's field for each of the template's that it has. */
  readonly fields: ReadonlyMap<FieldSpec, Field>;
  /** The template's field for each of the document's that it names. */
  readonly fieldSpecs: ReadonlyMap<Field, FieldSpec>;
  readonly tables: readonly TableMatch[];
}

/** A table of the document that the template knows. */
export interface TableMatch {
  readonly spec: TableSpec;
  readonly section: Section;
  readonly table: Table;
  /** For each column of the document's table, the template's; `undefined` for one of the author's own. */
  readonly columns: readonly (ColumnSpec | undefined)[];
}

/**
 * Finds the template's sections, fields and tables in `document`: by name, at any level and in any order, so
 * that a deviation in one place says nothing of the others.
 */
export function matchTemplate(document: Document, template: Template): TemplateMatch {
  const { sections, specs, duplicates } = matchSections(document, template);
  const { fields, fieldSpecs } = matchFields(document, template, specs);
  return { sections, specs, duplicates, fields, fieldSpecs, tables: matchTables(document, template, specs) };
}

function matchSections(
  document: Document,
  template: Template,
): Pick<TemplateMatch, 'sections' | 'specs' | 'duplicates'> {
  const byKey = groupByKey(template.allSections);
  const sections = new Map<SectionSpec, Section>();
  const specs = new Map<Section, SectionSpec>();
  const duplicates = new Map<Section, Section>();
  for (const section of document.sections) {
    const candidates = byKey.get(nameKey(section.name));
    if (!candidates) continue;
    const inPlace = candidates.find(
      (spec) => spec.parent !== undefined && spec.parent === matchedAncestor(section, specs),
    );
    const spec = inPlace ?? candidates.find((candidate) => !sections.has(candidate)) ?? candidates[0];
    if (!spec) continue;
    specs.set(section, spec);
    const first = sections.get(spec);
    if (!first) sections.set(spec, section);
    else if (first.kind === section.kind && first.parent === section.parent) duplicates.set(section, first);
  }
  return { sections, specs, duplicates };
}

/** The template's section for the nearest section around `section` that has one. */
export function matchedAncestor(
  section: Section,
  specs: ReadonlyMap<Section, SectionSpec>,
): SectionSpec | undefined {
  for (let at = section.parent; at; at = at.parent) {
    const spec = specs.get(at);
    if (spec) return spec;
  }
  return undefined;
}

function matchFields(
  document: Document,
  template: Template,
  specs: ReadonlyMap<Section, SectionSpec>,
): Pick<TemplateMatch, 'fields' | 'fieldSpecs'> {
  const byKey = groupByKey(template.fields);
  const homes = new Map(
    template.allSections.flatMap((section) => section.fields.map((field) => [field, section] as const)),
  );
  const fields = new Map<FieldSpec, Field>();
  const fieldSpecs = new Map<Field, FieldSpec>();
  const strays: [Field, FieldSpec][] = [];
  for (const field of document.fields) {
    const candidates = byKey.get(nameKey(field.label));
    if (!candidates) continue;
    const home = specs.get(field.section) ?? matchedAncestor(field.section, specs);
    const inPlace = candidates.find((spec) => homes.get(spec) === home);
    if (inPlace) {
      fieldSpecs.set(field, inPlace);
      if (!fields.has(inPlace)) fields.set(inPlace, field);
    } else if (candidates[0]) strays.push([field, candidates[0]]);
  }
  // A field of another section serves where its own has none: authors move metadata to the top, or to the end.
  for (const [field, spec] of strays) {
    if (fields.has(spec)) continue;
    fields.set(spec, field);
    fieldSpecs.set(field, spec);
  }
  return { fields, fieldSpecs };
}

function groupByKey<T extends { readonly keys: readonly string[] }>(
  specs: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const place of [0, 1]) {
    // A name of its own outranks a name that is merely accepted.
    for (const spec of specs) {
      for (const key of place === 0 ? spec.keys.slice(0, 1) : spec.keys.slice(1)) {
        const group = groups.get(key);
        if (group) group.push(spec);
        else groups.set(key, [spec]);
      }
    }
  }
  return groups;
}
