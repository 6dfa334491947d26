import type { Block } from '../document/blocks';
import type { Document, Section } from '../document/document';
import { contains, emptyRangeAt, type TextEdit } from '../text/range';

/**
 * Moves `section`, byte by byte, before or behind `neighbour`, with the rule that parts it from the next one. What ends
 * the document, or the section around it, stays there.
 */
export function moveEdits(
  document: Document,
  section: Section,
  neighbour: Section,
  isBefore: boolean,
): readonly TextEdit[] {
  const { text } = document;
  const siblings = section.parent?.sections ?? [];
  const place = isBefore ? neighbour : siblings[siblings.indexOf(neighbour) + 1];
  const start = startOf(document, section);
  const at = siblings.indexOf(section);
  const next = siblings[at + 1];
  if (next && place) {
    const range = { start, end: startOf(document, next) };
    return [
      { range: emptyRangeAt(startOf(document, place)), newText: text.slice(range.start, range.end) },
      { range, newText: '' },
    ];
  }
  const end = endOf(document, section, next);
  const body = text.slice(start, end);
  if (place) {
    const previous = siblings[at - 1] ?? section;
    const from = endOf(document, previous, section);
    return [
      { range: emptyRangeAt(startOf(document, place)), newText: body + text.slice(from, start) },
      { range: { start: from, end }, newText: '' },
    ];
  }
  const behind = next ? startOf(document, next) : end;
  return [
    { range: { start, end: behind }, newText: '' },
    { range: emptyRangeAt(endOf(document, neighbour, undefined)), newText: text.slice(end, behind) + body },
  ];
}

function startOf({ lines }: Document, { range }: Section): number {
  return lines.startOf(lines.lineAt(range.start));
}

/** Where what `section` says ends: before the rule between it and `next`, or before what ends all of the document. */
function endOf(document: Document, section: Section, next: Section | undefined): number {
  const blocks = document.blocks.filter(({ range }) => contains(section.range, range));
  const rule = blocks.findLastIndex(({ kind }) => kind === 'break');
  const behind = blocks.slice(rule + 1);
  const isLast = rule > 0 && behind.every((block) => next === undefined && isOfFooter(document, block));
  return blocks[(isLast ? rule : blocks.length) - 1]?.range.end ?? section.range.end;
}

/** Fields, links and notes in italics, as they end a document: “**Document Owner**: Ada”, “[All post-mortems](…)”. */
function isOfFooter({ text, fields }: Document, { kind, range }: Block): boolean {
  if (kind === 'html') return true;
  if (kind !== 'paragraph' && kind !== 'list') return false;
  // Accepts the "- [" and the "_" that begin "- [All post-mortems](…)" and "_Written by Ada_".
  const isLink = /^(?:[-*+]\s)?(?:\[|<http|[*_](?![*_\s]))/.test(text.slice(range.start, range.start + 8));
  return isLink || fields.some((field) => contains(range, field.range));
}
