import type { TextEdit } from './range';

/** A stretch of the revised text: kept from the original, or new. */
type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

/** A text changed in steps, which at the end knows the changes as edits of the text that it began with. */
export class Revision {
  readonly #original: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = original === '' ? [] : [{ kind: 'kept', start: 0, end: original.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  /** Makes `edits`, whose offsets are those of `text` now; they are in order and do not overlap. */
  apply(edits: readonly TextEdit[]): void {
    const old = new PieceReader(this.#pieces);
    const pieces: Piece[] = [];
    let from = 0;
    for (const { range, newText } of edits) {
      pieces.push(...old.read(range.start - from));
      old.read(range.end - range.start);
      if (newText !== '') pieces.push({ kind: 'new', text: newText });
      from = range.end;
    }
    pieces.push(...old.read(Infinity));
    this.#pieces = pieces;
  }

  /** The edits that turn the original into `text`; offsets are the original's, in order and without overlaps. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let end = 0;
    let newText = '';
    const flush = (start: number): void => {
      if (start > end || newText !== '') edits.push({ range: { start: end, end: start }, newText });
      newText = '';
    };
    for (const piece of this.#pieces) {
      if (piece.kind === 'new') newText += piece.text;
      else {
        flush(piece.start);
        end = piece.end;
      }
    }
    flush(this.#original.length);
    return edits;
  }

  #textOf(piece: Piece): string {
    return piece.kind === 'new' ? piece.text : this.#original.slice(piece.start, piece.end);
  }
}

/** Gives pieces out from the front, cut to the length that is asked for. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** How much of the piece at the index has been given out. */
  #used = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The next `length` code units. */
  read(length: number): readonly Piece[] {
    const given: Piece[] = [];
    let wanted = length;
    for (let piece = this.#pieces[this.#index]; piece && wanted > 0; piece = this.#pieces[this.#index]) {
      const left = lengthOf(piece) - this.#used;
      const count = Math.min(left, wanted);
      given.push(sliceOf(piece, this.#used, this.#used + count));
      wanted -= count;
      this.#used += count;
      if (count === left) {
        this.#index++;
        this.#used = 0;
      }
    }
    return given;
  }
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'new' ? piece.text.length : piece.end - piece.start;
}

function sliceOf(piece: Piece, from: number, to: number): Piece {
  if (piece.kind === 'new') return { kind: 'new', text: piece.text.slice(from, to) };
  return { kind: 'kept', start: piece.start + from, end: piece.start + to };
}
