import type { Document, Section } from '../../../../src/core/document/document';
import type { Range } from '../../../../src/core/text/range';

/** `text` with `newText` in place of what stands in `range`. */
export function replaced(text: string, { start, end }: Range, newText: string): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** The offset at which the line of `offset` begins. */
export function lineStart({ lines }: Document, offset: number): number {
  return lines.startOf(lines.lineAt(offset));
}

/** The offset at which the line behind that of `offset` begins. */
export function nextLine({ lines }: Document, offset: number): number {
  return lines.startOf(lines.lineAt(offset) + 1);
}

/** From a section's own line to that of what follows it. */
export function extentOf(document: Document, section: Section): Range {
  const siblings = section.parent?.sections ?? [];
  const next = siblings[siblings.indexOf(section) + 1];
  const end = next ? lineStart(document, next.range.start) : nextLine(document, section.range.end);
  return { start: lineStart(document, section.range.start), end };
}

/** `name` with two different letters in the middle of it in each other's place. */
export function misspelt(name: string): string {
  for (let i = name.length >> 1; i > 0; i--) {
    const [a = '', b = ''] = name.slice(i, i + 2);
    if (/[a-z]/i.test(a) && /[a-z]/i.test(b) && a.toLowerCase() !== b.toLowerCase())
      return name.slice(0, i) + b + a + name.slice(i + 2);
  }
  throw new Error(`“${name}” has no letters to swap.`);
}
