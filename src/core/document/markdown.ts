import MarkdownIt from 'markdown-it';
import type { Lines } from '../text/lines';
import { BlockReader } from './block-reader';
import type { Block, Table } from './blocks';
import { PieceParser, type Piece, type References } from './pieces';

export type { References };

/**
 * markdown-it as VS Code's own preview uses it. HTML is on so that comments and tags are recognised as such;
 * nothing is rendered here. Inline content is read only where it is asked for (see `inline.ts`), which is
 * what makes reading a document three times as fast as a whole parse.
 */
export const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

/** What Markdown makes of a text. */
export interface Content {
  readonly blocks: readonly Block[];
  /** Every table, in quotes and lists too, in order. */
  readonly tables: readonly Table[];
  readonly references: References;
  /** The stretches that it is read in, in order. */
  readonly pieces: readonly PlacedPiece[];
}

/** A stretch of a document, the same object in every version that has it, and the offset at which it begins. */
export interface PlacedPiece {
  readonly piece: Pick<Piece, 'text'>;
  readonly start: number;
}

/** The content of `source`, which has the same lines as `lines`; ranges are those of `lines.text`. */
export function readContent(source: string, lines: Lines): Content {
  const text = normalised(source);
  // Where lines end by `\r\n`, what is parsed is not the text itself, and its offsets are others.
  const isText = text.length === source.length;
  const reader = new BlockReader(lines, isText);
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const pieces: PlacedPiece[] = [];
  let references: References = {};
  let start = 0;
  for (const piece of parser.parse(text)) {
    const read = reader.read(piece);
    for (const block of read.blocks) blocks.push(block);
    for (const table of read.tables) tables.push(table);
    // Of two definitions of a label, the first counts.
    references = { ...piece.references, ...references };
    pieces.push({ piece, start });
    start += piece.text.length;
  }
  reader.end();
  return { blocks, tables, references, pieces: isText ? pieces : [{ piece: { text: source }, start: 0 }] };
}

const parser = new PieceParser(markdown);

/** What markdown-it's rule "normalize" makes of `source`; most texts have nothing to replace. */
function normalised(source: string): string {
  if (!source.includes('\r') && !source.includes('\0')) return source;
  return source.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
}

/** Whether `label` in square brackets is a link to one of `references`. */
export function isReference(label: string, references: References): boolean {
  return Object.hasOwn(references, markdown.utils.normalizeReference(label));
}
