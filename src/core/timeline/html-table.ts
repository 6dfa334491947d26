import type { Row, Table } from '../document/blocks';
import type { Lines } from '../text/lines';
import { trimmed, type Range } from '../text/range';
import { raw } from '../text/raw';

/**
 * The tables that a block of HTML writes out with `<tr>`, as converters from other formats do, with the rows
 * and cells of a Markdown table. The first row is the header. Tags within a cell are the cell's text.
 */
export function htmlTables(lines: Lines, range: Range): readonly Table[] {
  const source = lines.text.slice(range.start, range.end);
  if (!/<t[dh][\s>]/i.test(source)) return [];
  return elements(source, 'table', { start: 0, end: source.length }).flatMap((table) => {
    const rows = elements(source, 'tr', table).map((row) => readRow(lines, source, row, range.start));
    const [header, ...body] = rows.filter(({ cells }) => cells.length > 0);
    if (!header) return [];
    const at = { start: range.start + table.start, end: range.start + table.end };
    return [{ kind: 'table', range: at, header, delimiter: header.range, rows: body }];
  });
}

function readRow(lines: Lines, source: string, row: Range, offset: number): Row {
  const cells = [...elements(source, 'td', row), ...elements(source, 'th', row)].map(({ start, end }) => {
    const span = { start: offset + start, end: offset + end };
    return { span, range: trimmed(lines.text, span) };
  });
  const range = { start: offset + row.start, end: offset + row.end };
  const first = cells[0]?.range.start ?? range.start;
  return { range, line: lines.lineAt(first), cells };
}

/** What stands between the opening and the closing tags `name` within `range`, in order; no nesting. */
function elements(source: string, name: string, range: Range): readonly Range[] {
  const tag = new RegExp(raw`<(/?)${name}(?:\s[^<>]*)?>`, 'gi');
  const found: Range[] = [];
  let start: number | undefined;
  for (const match of source.slice(range.start, range.end).matchAll(tag)) {
    const at = range.start + match.index;
    if (start !== undefined) found.push({ start, end: at });
    start = match[1] === '/' ? undefined : at + match[0].length;
  }
  if (start !== undefined) found.push({ start, end: range.end });
  return found;
}
