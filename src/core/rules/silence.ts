import { isInCode } from '../document/code';
import type { Document } from '../document/document';
import { emptyRangeAt } from '../text/range';
import type { Finding } from './finding';

/** A comment that silences a rule on a line, as it is to be inserted; its author's reason comes in the middle. */
export interface SilencingComment {
  readonly offset: number;
  readonly beforeReason: string;
  readonly afterReason: string;
}

/**
 * The comment for the end of the line that `finding` begins on: in a row of a table, before its closing pipe.
 * `undefined` where no comment can stand: in code, and between a table's header and its rows.
 */
export function silencingComment(document: Document, { rule, range }: Finding): SilencingComment | undefined {
  const { lines, text } = document;
  const line = lines.lineAt(range.start);
  const { start } = lines.rangeOf(line);
  const end = start + lines.textOf(line).trimEnd().length;
  if (end === start || isInCode(document, emptyRangeAt(end))) return undefined;
  const comment = `<!-- postmortem-disable-line ${rule}: `;
  const inTable = document.tables.find((table) => table.range.start <= end && end <= table.range.end);
  if (!inTable) return { offset: end, beforeReason: ` ${comment}`, afterReason: ' -->' };
  if (lines.lineAt(inTable.delimiter.start) === line) return undefined;
  // Accepts the closing pipe of "| a | b |"; an escaped one is the last cell's text.
  const isClosed = text[end - 1] === '|' && text[end - 2] !== '\\';
  if (!isClosed) return { offset: end, beforeReason: ` ${comment}`, afterReason: ' -->' };
  const space = text[end - 2] === ' ' ? '' : ' ';
  return { offset: end - 1, beforeReason: `${space}${comment}`, afterReason: ' --> ' };
}
