import type { Facts } from '../analysis';
import { readRow } from '../document/cells';
import type { Document } from '../document/document';
import { pipeRunsIn, type PipeRun } from '../document/pipe-rows';
import { emptyRangeAt, type Range, type TextEdit } from '../text/range';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** Rows of pipes that Markdown does not show as a table, mostly for want of the line of dashes. */
export const brokenTable = defineRule({
  code: 'broken-table',
  class: 'wrong',
  *check({ document }: Facts) {
    for (const run of pipeRunsIn(document)) {
      const [first] = run.rows;
      if (!first) continue;
      yield {
        range: first,
        data: {
          why: reasonOf(document, run),
          columns: columnsOf(document, first),
          below: columnsBelow(document, run),
        },
        fixes: () => [fixOf(document, run)],
      };
    }
  },
  message: ({ why, columns, below }) => `These rows are no table: ${wordsOf(why, columns, below)}.`,
});

function wordsOf(why: Reason, columns: number, below: number | undefined): string {
  switch (why) {
    case 'parted':
      return 'a blank line parts them from the table above';
    case 'indented':
      return 'Markdown takes lines indented by four spaces for code';
    case 'header-indented':
      return 'their header is indented by four spaces, so that Markdown takes it for code, or for more of the line above';
    case 'headless':
      return 'a header is missing above the line of dashes';
    case 'gap':
      return 'a blank line stands between them';
    case 'header':
      return `the header has ${columns} of the ${below ?? 0} columns under it`;
    case 'dashes':
      return `the line of dashes must have the header’s ${columns} columns`;
    case 'no-dashes':
      return 'a line of dashes is missing under the header';
  }
}

type Reason =
  'parted' | 'indented' | 'header-indented' | 'headless' | 'header' | 'gap' | 'dashes' | 'no-dashes';

function reasonOf(document: Document, run: PipeRun): Reason {
  if (run.kind !== 'prose') return run.kind;
  if (run.delimiter === 0) return 'headless';
  if (run.delimiter < 0) return continuesTable(document, run) ? 'parted' : 'no-dashes';
  const [header, second] = run.rows;
  const dashes = run.rows[run.delimiter];
  const fits = header && dashes && columnsOf(document, header) === columnsOf(document, dashes);
  if (run.delimiter === 1 && second && fits && isProper(document, second)) return 'gap';
  return header && (columnsBelow(document, run) ?? 0) > columnsOf(document, header) ? 'header' : 'dashes';
}

/** The number of columns that the line of dashes has and every row under it; `undefined` where they disagree. */
function columnsBelow(document: Document, { rows, delimiter }: PipeRun): number | undefined {
  const [dashes, ...others] = rows.slice(Math.max(delimiter, 0));
  if (!dashes || delimiter < 0 || others.length === 0) return undefined;
  const columns = columnsOf(document, dashes);
  return others.every((row) => columnsOf(document, row) === columns) ? columns : undefined;
}

/** Whether the run's first row goes on with the table above it. */
function continuesTable(document: Document, { table, rows }: PipeRun): boolean {
  const [first] = rows;
  return (
    table !== undefined && first !== undefined && columnsOf(document, first) === table.header.cells.length
  );
}

function columnsOf({ lines }: Document, row: Range): number {
  return readRow(lines, lines.lineAt(row.start), row.start).cells.length;
}

/** Accepts "| --- | :-: |": a line of dashes as Markdown has it. */
function isProper({ text }: Document, { start, end }: Range): boolean {
  return /^[|\s:-]+$/.test(text.slice(start, end));
}

function fixOf(document: Document, run: PipeRun): Fix {
  switch (reasonOf(document, run)) {
    case 'parted':
      return { title: 'Join the rows to the table above', edits: joinEdits(document, run), automatic: true };
    case 'indented':
    case 'header-indented':
      return { title: 'Take the indentation away', edits: indentationEdits(document, run), automatic: true };
    case 'headless':
      return { title: 'Add an empty header', edits: [headerEdit(document, run)], automatic: false };
    case 'gap':
      return { title: 'Remove the blank lines', edits: joinEdits(document, run), automatic: true };
    case 'header':
      return { title: 'Add empty cells to the header', edits: [cellsEdit(document, run)], automatic: false };
    case 'dashes':
    case 'no-dashes':
      return dashesFix(document, run);
  }
}

/** Removes what is blank between the table above, if the run goes on with it, and the rows. */
function joinEdits(document: Document, { rows, table, delimiter }: PipeRun): readonly TextEdit[] {
  const { lines } = document;
  const edits: TextEdit[] = [];
  let previous = delimiter < 0 ? table?.range : undefined;
  for (const row of rows) {
    const line = lines.lineAt(row.start);
    const above = previous && lines.lineAt(previous.end);
    if (above !== undefined && line > above + 1) {
      edits.push({ range: { start: lines.startOf(above + 1), end: lines.startOf(line) }, newText: '' });
    }
    previous = row;
  }
  return edits;
}

function indentationEdits({ lines }: Document, { rows }: PipeRun): readonly TextEdit[] {
  return rows
    .map((row) => ({ range: { start: lines.startOf(lines.lineAt(row.start)), end: row.start }, newText: '' }))
    .filter(({ range }) => range.start < range.end);
}

function headerEdit(document: Document, { rows }: PipeRun): TextEdit {
  const at = rows[0]?.start ?? 0;
  const header = `|${'  |'.repeat(rows[0] ? columnsOf(document, rows[0]) : 1)}`;
  return { range: emptyRangeAt(at), newText: header + document.lines.ending + prefixOf(document, at) };
}

/** Fills the header up at its end; which column it lacks its author knows. */
function cellsEdit(document: Document, run: PipeRun): TextEdit {
  const [header = emptyRangeAt(0)] = run.rows;
  const missing = (columnsBelow(document, run) ?? 0) - columnsOf(document, header);
  const isClosed = document.text[header.end - 1] === '|';
  const newText = isClosed ? '  |'.repeat(missing) : ' |'.repeat(missing + 1);
  return { range: emptyRangeAt(header.end), newText };
}

/** Writes the line of dashes under the header, in place of what was meant to be it. */
function dashesFix(document: Document, run: PipeRun): Fix {
  const [header = emptyRangeAt(0), second] = run.rows;
  const columns = columnsOf(document, header);
  const hasPipes = document.text[header.start] === '|' || columns < 2;
  const dashes = hasPipes ? `|${' --- |'.repeat(columns)}` : Array(columns).fill('---').join(' | ');
  const joins = joinEdits(document, { ...run, table: undefined });
  if (run.delimiter === 1 && second) {
    const edits = [...joins, { range: second, newText: dashes }];
    return { title: 'Correct the line of dashes', edits, automatic: true };
  }
  const newText = document.lines.ending + prefixOf(document, header.start) + dashes;
  const edits = [{ range: emptyRangeAt(header.end), newText }, ...joins];
  // A first row with a time is an entry, which the line of dashes would make a header: that is for its author to say.
  const isEntry = /^[|\s]*\d{1,4}[-:.]\d\d/.test(document.text.slice(header.start, header.end));
  return { title: 'Add the line of dashes', edits, automatic: !isEntry };
}

/** What a line under that of `offset` begins with to stand in the same quote or list item. */
function prefixOf({ lines, text }: Document, offset: number): string {
  const prefix = text.slice(lines.startOf(lines.lineAt(offset)), offset);
  return prefix.replace(/[^>\s]/g, ' ');
}
