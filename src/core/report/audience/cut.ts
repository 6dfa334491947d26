import type { Range } from '../../text/range';
import type { Matter } from './private-names';

/** Something that is not for readers outside, and what has to go for it. */
export interface Cut {
  readonly kind: 'section' | 'field' | 'column' | 'block';
  /** As readers are told of it: `Customer Impact › Internal`. */
  readonly name: string;
  readonly matter: Exclude<Matter, 'public'>;
  /** Ranges that become blank; their line ends stay. */
  readonly blanked: readonly Range[];
  /** Ranges within lines that go with all that they take. */
  readonly removed: readonly Range[];
  /** Whether the author says that readers outside get it nevertheless. */
  readonly isOpened: boolean;
}

/** From the beginning of what `cut` takes to its end; of a section without the document's last words below it. */
export function extentOf({ kind, blanked, removed }: Cut): Range {
  if (kind === 'section' && blanked[0]) return blanked[0];
  const all = [...blanked, ...removed];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** `text` without what `cuts` take, but with all of its line ends, so that what is left keeps its lines. */
export function applyCuts(text: string, cuts: readonly Cut[]): string {
  // The ranges may overlap: neighbouring columns share a pipe, a field's lines can be those of another.
  const isBlanked = marked(
    text,
    cuts.flatMap(({ blanked }) => blanked),
  );
  const isRemoved = marked(
    text,
    cuts.flatMap(({ removed }) => removed),
  );
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') kept += character;
    else if (!isRemoved[at]) kept += isBlanked[at] ? ' ' : character;
  }
  return kept;
}

function marked(text: string, ranges: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of ranges) marks.fill(1, start, end);
  return marks;
}
