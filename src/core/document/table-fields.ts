import { contains } from '../text/range';
import type { Row, Table } from './blocks';
import type { Document, Field } from './document';
import type { Label } from './labels';

/**
 * The rows of `table` as labels and what follows them, where it is written in place of lines: two columns under an empty
 * header, or at the head of the document. The header, which Markdown makes every table have, is a pair like the others
 * where it looks like one; else it names the columns.
 * @param isHead whether the table stands under the title, or in the first section
 *
 * @example
 * // | Severity | SEV-2 |
 * // | -------- | ----- |
 * // | Author   | Lena  |
 */
export function pairsIn(text: string, { header, rows }: Table, isHead: boolean): readonly Label[] {
  const [first, second] = header.cells;
  if (!first || !second || header.cells.length > 2) return [];
  const isHeadless = isBlank(header);
  if (!isHeadless && !isHead) return [];
  const isLabel = isHeadless ? label : shortLabel;
  if (!rows.every(({ cells: [cell] }) => isLabel.test(slice(text, cell?.range)))) return [];
  const isPair = /^(?:\*\*|__)/.test(slice(text, first.range)) || /\d/.test(slice(text, second.range));
  return (isHeadless || !isPair ? rows : [header, ...rows]).flatMap((row) => pairOf(text, row));
}

// Accepts "**Severity**" and "Service(s) affected": rows of a timeline or of a list begin with a number or a placeholder.
const label = /^(?:\*\*|__)?\p{L}/u;
// Accepts "**People who took part in it**" and "Date of incident"; what is to be done says more than three words.
const shortLabel = /^(?:(?:\*\*|__)\p{L}|\p{L}\S*(?:\s\S+){0,2}$)/u;

/** The table that `field` is a row of; `undefined` for one that is written in a line. */
export function tableOf({ tables }: Document, { range }: Field): Table | undefined {
  return tables.find((table) => contains(table.range, range));
}

function pairOf(text: string, { cells: [name, value, ...others] }: Row): readonly Label[] {
  if (!name || !value || others.length > 0) return [];
  let { start, end } = name.range;
  // Of "**Severity:**" the name is what is left without markup.
  while (start < end && '*_'.includes(text.charAt(start))) start++;
  while (start < end && '*_: \t'.includes(text.charAt(end - 1))) end--;
  if (start === end || end - start > 80) return [];
  return [{ name: text.slice(start, end), nameRange: { start, end }, rest: value.range }];
}

function isBlank({ cells }: Row): boolean {
  return cells.every(({ range }) => range.start === range.end);
}

function slice(text: string, range = { start: 0, end: 0 }): string {
  return text.slice(range.start, range.end);
}
