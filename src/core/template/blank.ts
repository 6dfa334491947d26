import type { Cell, Row } from '../document/blocks';
import { commentsIn } from '../document/comments';
import { applyEdits, contains, type Range, type TextEdit } from '../text/range';
import { readForm, type ValueForm } from './forms';
import { chosenOption } from './options';
import type { TableSpec, Template } from './template';

/**
 * The template's text in `range` as a post-mortem has it: without what would be false in it, such as the times of
 * the sample timeline and durations stated as examples, and without what its comments say to the tools.
 */
export function blankTemplate(template: Template, range: Range): string {
  const edits = [...exampleEdits(template), ...noteEdits(template.document.text)]
    .filter((edit) => contains(range, edit.range))
    .map(({ range: { start, end }, newText }) => ({
      range: { start: start - range.start, end: end - range.start },
      newText,
    }));
  return applyEdits(template.document.text.slice(range.start, range.end), edits);
}

/** The edits that turn the template's examples into placeholders; offsets are the template's. */
export function exampleEdits(template: Template): readonly TextEdit[] {
  const { text } = template.document;
  const edits: TextEdit[] = [];
  for (const { form, source } of template.fields) {
    if (form.kind === 'duration' && !source.value.startsWith('[')) {
      edits.push({ range: source.valueRange, newText: '[X hours Y minutes]' });
    }
    const options = configuredOptions(form, source.value);
    if (options) edits.push({ range: source.valueRange, newText: options.join(' / ') });
  }
  return [
    ...edits,
    ...template.index.tables.flatMap((table) => [...sampleEdits(text, table), ...choiceEdits(text, table)]),
  ];
}

/** The options of `form` where they are a configuration's and not those that the template has as `written`. */
function configuredOptions(form: ValueForm | undefined, written: string): readonly string[] | undefined {
  if (form?.kind !== 'choice') return undefined;
  const own = readForm(written);
  const isOwn = own.kind === 'choice' && own.options.join() === form.options.join();
  return isOwn || chosenOption(form.options, written) !== undefined ? undefined : form.options;
}

/** A sample that a configuration does not offer would be wrong in a post-mortem. */
function choiceEdits(text: string, { columns, source }: TableSpec): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { cells } of source.rows) {
    columns.forEach(({ form }, i) => {
      const range = cells[i]?.range;
      if (!range || range.start === range.end) return;
      const options = configuredOptions(form, text.slice(range.start, range.end));
      if (options) edits.push({ range, newText: options.join(' / ') });
    });
  }
  return edits;
}

/** A sample timeline keeps its events, which any incident has; when, by whom and what was done is the author's. */
function sampleEdits(text: string, { columns, source }: TableSpec): readonly TextEdit[] {
  const time = columns.findIndex(({ role }) => role === 'time');
  if (time < 0) return [];
  const cellOf = (row: Row | undefined, column: number): Cell | undefined => row?.cells[column];
  const read = (cell: Cell | undefined): string => (cell ? text.slice(cell.range.start, cell.range.end) : '');
  const edits: TextEdit[] = [];
  const replace = (cell: Cell | undefined, placeholder: string): void => {
    if (!cell) return;
    // The padding is taken along, so that the columns stay under one another.
    const range = { start: cell.range.start, end: Math.max(cell.range.end, cell.span.end - 1) };
    edits.push({ range, newText: placeholder.padEnd(range.end - range.start) });
  };
  for (const row of source.rows) {
    // Accepts "14:00" and "09:05 UTC"; what is in brackets is a placeholder already.
    if (!/^\d{1,2}:\d{2}/.test(read(cellOf(row, time)))) continue;
    replace(cellOf(row, time), '[HH:MM]');
    columns.forEach(({ role }, column) => {
      const placeholder = read(cellOf(source.rows[0], column));
      const isSample = role === 'action' || role === 'actor';
      if (isSample && row !== source.rows[0] && /^\[[^[\]]*\]$/.test(placeholder)) {
        replace(cellOf(row, column), placeholder);
      }
    });
  }
  return edits;
}

/** The edits that take out of a template's `text` the comments that tell the tools how to read it. */
export function noteEdits(text: string): readonly TextEdit[] {
  return commentsIn(text, { start: 0, end: text.length })
    .filter((comment) => /^(?:optional$|also:)/i.test(comment.text))
    .map(({ range: { start, end } }) => {
      let before = start;
      while (before > 0 && /[ \t]/.test(text[before - 1] ?? '')) before--;
      const isLine = before === 0 || text[before - 1] === '\n';
      if (!isLine) return { range: { start: before, end }, newText: '' };
      // A line goes with its end, and with the second of two blank lines around it.
      const [ends = '', one = ''] = /^(\r?\n)(?:\r?\n)?/.exec(text.slice(end, end + 4)) ?? [];
      const isBehindBlank = /\n\r?\n$/.test(text.slice(Math.max(0, before - 3), before));
      return { range: { start: before, end: end + (isBehindBlank ? ends : one).length }, newText: '' };
    });
}
