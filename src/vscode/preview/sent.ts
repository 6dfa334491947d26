import type { PartChange, PieceInfo, PiecesChange } from '../../preview/messages';
import { sharedEnds } from '../../preview/shared-ends';

/**
 * What a preview has been sent, so as to send only what is new: at every key that is typed the rest would be
 * hundreds of kilobytes.
 */
export class Sent {
  #parts: ReadonlyMap<string, string> = new Map();
  #pieces: readonly PieceInfo[] = [];

  /** What tells the preview that the report has these parts now, each with its key and its HTML. */
  parts(parts: readonly (readonly [key: string, html: string])[]): readonly PartChange[] {
    const before = this.#parts;
    this.#parts = new Map(parts);
    return parts.map(([key, html]) => changeOfPart(key, before.get(key) ?? '', html));
  }

  /** What tells the preview that these are the pieces of the document now, of which the first begins at `line`. */
  pieces(line: number, pieces: readonly PieceInfo[]): PiecesChange {
    const before = this.#pieces;
    this.#pieces = pieces;
    const { head, tail } = sharedEnds(before.length, pieces.length, (a, b) => isSame(before[a], pieces[b]));
    return { head, pieces: pieces.slice(head, pieces.length - tail), tail, line };
  }
}

function changeOfPart(key: string, before: string, html: string): PartChange {
  const { head, tail } =
    before === html
      ? { head: html.length, tail: 0 }
      : sharedEnds(before.length, html.length, (a, b) => before.charCodeAt(a) === html.charCodeAt(b));
  return { key, head, html: html.slice(head, html.length - tail), tail };
}

function isSame(a: PieceInfo | undefined, b: PieceInfo | undefined): boolean {
  return a?.key === b?.key && a?.lines === b?.lines;
}
