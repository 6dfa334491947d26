import type { Document, Section } from '../document/document';
import { emptyRangeAt, type TextEdit } from '../text/range';
import { blankTemplate } from './blank';
import type { TemplateMatch } from './match';
import type { SectionSpec, Template } from './template';

/** The edit that puts the template's text of `spec` into `document`, where the template's order has it. */
export function insertSection(
  document: Document,
  match: TemplateMatch,
  template: Template,
  spec: SectionSpec,
): TextEdit {
  const siblings = spec.parent?.sections ?? template.sections;
  const at = siblings.indexOf(spec);
  const before = siblings.slice(0, at).findLast((sibling) => match.sections.has(sibling));
  const after = siblings.slice(at + 1).find((sibling) => match.sections.has(sibling));
  const text = textOf(template, spec, levelShift(match, spec, siblings)).replaceAll(
    '\n',
    document.lines.ending,
  );
  const gap = document.lines.ending.repeat(2);
  const previous = before && match.sections.get(before);
  if (previous) return { range: emptyRangeAt(endOf(document, previous)), newText: gap + text };
  const next = after && match.sections.get(after);
  if (next) return { range: emptyRangeAt(startOf(document, next)), newText: text + gap };
  const parent = spec.parent && match.sections.get(spec.parent);
  const offset = parent ? endOf(document, parent) : document.text.trimEnd().length;
  return { range: emptyRangeAt(offset), newText: (offset > 0 ? gap : '') + text };
}

/** The heading that stands before the place where `spec` would: the range that tells of its absence. */
export function precedingHeading(
  match: TemplateMatch,
  template: Template,
  spec: SectionSpec,
): Section | undefined {
  const siblings = spec.parent?.sections ?? template.sections;
  const before = siblings.slice(0, siblings.indexOf(spec)).findLast((sibling) => match.sections.has(sibling));
  if (before) return match.sections.get(before);
  return spec.parent && match.sections.get(spec.parent);
}

/** How many levels deeper than the template's the document's headings of the same rank are. */
function levelShift(match: TemplateMatch, spec: SectionSpec, siblings: readonly SectionSpec[]): number {
  for (const sibling of siblings) {
    const section = match.sections.get(sibling);
    if (section?.kind === 'heading' && sibling.source.kind === 'heading')
      return section.level - sibling.source.level;
  }
  const parent = spec.parent && match.sections.get(spec.parent);
  return parent?.kind === 'heading' && spec.parent ? parent.level - spec.parent.source.level : 0;
}

function textOf(template: Template, spec: SectionSpec, shift: number): string {
  const { range } = spec.source;
  const blank = blankTemplate(template, range);
  if (shift === 0) return blank;
  return blank
    .split('\n')
    .map((line) => {
      const hashes = /^#{1,6}(?=\s)/.exec(line)?.[0];
      if (hashes === undefined) return line;
      return '#'.repeat(Math.min(6, Math.max(1, hashes.length + shift))) + line.slice(hashes.length);
    })
    .join('\n');
}

function startOf(document: Document, section: Section): number {
  return document.lines.startOf(document.lines.lineAt(section.range.start));
}

/** Where a section ends; a label's ends before the rule that closes the heading around it. */
function endOf(document: Document, section: Section): number {
  const last = section.blocks.at(-1);
  if (section.kind === 'heading' && last?.kind === 'break' && last.range.end === section.range.end) {
    return last.range.end;
  }
  return document.lines.endOf(document.lines.lineAt(section.range.end));
}
