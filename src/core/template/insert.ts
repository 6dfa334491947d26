import type { Block } from '../document/blocks';
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
  const { ending } = document.lines;
  const written = textOf(template, match, spec, levelShift(match, spec, siblings));
  const text = written.replace(/\r\n?|\n/g, ending);
  const gap = ending.repeat(2);
  const previous = before && match.sections.get(before);
  const parent = spec.parent && match.sections.get(spec.parent);
  if (previous) return { range: emptyRangeAt(endOf(document, previous, parent)), newText: gap + text };
  const next = after && match.sections.get(after);
  if (next) return { range: emptyRangeAt(startOf(document, next)), newText: text + gap };
  const offset = parent ? endOf(document, parent, parent) : document.text.trimEnd().length;
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

/** The template's text of `spec`, without the fields that the document has elsewhere. */
function textOf(template: Template, match: TemplateMatch, spec: SectionSpec, shift: number): string {
  const { range } = spec.source;
  const { lines, text } = template.document;
  const present = spec.fields.filter((field) => match.fields.has(field)).map(({ source }) => source.range);
  let written = '';
  let from = range.start;
  for (const field of present) {
    const start = Math.max(lines.startOf(lines.lineAt(field.start)), from);
    written += blankTemplate(template, { start: from, end: start });
    from = Math.min(lines.startOf(lines.lineAt(field.end) + 1), range.end);
  }
  written += blankTemplate(template, { start: from, end: range.end });
  // What only fields stood behind has no rule before them; what closes a section closes no subsection of it.
  const losesEnd = present.length > 0 && !/-\s*$/.test(text.slice(range.start, range.end));
  if (losesEnd || spec.parent !== undefined) {
    written = written
      .trimEnd()
      .replace(/\n-{3,}$/, '')
      .trimEnd();
  }
  return shift === 0 ? written : shiftHeadings(written, shift);
}

function shiftHeadings(text: string, shift: number): string {
  return text
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

/** Where a section ends; before the rule that closes `parent`, if what is inserted is to stand in it. */
function endOf(document: Document, section: Section, parent: Section | undefined): number {
  const { lines } = document;
  if (parent?.range.end !== section.range.end) return lines.endOf(lines.lineAt(section.range.end));
  const content = lastContent(parent);
  return lines.endOf(lines.lineAt(content?.range.end ?? section.nameRange.end));
}

/** The last block in a section, or in its subsections, that is no rule. */
function lastContent(section: Section): Pick<Block, 'range'> | undefined {
  const inner = section.sections.findLast(({ range }) => range.end > (section.blocks.at(-1)?.range.end ?? 0));
  if (inner) return lastContent(inner) ?? { range: inner.nameRange };
  return section.blocks.findLast(({ kind }) => kind !== 'break') ?? section.sections.at(-1);
}
