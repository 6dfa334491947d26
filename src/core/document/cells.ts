import type { Lines } from '../text/lines';
import { emptyRangeAt, trimmed, type Range } from '../text/range';
import type { Cell, Row } from './blocks';

/** The cells of the table row on `line` (0-based), whose content begins at offset `start`. */
export function readRow(lines: Lines, line: number, start: number): Row {
  const { text } = lines;
  const range = trimmed(text, { start, end: lines.endOf(line) });
  const cells: Cell[] = [];
  let from = range.start;
  for (let at = range.start; at < range.end; at++) {
    if (!isDivider(text, at, range)) continue;
    // The pipe that opens the row closes no cell.
    if (at > range.start) cells.push(cellOf(text, { start: from, end: at }));
    from = at + 1;
  }
  // Behind the pipe that closes the row there is no further cell.
  if (from < range.end) cells.push(cellOf(text, { start: from, end: range.end }));
  return { range, line, cells };
}

/**
 * The offsets of the pipes in `range`, a row's, that divide cells: those that no backslash precedes, whatever
 * precedes the backslash, in code spans too. So markdown-it has it, and with it VS Code.
 */
export function pipesIn(text: string, range: Range): readonly number[] {
  const pipes: number[] = [];
  for (let at = range.start; at < range.end; at++) if (isDivider(text, at, range)) pipes.push(at);
  return pipes;
}

function isDivider(text: string, at: number, { start }: Range): boolean {
  return text.charCodeAt(at) === pipe && (at === start || text.charCodeAt(at - 1) !== backslash);
}

const pipe = 124;
const backslash = 92;

function cellOf(text: string, span: Range): Cell {
  const range = trimmed(text, span);
  if (range.start < range.end) return { span, range };
  return { span, range: emptyRangeAt(span.end - span.start > 1 ? span.start + 1 : span.start) };
}
