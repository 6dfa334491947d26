import type { Document, Field, Section } from '../document/document';
import type { Table } from '../document/blocks';
import type { ValueForm } from './forms';

/** A Markdown file that is both the text of a new post-mortem and the schema of every one. */
export interface Template {
  readonly document: Document;
  /** The sections under the title, each with its own. */
  readonly sections: readonly SectionSpec[];
  /** Every section at any depth, in order. */
  readonly allSections: readonly SectionSpec[];
  /** Every field, in order. */
  readonly fields: readonly FieldSpec[];
  /** What placeholders say, as written and as `placeholderKey` has it. */
  readonly placeholders: ReadonlySet<string>;
  readonly index: TemplateIndex;
}

/** A template's parts by what finds them; worked out once for a template. */
export interface TemplateIndex {
  /** The sections that accept a name, by its key: those whose own name it is first. */
  readonly sections: ReadonlyMap<string, readonly SectionSpec[]>;
  /** The fields that accept a label, by its key: those whose own label it is first. */
  readonly fields: ReadonlyMap<string, readonly FieldSpec[]>;
  /** The section of each field; those of the title have none. */
  readonly homes: ReadonlyMap<FieldSpec, SectionSpec>;
  /** Every table, in order. */
  readonly tables: readonly TableSpec[];
}

/** A section that a post-mortem has, and what belongs in it. */
export interface SectionSpec {
  readonly name: string;
  /** The keys (see `nameKey`) of its name and of every other name accepted for it. */
  readonly keys: readonly string[];
  /** Not followed by `<!-- optional -->`, and not a name that is still to be written, such as `[HH:MM]`. */
  readonly required: boolean;
  readonly parent: SectionSpec | undefined;
  readonly sections: readonly SectionSpec[];
  readonly fields: readonly FieldSpec[];
  readonly table: TableSpec | undefined;
  /** Where the template itself has it. */
  readonly source: Section;
}

export interface FieldSpec {
  readonly label: string;
  /** Not followed by `<!-- optional -->`. */
  readonly required: boolean;
  readonly keys: readonly string[];
  readonly form: ValueForm;
  readonly source: Field;
}

export interface TableSpec {
  readonly columns: readonly ColumnSpec[];
  readonly source: Table;
}

export interface ColumnSpec {
  readonly name: string;
  readonly keys: readonly string[];
  readonly role: ColumnRole | undefined;
  /** What its cells hold; `undefined` for any text. */
  readonly form: ValueForm | undefined;
}

/** Columns whose meaning is known whatever the template. */
export type ColumnRole =
  'time' | 'event' | 'action' | 'actor' | 'milestone' | 'id' | 'owner' | 'priority' | 'due' | 'status';
