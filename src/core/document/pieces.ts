import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { unshared } from '../text/unshared';
import { LastVersion } from './last-version';

/** The link reference definitions of a document, by their labels as markdown-it normalises them. */
export type References = Readonly<Record<string, unknown>>;

/** A stretch of a document that Markdown reads by itself, whatever stands around it: from a heading to the next. */
export interface Piece {
  readonly text: string;
  /** The tokens of its blocks; their lines count from 0 at its beginning. */
  readonly tokens: readonly Token[];
  readonly references: References;
  readonly lineCount: number;
}

/**
 * Parses documents into pieces and remembers those of the last one: of a text that somebody types in, one piece is
 * new in each version.
 */
export class PieceParser {
  readonly #known = new LastVersion<string, Piece>();

  constructor(readonly markdown: MarkdownIt) {}

  /** The pieces of `source`, whose lines end in `\n`, in order. */
  parse(source: string): readonly Piece[] {
    const take = (text: string): Piece => {
      const piece = this.#known.get(text) ?? this.#parsePiece(unshared(text));
      this.#known.note(text, piece);
      return piece;
    };
    const pieces: Piece[] = [];
    let start = 0;
    for (let end = nextHeading(source, 0); start < source.length; end = nextHeading(source, end)) {
      const piece = take(source.slice(start, end));
      if (end < source.length && mayGoOn(piece)) {
        pieces.push(take(source.slice(start)));
        break;
      }
      pieces.push(piece);
      start = end;
    }
    this.#known.turn();
    return pieces;
  }

  #parsePiece(text: string): Piece {
    const environment: { references?: References } = {};
    const tokens: Token[] = [];
    this.markdown.block.parse(text, this.markdown, environment, tokens);
    return { text, tokens, references: environment.references ?? {}, lineCount: linesIn(text) };
  }
}

/**
 * The offset of the first heading of `#`s behind `from`, unindented; the end of the text where there is none. It ends
 * whatever stands before it, lists and quotes too, but for a fence or HTML that is still open (see `mayGoOn`).
 */
function nextHeading(text: string, from: number): number {
  for (let at = text.indexOf('\n#', from); at >= 0; at = text.indexOf('\n#', at + 1)) {
    heading.lastIndex = at + 1;
    if (heading.test(text)) return at + 1;
  }
  return text.length;
}

/** Accepts "## Timeline" and a bare "#"; not "#42" and "#######". */
const heading = /#{1,6}(?=[ \t\n]|$)/y;

/** Whether a piece ends in code or HTML that reaches to its end, as one does that nothing closes there. */
function mayGoOn({ tokens, lineCount }: Piece): boolean {
  const last = tokens.at(-1);
  return (last?.type === 'fence' || last?.type === 'html_block') && (last.map?.[1] ?? 0) >= lineCount;
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return text.endsWith('\n') ? count : count + 1;
}
