import type { Block } from '../document/blocks';
import type { Document } from '../document/document';
import type { Range } from '../text/range';

/** A run of two or more lines that look like a table's rows and that Markdown reads as prose. */
export function brokenTablesIn(document: Document): readonly (readonly Range[])[] {
  const runs: Range[][] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'list') block.items.forEach((item) => item.blocks.forEach(visit));
    else if (block.kind === 'quote') block.blocks.forEach(visit);
    else if (block.kind === 'paragraph' && block.lines.length > 1) {
      let run: Range[] = [];
      for (const line of block.lines) {
        if (isPipeRow(document.text.slice(line.start, line.end))) run.push(line);
        else {
          if (run.length > 1) runs.push(run);
          run = [];
        }
      }
      if (run.length > 1) runs.push(run);
    }
  };
  document.blocks.forEach(visit);
  return runs;
}

/** Accepts "| 14:00 | Alert |" and "| --- | --- |". */
function isPipeRow(line: string): boolean {
  return line.startsWith('|') && line.indexOf('|', 1) > 0;
}
