import { contains, type Range } from '../text/range';
import type { Block } from './blocks';
import type { Document } from './document';
import { inlineSpans } from './inline';

/** Whether what stands in `range` is code, in a block or within a line: there it says nothing to the tools. */
export function isInCode(document: Document, range: Range): boolean {
  return isCodeOf(document, document.blocks, range);
}

function isCodeOf(document: Document, blocks: readonly Block[], range: Range): boolean {
  const block = holding(blocks, range);
  switch (block?.kind) {
    case 'code':
      return true;
    case 'quote':
      return isCodeOf(document, block.blocks, range);
    case 'list':
      return isCodeOf(document, holding(block.items, range)?.blocks ?? [], range);
    case 'paragraph':
    case 'heading':
    case 'table': {
      const { lines, text } = document;
      const line = lines.rangeOf(lines.lineAt(range.start));
      return inlineSpans(text.slice(line.start, line.end), line.start).some(
        (span) => span.kind === 'code' && contains(span.range, range),
      );
    }
    case 'html':
    case 'break':
    case undefined:
      return false;
  }
}

/** The one of `parts`, which are in the order of the text, that holds `range`. */
export function holding<Part extends { readonly range: Range }>(
  parts: readonly Part[],
  range: Range,
): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.range.end ?? 0) < range.end) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part && contains(part.range, range) ? part : undefined;
}
