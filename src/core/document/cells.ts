import type { Lines } from '../text/lines';
import { emptyRangeAt, trimmed, type Range } from '../text/range';
import type { Cell, Row } from './blocks';

/**
 * The cells of the table row on `line` (0-based), whose content begins at offset `start`. Markdown tables
 * split at every pipe that no backslash precedes, in code spans too (GFM, "Tables").
 */
export function readRow(lines: Lines, line: number, start: number): Row {
  const { text } = lines;
  const range = trimmed(text, { start, end: lines.endOf(line) });
  const pipes: number[] = [];
  for (let i = range.start; i < range.end; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 124) pipes.push(i);
  }
  const cells: Cell[] = [];
  let from = range.start;
  for (const pipe of pipes) {
    // The pipe that opens the row closes no cell.
    if (pipe > range.start) cells.push(cellOf(text, { start: from, end: pipe }));
    from = pipe + 1;
  }
  // Behind the pipe that closes the row there is no further cell.
  if (from < range.end) cells.push(cellOf(text, { start: from, end: range.end }));
  return { range, line, cells };
}

function cellOf(text: string, span: Range): Cell {
  const range = trimmed(text, span);
  if (range.start < range.end) return { span, range };
  return { span, range: emptyRangeAt(span.end - span.start > 1 ? span.start + 1 : span.start) };
}
