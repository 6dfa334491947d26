import type { ListItem, Table } from '../../document/blocks';
import type { Document, Field } from '../../document/document';
import { contains } from '../../text/range';
import { isKnownName } from '../other-names';
import type { ValueForm } from '../forms';
import type { Source } from './content';
import { placeholderForField } from './placeholder-for';
import { hasTime } from './words';

/** Writes a document's fields as a template has them. */
export class FieldWriter {
  readonly #document: Document;
  readonly #source: Source;
  readonly #byStart: ReadonlyMap<number, Field>;

  constructor(source: Source) {
    this.#source = source;
    this.#document = source.document;
    const fields = source.document.fields.filter(({ label }) => !hasTime(label));
    this.#byStart = new Map(fields.map((field) => [field.range.start, field]));
  }

  /** The field that begins at `start`. */
  at(start: number): Field | undefined {
    return this.#byStart.get(start);
  }

  /** `**Label**: [placeholder]`, with what makes a new line behind it. */
  line(field: Field): string {
    const { text, lines } = this.#document;
    const { range, valueRange, labelRange } = field;
    const start = text.slice(range.start, Math.max(valueRange.start, labelRange.end)).trimEnd();
    const source = lines.textOf(lines.lineAt(valueRange.end));
    // Accepts the "  " at the end of "**Severity**: P1  ".
    return `${start} ${this.#placeholder(field)}${/\S( {2,})$/.exec(source)?.[1] ?? ''}`;
  }

  /** The field that `item` is, of a list of `size` items, unless it is only a point that begins with a few words. */
  of({ blocks: [first] }: ListItem, isNumbered: boolean): Field | undefined {
    const field = first?.kind === 'paragraph' ? this.at(first.range.start) : undefined;
    if (!field) return undefined;
    const { label, key, value } = field;
    if (isKnownName(key) || this.#source.match.fieldSpecs.has(field)) return field;
    const isPoint = isNumbered || label.length > 40 || value.length > 100 || /[#`]/.test(label);
    return isPoint ? undefined : field;
  }

  /** The rows of a table that is written in place of fields; `undefined` for any other. */
  rows(table: Table): string | undefined {
    const { text } = this.#document;
    const { header, delimiter, rows } = table;
    const isValue = /^(?:value|details?|information)$/i;
    const [, second] = header.cells;
    const isNamed =
      header.cells.length === 2 && second && isValue.test(text.slice(second.range.start, second.range.end));
    if (!isNamed && !this.#document.fields.some(({ range }) => contains(table.range, range)))
      return undefined;
    const written = [header, ...rows].map((row) => {
      const [name, value] = row.cells;
      const label = name && text.slice(name.range.start, name.range.end);
      const field = this.#document.fields.find(({ range }) => contains(row.range, range));
      if (!label || !value || (row === header && !field)) return text.slice(row.range.start, row.range.end);
      const form = field && this.#form(field);
      const source = text.slice(value.range.start, value.range.end);
      return `| ${label} | ${placeholderForField(field?.label ?? label, source, form)} |`;
    });
    const [first = '', ...others] = written;
    return [first, text.slice(delimiter.start, delimiter.end), ...others].join('\n');
  }

  #placeholder(field: Field): string {
    return placeholderForField(field.label, field.value, this.#form(field));
  }

  #form(field: Field): ValueForm | undefined {
    return this.#source.match.fieldSpecs.get(field)?.form;
  }
}
