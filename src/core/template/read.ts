import type { Configuration } from '../config/configuration';
import { commentsIn } from '../document/comments';
import { readDocument, type Document, type Field, type Section } from '../document/document';
import type { Table } from '../document/blocks';
import { nameKey, singularKey } from '../text/names';
import { contains } from '../text/range';
import { columnRole, formOfRole, isTimelineHeader } from './columns';
import { readForm, type ValueForm } from './forms';
import { indexTemplate } from './index-template';
import { notesOf, readNote } from './notes';
import { keysOf } from './other-names';
import { isOnlyPlaceholders, placeholdersIn, placeholderKey } from './placeholders';
import { titleSection } from './title';
import type { ColumnSpec, FieldSpec, SectionSpec, TableSpec, Template } from './template';

/** What configuration adds to a template: other names of its sections, choices of its fields and columns. */
export type Adaptation = Pick<Configuration, 'sections' | 'values'>;

/** Reads a template from its Markdown. Any text is a template, if only of a post-mortem without sections. */
export function readTemplate(text: string): Template {
  return new TemplateReader(readDocument(text), { sections: {}, values: {} }).template();
}

/** `template` with a team's names and choices; the same one for the same configuration. */
export function adaptTemplate(template: Template, adaptation: Adaptation): Template {
  if (Object.keys(adaptation.sections).length + Object.keys(adaptation.values).length === 0) return template;
  const known = adapted.get(adaptation) ?? new WeakMap<Document, Template>();
  adapted.set(adaptation, known);
  const result = known.get(template.document) ?? new TemplateReader(template.document, adaptation).template();
  known.set(template.document, result);
  return result;
}

/** Analyses of one configuration and template follow each other at every key: each pair is read once. */
const adapted = new WeakMap<Adaptation, WeakMap<Document, Template>>();

class TemplateReader {
  readonly #names: ReadonlyMap<string, readonly string[]>;
  readonly #options: ReadonlyMap<string, readonly string[]>;
  readonly #sections: SectionSpec[] = [];

  constructor(
    readonly document: Document,
    { sections, values }: Adaptation,
  ) {
    this.#names = byKey(sections);
    this.#options = byKey(values);
  }

  template(): Template {
    const { document } = this;
    // The title of a template is no section; what stands under it, and beside it, is.
    const title = titleSection(document);
    const top = document.root.sections.flatMap((section) => (section === title ? section.sections : section));
    const sections = top.map((section) => this.#section(section, undefined));
    const allSections = this.#sections;
    const own = [...document.root.fields, ...(title?.fields ?? [])];
    const fields = [
      ...own.map((field) => this.#field(field)),
      ...allSections.flatMap((section) => section.fields),
    ];
    const placeholders = new Set(
      placeholdersIn(document).flatMap(({ text }) => [text, placeholderKey(text)]),
    );
    const index = indexTemplate(allSections, fields);
    return { document, sections, allSections, fields, placeholders, index };
  }

  #section(section: Section, parent: SectionSpec | undefined): SectionSpec {
    const { optional, also } = readNotes(this.document, section);
    const sections: SectionSpec[] = [];
    const table = section.blocks.find(
      (block) => block.kind === 'table' && !section.fields.some(({ range }) => contains(block.range, range)),
    );
    const spec: SectionSpec = {
      name: section.name,
      keys: keysOf(section.name, [...also, ...(this.#names.get(nameKey(section.name)) ?? [])]),
      // A heading that the author is to write, or that has no words, can be missing under any name.
      required: !optional && section.key !== '' && !isOnlyPlaceholders(section.name),
      parent,
      sections,
      fields: section.fields.map((field) => this.#field(field)),
      table: table?.kind === 'table' ? this.#table(table, section) : undefined,
      source: section,
    };
    this.#sections.push(spec);
    for (const child of section.sections) sections.push(this.#section(child, spec));
    return spec;
  }

  #field(field: Field): FieldSpec {
    const { label, section } = field;
    const keys = keysOf(label);
    const form = this.#choice([qualifiedKey(section.name, label), ...keys]) ?? readForm(field.value);
    const { text, lines } = this.document;
    const behind = { start: field.labelRange.end, end: lines.endOf(lines.lineAt(field.labelRange.end)) };
    const required = !commentsIn(text, behind).some((note) => readNote(text, note).kind === 'optional');
    return { label, required, keys, form, source: field };
  }

  #table(table: Table, section: Section): TableSpec {
    const { text } = this.document;
    const names = table.header.cells.map(({ range }) => text.slice(range.start, range.end));
    const isTimeline = isTimelineHeader(names);
    const firstRow = table.rows[0]?.cells ?? [];
    const columns = names.map((name, i) => {
      const range = firstRow[i]?.range;
      return this.#column(section, name, isTimeline, range ? text.slice(range.start, range.end) : '');
    });
    return { columns, source: table };
  }

  #column(section: Section, name: string, isTimeline: boolean, sample: string): ColumnSpec {
    const role = columnRole(name, isTimeline);
    const written = readForm(sample);
    const isWritten = written.kind === 'choice' || written.kind === 'date' || written.kind === 'id';
    const key = nameKey(name);
    // A document has a status, and so has each of its action items: the plain name is the field's.
    const plain = this.document.fields.some(({ label }) => nameKey(label) === key) ? [] : [key];
    const chosen = this.#choice([qualifiedKey(section.name, name), ...plain]);
    return {
      name,
      keys: [key, singularKey(name)],
      role,
      form: chosen ?? (isWritten ? written : role && formOfRole(role)),
    };
  }

  #choice(keys: readonly string[]): ValueForm | undefined {
    for (const key of keys) {
      const options = this.#options.get(key);
      if (options) return { kind: 'choice', options };
    }
    return undefined;
  }
}

/** The key of `Action Items/Status`: how a configuration names a field or a column of one section. */
export function qualifiedKey(section: string, label: string): string {
  return nameKey(`${section}/${label}`);
}

function byKey(record: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(record).map(([name, list]) => [nameKey(name), list]));
}

/** What comments in a section's heading, or right under it, say of it. */
function readNotes(document: Document, section: Section): { optional: boolean; also: readonly string[] } {
  const notes = notesOf(document, section).map((comment) => readNote(document.text, comment));
  return {
    optional: notes.some(({ kind }) => kind === 'optional'),
    also: notes.flatMap((note) => (note.kind === 'also' ? note.names.map(({ name }) => name) : [])),
  };
}
