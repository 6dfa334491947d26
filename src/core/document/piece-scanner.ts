import type { Range } from '../text/range';
import type { Document } from './document';
import { LastVersion } from './last-version';
import type { PlacedPiece } from './markdown';

/**
 * What `scan` finds in the text of a document, in order. It sees one piece after the other, so nothing that it finds
 * may reach across a heading, or lie in the front matter; what it has found in a piece is remembered with the piece.
 */
export function pieceScanner<Found extends { readonly range: Range }>(
  scan: (text: string) => readonly Found[],
): (document: Document) => readonly Found[] {
  const known = new LastVersion<PlacedPiece['piece'], Scanned<Found>>();
  return ({ pieces }) => {
    const all: Found[] = [];
    for (const { piece, start } of pieces) {
      const last = known.get(piece) ?? { start: 0, found: scan(piece.text) };
      const scanned = last.start === start ? last : { start, found: movedBy(start - last.start, last.found) };
      known.note(piece, scanned);
      for (const each of scanned.found) all.push(each);
    }
    known.turn();
    return all;
  };
}

/** What stands in a piece that begins at the offset `start`. */
interface Scanned<Found> {
  readonly start: number;
  readonly found: readonly Found[];
}

function movedBy<Found extends { readonly range: Range }>(
  by: number,
  found: readonly Found[],
): readonly Found[] {
  return found.map((each) => ({
    ...each,
    range: { start: each.range.start + by, end: each.range.end + by },
  }));
}
