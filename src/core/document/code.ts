import { contains, type Range } from '../text/range';
import type { Block } from './blocks';
import type { Document } from './document';
import { inlineSpans } from './inline';

/** Whether what stands in `range` is code, in a block or within a line: there it says nothing to the tools. */
export function isInCode(document: Document, range: Range): boolean {
  return isCodeOf(document, document.blocks, range);
}

function isCodeOf(document: Document, blocks: readonly Block[], range: Range): boolean {
  const block = blocks.find((candidate) => contains(candidate.range, range));
  switch (block?.kind) {
    case 'code':
      return true;
    case 'quote':
      return isCodeOf(document, block.blocks, range);
    case 'list':
      return isCodeOf(
        document,
        block.items.flatMap((item) => (contains(item.range, range) ? item.blocks : [])),
        range,
      );
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
