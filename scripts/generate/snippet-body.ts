import type { Template } from '../../src/core';
import { readDocument } from '../../src/core/document/document';
import { blankTemplate } from '../../src/core/template/blank';
import { placeholdersIn } from '../../src/core/template/placeholders';
import type { ColumnSpec } from '../../src/core/template/template';
import type { Range } from '../../src/core/text/range';

/** A stretch of a snippet's text at which the cursor stops. */
interface Stop {
  readonly range: Range;
  /** What one chooses from; else one types in the place of the text. */
  readonly choices?: readonly string[];
}

/** The template's text in `range` as lines of a snippet, a tab stop at everything that is to be filled in. */
export function sectionBody(template: Template, range: Range): readonly string[] {
  const text = withoutClosingRule(blankTemplate(template, range));
  const document = readDocument(text);
  const choices = template.fields.flatMap(({ label, form }): readonly Stop[] => {
    if (form.kind !== 'choice') return [];
    const fields = document.fields.filter((field) => field.label === label);
    return fields.map(({ valueRange }) => ({ range: valueRange, choices: form.options }));
  });
  return snippetLines(text, [...choices, ...placeholdersIn(document)]);
}

/** `text` without the `---` that closes a section of the template: the author's next section may have none. */
function withoutClosingRule(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('\n---') ? trimmed.slice(0, -'---'.length).trimEnd() : trimmed;
}

/** A row for the table with `columns`; `choicesOf` gives what a column's cells are chosen from. */
export function rowBody(
  columns: readonly ColumnSpec[],
  cells: readonly string[],
  choicesOf: (column: ColumnSpec) => readonly string[] | undefined,
): readonly string[] {
  let text = '|';
  const stops: Stop[] = [];
  columns.forEach((column, i) => {
    const cell = cells[i] ?? '';
    const choices = choicesOf(column);
    const range = { start: text.length + 1, end: text.length + 1 + cell.length };
    stops.push(choices ? { range, choices } : { range });
    text += ` ${cell} |`;
  });
  return snippetLines(text, stops);
}

function snippetLines(text: string, stops: readonly Stop[]): readonly string[] {
  const inOrder = [...stops].sort((a, b) => a.range.start - b.range.start);
  let body = '';
  let from = 0;
  inOrder.forEach(({ range, choices }, i) => {
    body += escapeText(text.slice(from, range.start));
    const words = text.slice(range.start, range.end);
    body += choices
      ? `\${${i + 1}|${choices.map(escapeChoice).join(',')}|}`
      : `\${${i + 1}:${escapeText(words)}}`;
    from = range.end;
  });
  return (body + escapeText(text.slice(from))).split('\n');
}

/** In a snippet's text, and in the text of a tab stop, `$`, `}` and `\` mean something. */
function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** In a list of choices `,` and `|` do, too. */
function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
