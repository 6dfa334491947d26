import type { Block, ListItem, Paragraph } from '../../document/blocks';
import type { Field } from '../../document/document';
import { plainText } from '../../document/inline';
import { canFollowLabel } from '../../document/labels';
import { tableOf } from '../../document/table-fields';
import type { Lines } from '../../text/lines';
import type { Range } from '../../text/range';
import type { AudienceMarks } from './audience-marks';
import type { Cut } from './cut';
import { amount, matterOf, type Matter } from './private-names';
import type { Reading } from './reading';

/** Lines and list entries that say who took part, what it cost or what is for readers inside, in any of their forms. */
export function privateFields(reading: Reading, marks: AudienceMarks): readonly Cut[] {
  const { document, fields, groups } = reading;
  const fromFields = fields
    .filter((field) => !tableOf(document, field))
    .flatMap((field) => cutOf(field.label, field.value, placeOfField(document.lines, field), marks));
  return [...fromFields, ...groups.flatMap((blocks) => labelledIn(blocks, document.lines, marks))];
}

function cutOf(label: string, value: string, range: Range, marks: AudienceMarks): readonly Cut[] {
  const matter = matterOfField(label, value);
  if (matter === 'public') return [];
  return [
    { kind: 'field', name: label, matter, blanked: [range], removed: [], isOpened: marks.opens(range) },
  ];
}

function matterOfField(label: string, value: string): Matter {
  const matter = matterOf(label);
  if (matter !== 'public') return matter;
  // An amount and nothing else is what something cost, whatever it is called.
  return value !== '' &&
    plainText(value)
      .replace(amount, '')
      .replace(/[\s~≈.]|about/g, '') === ''
    ? 'money'
    : 'public';
}

/** All of the lines that hold `field` and its list. */
function placeOfField(lines: Lines, { range, blocks }: Field): Range {
  return wholeLines(lines, { start: range.start, end: Math.max(range.end, blocks.at(-1)?.range.end ?? 0) });
}

function wholeLines(lines: Lines, { start, end }: Range): Range {
  return { start: lines.startOf(lines.lineAt(start)), end: lines.endOf(lines.lineAt(end)) };
}

/** What labels open lines of the paragraphs among `blocks`, whatever their markup, each to the next label. */
function labelledIn(blocks: readonly Block[], lines: Lines, marks: AudienceMarks): readonly Cut[] {
  return blocks.flatMap((block, i): readonly Cut[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => labelledItem(item, lines, marks));
    return block.kind === 'paragraph' ? labelledLines(block, blocks[i + 1], lines, marks) : [];
  });
}

function labelledItem({ blocks, range }: ListItem, lines: Lines, marks: AudienceMarks): readonly Cut[] {
  const [first] = blocks;
  const label = first?.kind === 'paragraph' && first.lines[0] && readLabel(lines.text, first.lines[0]);
  if (!label || matterOf(label.name) === 'public') return [];
  return cutOf(label.name, '', wholeLines(lines, range), marks);
}

function labelledLines(
  paragraph: Paragraph,
  following: Block | undefined,
  lines: Lines,
  marks: AudienceMarks,
): readonly Cut[] {
  const labels = paragraph.lines.map((line) => readLabel(lines.text, line));
  return labels.flatMap((label, i): readonly Cut[] => {
    const start = paragraph.lines[i]?.start;
    if (!label || start === undefined || matterOf(label.name) === 'public') return [];
    let last = i;
    while (last + 1 < labels.length && !labels[last + 1]) last++;
    const isOpening = last === labels.length - 1 && last === i && label.isAlone;
    const opened = isOpening && following && canFollowLabel(lines.text, following) ? following : undefined;
    const end = opened?.range.end ?? paragraph.lines[last]?.end ?? start;
    return cutOf(label.name, '', wholeLines(lines, { start, end }), marks);
  });
}

/** The label that opens `line`: with a colon, or set in bold or italics before a dash or a full stop, or alone. */
function readLabel(
  text: string,
  line: Range,
): { readonly name: string; readonly isAlone: boolean } | undefined {
  const source = text.slice(line.start, line.end);
  const match = labels.exec(source);
  const name = match?.groups?.['plain'] ?? match?.groups?.['marked'] ?? match?.groups?.['boxed'];
  return match && name !== undefined
    ? { name: plainText(name), isAlone: source.slice(match[0].length).trim() === '' }
    : undefined;
}

// Accepts "Scribe: Ada", "**Internal** (teams): …", "_Cost:_ 5", "**Internal notes.** …", "*Team* – …",
// "[Internal] …" and "[ ] Owner: Ada".
const labels =
  /^(?:\[[ xX]\] )?[^\p{L}\p{N}\s*_[\]]{0,4}\s{0,2}(?:[*_]{0,3}(?<plain>\p{L}(?:\(s\)|[^:*_\n|()]){0,60})[*_]{0,3}\s{0,2}(?:\([^()\n]{0,80}\)\s{0,2})?:[*_]{0,3}(?=\s|$)|[*_]{1,3}(?<marked>\p{L}[^:*_\n|]{0,60}?)[.–—-]?[*_]{1,3}(?:\s{0,2}[.–—-](?=\s|$)|\s{0,2}$|(?<=[.–—-][*_]{1,3}))|[([](?<boxed>\p{L}[^()[\]\n|]{0,40})[)\]](?![([:]))/u;
