import type { Table } from '../document/blocks';
import type { Document, Field, Section } from '../document/document';
import { nameKey } from '../text/names';
import { matchTables } from './match-tables';
import { compoundNames, isUsualName } from './compound-names';
import { namedBy } from './index-template';
import { keysAkinTo } from './other-names';
import { isShortFor } from './short-names';
import type { ColumnSpec, FieldSpec, SectionSpec, TableSpec, Template, TemplateIndex } from './template';

/** What of a template a document has, and where. */
export interface TemplateMatch {
  /** The document's section for each of the template's that it has. */
  readonly sections: ReadonlyMap<SectionSpec, Section>;
  /** The template's section for each of the document's that it names, repetitions included. */
  readonly specs: ReadonlyMap<Section, SectionSpec>;
  /** All of the template's sections that a heading such as “Root Cause and Resolution” names, where it names several. */
  readonly compounds: ReadonlyMap<Section, readonly SectionSpec[]>;
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
  const matched = matchSections(document, template);
  return {
    ...matched,
    ...matchFields(document, template, matched.specs),
    tables: matchTables(document, template, matched),
  };
}

/** Which sections of a document are which of the template's. */
export type SectionMatch = Pick<TemplateMatch, 'sections' | 'specs' | 'compounds' | 'duplicates'>;

function matchSections(document: Document, { index }: Template): SectionMatch {
  const sections = new Map<SectionSpec, Section>();
  const specs = new Map<Section, SectionSpec>();
  const duplicates = new Map<Section, Section>();
  const rest: Section[] = [];
  let names: ReadonlySet<string> | undefined;
  for (const section of document.sections) {
    const { key } = section;
    let candidates = namedBy(index.sections, key, section.name);
    if (candidates?.some(({ keys }) => keys[0] !== key)) {
      // Another name stands for a section only where none has its own.
      const own = (names ??= new Set(document.sections.map((each) => each.key)));
      candidates = candidates.filter(({ keys: [first = ''] }) => first === key || !own.has(first));
    }
    const chosen = candidates && chooseSection(section, candidates, specs, sections);
    // “Internal” in “Communications” is “Internal Communication”, and not the “Internal” of another section.
    const spec = shortIn(section, chosen, specs, sections) ?? chosen;
    if (!spec) {
      rest.push(section);
      continue;
    }
    specs.set(section, spec);
    const first = sections.get(spec);
    if (!first) sections.set(spec, section);
    else if (isRepeated(section, first)) duplicates.set(section, first);
  }
  const compounds = new Map<Section, readonly SectionSpec[]>();
  const isFree = (candidate: SectionSpec): boolean => !sections.has(candidate);
  const take = (section: Section, named: readonly SectionSpec[]): boolean => {
    const [first, second] = named;
    if (!first) return false;
    specs.set(section, first);
    for (const spec of named) sections.set(spec, section);
    if (second) compounds.set(section, named);
    return true;
  };
  const others = rest.filter((section) => {
    const keys = [headKey(section.name), remarkKey(section.name)];
    const head = keys.flatMap((key) => index.sections.get(key) ?? []).find(isFree);
    const one = head ?? shortIn(section, undefined, specs, sections);
    return !take(section, one ? [one] : namedTogether(section, index, isFree));
  });
  for (const section of others) take(section, akinTo(section, index, isFree));
  return { sections, specs, compounds, duplicates };
}

/** What a section says in short of those that the template has where it stands, unless `chosen` stands there too. */
function shortIn(
  { key, parent }: Section,
  chosen: SectionSpec | undefined,
  specs: ReadonlyMap<Section, SectionSpec>,
  taken: ReadonlyMap<SectionSpec, Section>,
): SectionSpec | undefined {
  const around = parent && specs.get(parent);
  if (!around || chosen?.parent === around) return undefined;
  return around.sections.find((spec) => !taken.has(spec) && isShortFor(key, spec));
}

/**
 * The sections that a heading names together, if each part of it names one; of a heading that has nothing but the usual
 * names of sections, those that the template has.
 */
function namedTogether(
  { name, kind }: Section,
  { sections }: TemplateIndex,
  isFree: (spec: SectionSpec) => boolean,
): readonly SectionSpec[] {
  const specOf = (part: string): SectionSpec | undefined => {
    const free = namedBy(sections, nameKey(part), part)?.filter(isFree) ?? [];
    return free.find(({ source }) => source.kind === kind) ?? free[0];
  };
  const readings = compoundNames(name);
  for (const parts of readings) {
    const specs = new Set(parts.flatMap((part) => specOf(part) ?? []));
    if (specs.size === parts.length) return [...specs];
  }
  const [parts = []] = readings;
  return parts.every(isUsualName) ? [...new Set(parts.flatMap((part) => specOf(part) ?? []))] : [];
}

/** Whether a section has the name, the kind and the place of the first. */
function isRepeated(section: Section, first: Section): boolean {
  return first.kind === section.kind && first.parent === section.parent && first.key === section.key;
}

/** The one of `candidates`, which all accept the section's name, that `section` is. */
function chooseSection(
  section: Section,
  candidates: readonly SectionSpec[],
  specs: ReadonlyMap<Section, SectionSpec>,
  taken: ReadonlyMap<SectionSpec, Section>,
): SectionSpec | undefined {
  const [only] = candidates;
  if (candidates.length < 2) return only;
  const around = matchedAncestor(section, specs);
  const inPlace = candidates.find(({ parent }) => parent !== undefined && parent === around);
  if (inPlace) return inPlace;
  const free = candidates.filter((candidate) => !taken.has(candidate));
  // A heading “Impact” is rather the section “Impact Analysis” than the label “Impact” of another section.
  return free.find(({ source }) => source.kind === section.kind) ?? free[0] ?? only;
}

/** The key of what stands before a remark: of “Timeline” in “Timeline – all times UTC”. */
function headKey(name: string): string {
  const remark = /\s[-–—|]\s|:\s|\s\(/.exec(name);
  return remark ? nameKey(name.slice(0, remark.index)) : '';
}

/** The key of a remark at the end: of “Root Cause” in “What led to it (Root Cause)”. */
function remarkKey(name: string): string {
  const open = name.lastIndexOf('(');
  return open > 0 && name.trimEnd().endsWith(')') ? nameKey(name.slice(open)) : '';
}

/** The section that stands for what `section` is akin to, where the document has nothing else for it. */
function akinTo(
  { key, kind }: Section,
  { sections }: TemplateIndex,
  isFree: (spec: SectionSpec) => boolean,
): readonly SectionSpec[] {
  const isOther = (spec: SectionSpec): boolean => spec.source.kind === kind && isFree(spec);
  const found = keysAkinTo(key).flatMap((each) => sections.get(each)?.find(isOther) ?? []);
  return found.slice(0, 1);
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
  { index }: Template,
  specs: ReadonlyMap<Section, SectionSpec>,
): Pick<TemplateMatch, 'fields' | 'fieldSpecs'> {
  const fields = new Map<FieldSpec, Field>();
  const fieldSpecs = new Map<Field, FieldSpec>();
  const strays: (readonly [Field, readonly FieldSpec[]])[] = [];
  for (const field of document.fields) {
    const candidates = namedBy(index.fields, field.key, field.label);
    if (!candidates) continue;
    const home = specs.get(field.section) ?? matchedAncestor(field.section, specs);
    const inPlace = candidates.find((spec) => index.homes.get(spec) === home);
    if (!inPlace) {
      strays.push([field, candidates]);
      continue;
    }
    fieldSpecs.set(field, inPlace);
    if (!fields.has(inPlace)) fields.set(inPlace, field);
  }
  // A field of another section serves where its own has none: authors move metadata to the top, or to the end.
  for (const [field, candidates] of strays) {
    const spec = candidates.find((candidate) => !fields.has(candidate));
    if (!spec) continue;
    fields.set(spec, field);
    fieldSpecs.set(field, spec);
  }
  return { fields, fieldSpecs };
}
