import type { Cell, Row, Table } from '../../../../src/core/document/blocks';
import type { Document } from '../../../../src/core/document/document';
import type { Defect } from './mutation';
import { lineStart, misspelt, nextLine, replaced } from './places';

/** What can be wrong with a table, of every table, row and cell of a clean document. */
export function* everyCell(document: Document): Generator<Defect> {
  for (const table of document.tables) {
    yield* ofHeader(document, table);
    for (const [i, row] of table.rows.entries()) {
      yield* ofRow(document, table, i);
      for (const [j, cell] of row.cells.entries()) yield* ofCell(document, table, row, cell, j);
    }
  }
}

function* ofHeader(document: Document, { header, delimiter }: Table): Generator<Defect> {
  const { text } = document;
  const written = text.slice(header.range.start, header.range.end);
  const lineOf = (start: number): { readonly start: number; readonly end: number } => ({
    start: lineStart(document, start),
    end: nextLine(document, start),
  });
  const first = { rule: 'broken-table', place: header.range.start };
  yield {
    name: `“${written}” loses its line of dashes`,
    broken: replaced(text, lineOf(delimiter.start), ''),
    ...first,
  };
  yield {
    name: `“${written}” is deleted above its line of dashes`,
    broken: replaced(text, lineOf(header.range.start), ''),
    ...first,
  };
  yield {
    name: `“${written}” has a line of dashes that is a column short`,
    broken: replaced(text, { start: text.lastIndexOf('|', delimiter.end - 2), end: delimiter.end }, '|'),
    ...first,
  };
  for (const { range, span } of header.cells) {
    const name = text.slice(range.start, range.end);
    yield {
      name: `the header “${name}” is deleted from its row`,
      broken: replaced(text, { start: span.start, end: span.end + 1 }, ''),
      ...first,
    };
    yield {
      name: `the header “${name}” is emptied`,
      broken: replaced(text, range, ' '.repeat(name.length)),
      rule: 'missing-column',
    };
    if (name.length < 4) continue;
    const wrong = misspelt(name);
    yield {
      name: `the header “${name}” is misspelt`,
      broken: replaced(text, range, wrong),
      rule: 'missing-column',
      place: range.start,
      text: wrong,
    };
  }
}

function* ofRow(document: Document, { rows }: Table, i: number): Generator<Defect> {
  const { text } = document;
  const row = rows[i];
  const event = row?.cells[1]?.range;
  if (!row || !event) return;
  const { start } = row.range;
  const written = text.slice(start, event.end);
  yield {
    name: `a blank line stands before “${written}”`,
    broken: replaced(text, { start, end: start }, '\n'),
    rule: 'broken-table',
    place: i === 0 ? undefined : start + 1,
  };
  yield {
    name: `“${written}” has a zero-width space in it`,
    broken: replaced(text, { start: event.start + 2, end: event.start + 2 }, '\u200b'),
    rule: 'hidden-character',
    place: event.start + 2,
    text: '\u200b',
  };
  yield {
    name: `“${written}” has a pipe too many`,
    broken: replaced(text, { start: event.start + 2, end: event.start + 2 }, '|'),
    rule: 'ragged-row',
    place: start,
  };
  const next = rows[i + 1];
  if (!next || !/^\| \d\d:/.test(written)) return;
  const [a, b] = [row, next].map(({ range }) => text.slice(range.start, range.end));
  yield {
    name: `“${written}” is swapped with the row behind it`,
    broken: replaced(text, { start, end: next.range.end }, `${b}\n${a}`),
    rule: 'timeline-order',
  };
}

function* ofCell(
  document: Document,
  table: Table,
  row: Row,
  { range, span }: Cell,
  column: number,
): Generator<Defect> {
  const { text } = document;
  const value = text.slice(range.start, range.end);
  const [header, first] = [table.header.cells[column], row.cells[0]].map((cell) =>
    cell ? text.slice(cell.range.start, cell.range.end) : '',
  );
  const name = `${header ?? ''} of ${first ?? ''}`;
  // Of what is done, neither by whom nor when nor how well it was worded matters any more.
  const isDone = text.slice(row.range.start, row.range.end).includes('| Done');
  const isPast = isDone && ['Owner', 'Action', 'Due Date'].includes(header ?? '');
  if (!isPast || header !== 'Owner') {
    yield {
      name: `${name} is emptied`,
      broken: replaced(text, range, ' '.repeat(value.length)),
      rule: header === 'Owner' ? 'action-without-owner' : 'empty-cell',
    };
    yield {
      name: `${name} is a placeholder`,
      broken: replaced(text, range, header === 'Due Date' ? 'YYYY-MM-DD' : 'TBD'),
      rule: header === 'Owner' ? 'action-without-owner' : 'placeholder',
    };
  }
  yield {
    name: `${name} is deleted with its pipe`,
    broken: replaced(text, { start: span.start, end: span.end + 1 }, ''),
    rule: 'ragged-row',
    place: row.range.start,
  };
  for (const [newText, rule] of (isPast ? [] : wrongValues[header ?? '']) ?? []) {
    const broken = replaced(text, range, newText);
    yield { name: `${name} is “${newText}”`, broken, rule, place: range.start, text: newText };
  }
}

/** What the cells of a column cannot be, and who says so. */
const wrongValues: Readonly<Record<string, readonly (readonly [value: string, rule: string])[]>> = {
  Time: [
    ['25:10', 'invalid-time'],
    ['13:75', 'invalid-time'],
    ['1З:10', 'invalid-time'],
    ['13:1O', 'invalid-time'],
  ],
  Priority: [['Hihg', 'invalid-value']],
  Status: [['Strated', 'invalid-value']],
  'Due Date': [
    ['2024-11-31', 'invalid-date'],
    ['2024-13-12', 'invalid-date'],
    ['in spring', 'invalid-date'],
    ['2023-11-29', 'due-before-incident'],
  ],
  Action: [
    ['Be more careful', 'vague-action'],
    ['Improve monitoring', 'vague-action'],
  ],
};
