import type { Facts } from '../analysis';
import type { Document, Section } from '../document/document';
import { emptyRangeAt, type Range } from '../text/range';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** A second section of the same name in the same place. */
export const duplicateSection = defineRule({
  code: 'duplicate-section',
  class: 'wrong',
  *check({ document, match }: Facts) {
    for (const [section, first] of match.duplicates) {
      const line = document.lines.lineAt(first.nameRange.start) + 1;
      yield {
        range: section.nameRange,
        data: { name: section.name, line },
        fixes: () => fixesFor(document, section, first, line),
      };
    }
  },
  message: ({ name, line }) => `There is a section “${name}” already, in line ${line}.`,
});

/** A repetition word by word can go; what else a second section says belongs into the first. */
function fixesFor(document: Document, section: Section, first: Section, line: number): readonly Fix[] {
  const { text, lines } = document;
  const contentOf = ({ nameRange, range }: Section): string =>
    text.slice(lines.endOf(lines.lineAt(nameRange.end)), range.end).trim();
  const content = contentOf(section);
  const removal = { range: extentOf(document, section), newText: '' };
  if (content === contentOf(first) || content === '') {
    return [{ title: 'Remove the repetition', edits: [removal], automatic: true }];
  }
  if (contentOf(first) === '') {
    const edits = [{ range: extentOf(document, first), newText: '' }];
    return [{ title: `Remove the empty section in line ${line}`, edits, automatic: true }];
  }
  if (first.range.end > section.range.start || section.kind === 'label') return [];
  const body = content.replace(/(?:\r\n?|\n)-{3,}$/, '').trimEnd();
  const end = first.blocks.findLast(({ kind }) => kind !== 'break')?.range.end ?? first.nameRange.end;
  const at = first.sections.length > 0 ? first.range.end : lines.endOf(lines.lineAt(end));
  return [
    {
      title: `Move its text to the end of “${first.name}” in line ${line}`,
      edits: [{ range: emptyRangeAt(at), newText: lines.ending.repeat(2) + body }, removal],
      automatic: false,
    },
  ];
}

/**
 * From the line of a section's heading to the line of what follows it, which may be more of the section around a label;
 * of what is last in the text, with the gap before it.
 */
function extentOf({ lines, text }: Document, section: Section): Range {
  const start = lines.startOf(lines.lineAt(section.range.start));
  let line = lines.lineAt(section.range.end) + 1;
  while (line < lines.count && lines.textOf(line).trim() === '') line++;
  if (line < lines.count) return { start, end: lines.startOf(line) };
  return { start: text.slice(0, start).trimEnd().length, end: text.trimEnd().length };
}
