import type { Block } from '../document/blocks';
import type { Document } from '../document/document';
import { inlineSpans } from '../document/inline';
import { overlaps, type Range } from '../text/range';

/** A text that stands where an author's own is still to come. */
export interface Placeholder {
  readonly range: Range;
  /** Its words, without brackets. */
  readonly text: string;
}

/**
 * Everything in `document` that has a placeholder's form: words in square brackets that are no link, checkbox,
 * footnote or code, and bare forms such as `YYYY-MM-DD`. Which of them are placeholders is the template's to
 * say. In order of the text.
 */
export function placeholdersIn(document: Document): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const take = (range: Range): void => readPlaceholders(document.text, range, found);
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        take(block.text);
        return;
      case 'paragraph':
        take(block.range);
        return;
      case 'list':
        block.items.forEach((item) => item.blocks.forEach(visit));
        return;
      case 'quote':
        block.blocks.forEach(visit);
        return;
      case 'table':
        for (const row of [block.header, ...block.rows]) row.cells.forEach(({ range }) => take(range));
        return;
      default:
    }
  };
  document.blocks.forEach(visit);
  return found;
}

// Accepts "[What was done]" and, outside brackets, "YYYY-MM-DD" and "HH:MM".
const form = /\[([^[\]]{1,300})\]|\b(YYYY-MM-DD|HH:MM)\b/g;

function readPlaceholders(text: string, range: Range, found: Placeholder[]): void {
  const source = text.slice(range.start, range.end);
  if (!source.includes('[') && !source.includes('YYYY-MM-DD') && !source.includes('HH:MM')) return;
  const inert = inlineSpans(source, range.start);
  for (const match of source.matchAll(form)) {
    const words = match[1] ?? match[2] ?? '';
    const at = { start: range.start + match.index, end: range.start + match.index + match[0].length };
    // "[ ]" and "[x]" are checkboxes, "[^1]" is a footnote.
    if (/^(?:[ xX]|\^.*)$/.test(words) || inert.some((span) => overlaps(span.range, at))) continue;
    found.push({ range: at, text: words });
  }
}

/** What makes two placeholders the same one: their words, however wrapped and cased. */
export function placeholderKey(text: string): string {
  return text
    .replace(/\s+(?:>\s+)?/g, ' ')
    .trim()
    .toLowerCase();
}

/** Forms that are placeholders in every template. */
export function isBareForm(text: string): boolean {
  return /^(?:YYYY-MM-DD|HH:MM)$/.test(text);
}
