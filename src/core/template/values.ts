import type { Range } from '../text/range';
import type { Document, Field } from '../document/document';
import type { Row } from '../document/blocks';
import { raw } from '../text/raw';
import type { ValueForm } from './forms';
import type { TableMatch, TemplateMatch } from './match';
import { chosenOption, isUnchosen } from './options';
import { isBareForm, isToDo, placeholderKey, toDoLetters } from './placeholders';
import type { ColumnSpec, Template } from './template';

/** A value that the template has a form for: a field's, or a cell's. */
export interface Value {
  /** The field's label or the column's name, as the template has it. */
  readonly name: string;
  readonly form: ValueForm;
  /** As the author wrote it; never empty. */
  readonly text: string;
  /** Of a choice, what is chosen: one of the options, `all` where it still lists them, `undefined` for neither. */
  readonly chosen: Chosen;
  readonly range: Range;
  /** `undefined` for a cell. */
  readonly field: Field | undefined;
  /** `undefined` for a field. */
  readonly column: ColumnSpec | undefined;
}

/** What a date, an id, a duration or a choice stands on; a line behind it is prose, or a label that lost its markup. */
export function firstLine({ value, valueRange }: Field): { readonly text: string; readonly range: Range } {
  if (!value.includes('\n') && !value.includes('\r')) return { text: value, range: valueRange };
  const end = value.search(/[\r\n]/);
  const text = value.slice(0, end).trimEnd();
  return { text, range: { start: valueRange.start, end: valueRange.start + text.length } };
}

export type Chosen = { readonly option: string } | 'all' | undefined;

/** A row of a table that the template knows, with a cell for every column: ragged rows are left out. */
export interface MatchedRow {
  readonly table: TableMatch;
  readonly row: Row;
}

/** The values of `document` that the template has a form for, empty ones, text and placeholders left out. */
export function readValues(document: Document, match: TemplateMatch, template: Template): readonly Value[] {
  const values: Value[] = [];
  for (const [field, { form, label: name }] of match.fieldSpecs) {
    if (form.kind === 'text' || field.value === '') continue;
    const { text, range } = firstLine(field);
    if (isToCome(text, form, template)) continue;
    values.push({ name, form, text, chosen: chosenIn(form, text), range, field, column: undefined });
  }
  for (const table of match.tables) {
    const columns = table.columns.flatMap((column, at) =>
      column?.form && column.form.kind !== 'text' ? [{ column, form: column.form, at }] : [],
    );
    for (const row of columns.length > 0 ? fullRows(table) : []) {
      for (const { column, form, at } of columns) {
        const range = row.cells[at]?.range;
        if (!range || range.start === range.end) continue;
        const text = document.text.slice(range.start, range.end);
        if (isToCome(text, form, template)) continue;
        const chosen = chosenIn(form, text);
        values.push({ name: column.name, form, text, chosen, range, field: undefined, column });
      }
    }
  }
  return values;
}

/** Whether `text` is still to be written: “To do” is not where it is one of the options. */
function isToCome(text: string, form: ValueForm, template: Template): boolean {
  return hasPlaceholder(text, template) && !(isToDo(text) && isOption(form, text));
}

/** Whether `text` chooses one of a form's options. */
export function isOption(form: ValueForm | undefined, text: string): boolean {
  return form?.kind === 'choice' && chosenOption(form.options, text) !== undefined;
}

function chosenIn(form: ValueForm, text: string): Chosen {
  if (form.kind !== 'choice') return undefined;
  if (isUnchosen(form.options, text)) return 'all';
  const option = chosenOption(form.options, text);
  return option === undefined ? undefined : { option };
}

/** The rows of the tables that the template knows, without ragged ones: their cells may stand in any column. */
export function* matchedRows(match: TemplateMatch): Generator<MatchedRow> {
  for (const table of match.tables) for (const row of fullRows(table)) yield { table, row };
}

function fullRows({ table, columns }: TableMatch): readonly Row[] {
  return table.rows.filter(({ cells }) => cells.length === columns.length);
}

/** Whether `text` holds one of the template's placeholders. */
export function hasPlaceholder(text: string, template: Template): boolean {
  if (isBareForm(text) || isToDo(text)) return true;
  if (!text.includes('[')) return false;
  if (text.startsWith('[') && template.placeholders.has(text.slice(1, -1))) return true;
  for (const [, words] of text.matchAll(/\[([^[\]]{1,300})\]/g)) {
    if (words !== undefined && isPlaceholder(words, template)) return true;
  }
  return false;
}

const startsToDo = new RegExp(raw`^(?:${toDoLetters})\b`);

/** Whether `words`, which stand in brackets or have a bare form, are a placeholder in `template`'s documents. */
export function isPlaceholder(words: string, { placeholders }: Template): boolean {
  return (
    placeholders.has(words) ||
    isBareForm(words) ||
    placeholders.has(placeholderKey(words)) ||
    // Accepts the "TODO: which?" that authors put in brackets whatever the template.
    startsToDo.test(words)
  );
}

/** Whether `text` says that there is no value to give: `n/a`, `none`, `unknown`, `-`. */
export function isDeclaredAbsent(text: string): boolean {
  return /^(?:n\/?a|none|unknown|not (?:applicable|known|recorded)|ongoing|[-–—]+|\?+)\.?$/i.test(
    text.trim(),
  );
}
