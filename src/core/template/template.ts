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
  /** What placeholders say, normalised by `placeholderKey`. */
  readonly placeholders: ReadonlySet<string>;
}

/** A section that a post-mortem has, and what belongs in it. */
export interface SectionSpec {
  readonly name: string;
  /** The keys (see `nameKey`) of its name and of every other name accepted for it. */
  readonly keys: readonly string[];
  /** Not followed by `<!-- optional -->`. */
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
