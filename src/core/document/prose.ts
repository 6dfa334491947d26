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
 * The prose of `document` that holds one of `places` (offsets, in order): its paragraphs, list entries and cells,
 * without block quotes and code.
 * @param isNarrative whether the column headed by a cell tells something, rather than name somebody
 */
export function proseAt(
  document: Document,
  places: readonly number[],
  isNarrative: (header: string) => boolean,
): readonly Prose[] {
  const found: Prose[] = [];
  let next = 0;
  const take = (range: Range): void => {
    while ((places[next] ?? Infinity) < range.start) next++;
    if ((places[next] ?? Infinity) >= range.end) return;
    found.push({ range, foreign: foreignIn(document.text.slice(range.start, range.end), range.start) });
    while ((places[next] ?? Infinity) < range.end) next++;
  };
  const takeTable = ({ header, rows }: Table): void => {
    const narrative = header.cells.map(({ range }) =>
      isNarrative(document.text.slice(range.start, range.end)),
    );
    for (const { cells } of rows) cells.forEach(({ range }, i) => narrative[i] !== false && take(range));
  };
  const visit = (block: Block): void => {
    if (block.range.end <= (places[next] ?? Infinity)) return;
    if (block.kind === 'paragraph') take(block.range);
    else if (block.kind === 'table') takeTable(block);
    else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
  };
  document.blocks.forEach(visit);
  return found;
}

function foreignIn(source: string, start: number): readonly Range[] {
  // Accepts “…”, "…" and «…», on one line or two, as authors cite what somebody said.
  const quotes = Array.from(
    source.matchAll(/“[^”]{1,400}”|"[^"]{1,400}"|«[^»]{1,400}»/g),
    ({ index, 0: quote }) => ({
      start: start + index,
      end: start + index + quote.length,
    }),
  );
  return [...quotes, ...inlineSpans(source, start).map(({ range }) => range)];
}
