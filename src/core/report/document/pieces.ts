import type { Table } from '../../document/blocks';
import type { Document } from '../../document/document';

/** A stretch of a document that is rendered by itself. */
export interface Piece {
  /** Two pieces with the same key look the same, wherever they stand. */
  readonly key: string;
  /** The 0-based line of the document at which it begins, and how many lines it takes. */
  readonly line: number;
  readonly lines: number;
  readonly source: string;
  /** The line of the document for line 0 of `source`: before `line` where a table's head is repeated. */
  readonly firstLine: number;
}

/** A piece ends at the next block when it has this many lines: a screen or two. */
const usualLines = 60;
/** A table with more rows is cut into several. */
const mostRows = 150;

/**
 * `document` in pieces, in order: each begins with a block, a long table is several. Front matter is in none.
 * @param dependsOn what the look of a piece with that source depends on besides it
 */
export function piecesOf(document: Document, dependsOn: (source: string) => string): readonly Piece[] {
  const { blocks, lines } = document;
  const keyOf = (source: string): string => hashOf(`${source}\0${dependsOn(source)}`);
  const pieces: Piece[] = [];
  let begin = blocks[0] ? lines.lineAt(blocks[0].range.start) : lines.count;
  const cut = (end: number): void => {
    if (end > begin) pieces.push(piece(document, begin, end, keyOf));
    begin = Math.max(begin, end);
  };
  for (const block of blocks) {
    const start = lines.lineAt(block.range.start);
    const isLongTable = block.kind === 'table' && block.rows.length > mostRows;
    const opensSection = block.kind === 'heading' && block.level <= 2;
    if (isLongTable || opensSection || start - begin >= usualLines) cut(start);
    if (!isLongTable) continue;
    pieces.push(...tablePieces(document, block, keyOf));
    begin = lines.lineAt(block.range.end) + 1;
  }
  cut(lines.count);
  return pieces;
}

type KeyOf = (source: string) => string;

function piece({ lines, text }: Document, line: number, end: number, keyOf: KeyOf): Piece {
  const source = text.slice(lines.startOf(line), lines.endOf(end - 1));
  return { key: keyOf(source), line, lines: end - line, source, firstLine: line };
}

/** A long table cut by its rows, each piece under the table's head. */
function tablePieces(
  { lines, text }: Document,
  { header, delimiter, rows }: Table,
  keyOf: KeyOf,
): readonly Piece[] {
  const head = text.slice(lines.startOf(header.line), lines.endOf(lines.lineAt(delimiter.start)));
  const pieces: Piece[] = [];
  for (let i = 0; i < rows.length; i += mostRows) {
    const first = rows[i]?.line ?? 0;
    const last = rows[Math.min(i + mostRows, rows.length) - 1]?.line ?? first;
    const source = `${head}\n${text.slice(lines.startOf(first), lines.endOf(last))}`;
    const line = i === 0 ? header.line : first;
    pieces.push({ key: keyOf(source), line, lines: last + 1 - line, source, firstLine: first - 2 });
  }
  return pieces;
}

/** FNV-1a over the code units, with the length: enough to tell the pieces of one document apart. */
function hashOf(source: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${source.length.toString(36)}`;
}
