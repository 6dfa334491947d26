import type { Range } from '../text/range';
import type { Block, Table } from './blocks';
import type { Document } from './document';
import { inlineSpans } from './inline';

/** A stretch of the author's own sentences: one paragraph or one cell. */
export interface Prose {
  readonly range: Range;
  /** Code, links, HTML and what is in quotation marks: not the author's own words. */
  readonly foreign: readonly Range[];
}

/**
 * Those of `places` (in order of the text) that stand in the prose of `document`, each with what it stands in:
 * paragraphs, list entries and cells, without block quotes and code.
 * @param isNarrative whether the column headed by a cell tells something, rather than name somebody
 */
export function inProse<Place extends { readonly range: Range }>(
  document: Document,
  places: readonly Place[],
  isNarrative: (header: string) => boolean,
): readonly (readonly [Place, Prose])[] {
  const found: (readonly [Place, Prose])[] = [];
  let next = 0;
  const startOfNext = (): number => places[next]?.range.start ?? Infinity;
  const take = (range: Range): void => {
    while (startOfNext() < range.start) next++;
    let prose: Prose | undefined;
    for (let place = places[next]; place && place.range.start < range.end; place = places[++next]) {
      prose ??= { range, foreign: foreignIn(document.text.slice(range.start, range.end), range.start) };
      found.push([place, prose]);
    }
  };
  const takeTable = ({ header, rows }: Table): void => {
    const narrative = header.cells.map(({ range }) =>
      isNarrative(document.text.slice(range.start, range.end)),
    );
    for (const { cells } of rows) cells.forEach(({ range }, i) => narrative[i] !== false && take(range));
  };
  const visit = (block: Block): void => {
    if (block.range.end <= startOfNext()) return;
    if (block.kind === 'paragraph') take(block.range);
    else if (block.kind === 'table') takeTable(block);
    else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
  };
  document.blocks.forEach(visit);
  return found;
}

function foreignIn(source: string, start: number): readonly Range[] {
  return [...quotesIn(source, start), ...inlineSpans(source, start).map(({ range }) => range)];
}

/** What stands in quotation marks in `source`, which begins at offset `start`, marks and all. */
export function quotesIn(source: string, start: number): readonly Range[] {
  // Accepts “…”, "…" and «…», on one line or two, as authors cite what somebody said.
  return Array.from(source.matchAll(/“[^”]{1,400}”|"[^"]{1,400}"|«[^»]{1,400}»/g), ({ index, 0: quote }) => ({
    start: start + index,
    end: start + index + quote.length,
  }));
}
