import { actionSections } from '../../actions/read-actions';
import { readListItems } from '../../actions/read-list';
import type { Analysis } from '../../analysis';
import type { Block, ListItem, Paragraph } from '../../document/blocks';
import type { Field } from '../../document/document';
import { plainText } from '../../document/inline';
import { canFollowLabel } from '../../document/labels';
import { tableOf } from '../../document/table-fields';
import { hasPlaceholder } from '../../template/values';
import { contains, type Range } from '../../text/range';
import { cutOf, type Cut } from './cut';
import { amount, matterOf, type Matter } from './matter';
import type { Reading } from './reading';

/** Lines and list entries that say who took part, what it cost or what is for readers inside, in any of their forms. */
export function privateLines(reading: Reading): readonly Cut[] {
  const { document, fields, groups } = reading;
  const fromFields = fields
    .filter((field) => !tableOf(document, field))
    .flatMap((field) => fieldCut(reading, field, placeOfField(field)));
  return [...fromFields, ...groups.flatMap((blocks) => labelledIn(reading, blocks))];
}

/** What is said of one thing, on all lines of `place`. */
function fieldCut(
  { document: { lines }, marks }: Reading,
  { label, value }: Pick<Field, 'label' | 'value'>,
  place: Range,
): readonly Cut[] {
  const matter = matterOfField(label, value);
  if (matter === 'public') return [];
  const range = {
    start: lines.startOf(lines.lineAt(place.start)),
    end: lines.endOf(lines.lineAt(place.end)),
  };
  return [cutOf('field', label, matter, { blanked: [range], isOpened: marks.opens(range) })];
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

/** Where `field` and its list stand. */
function placeOfField({ range, blocks }: Field): Range {
  return { start: range.start, end: Math.max(range.end, blocks.at(-1)?.range.end ?? 0) };
}

/** What labels open lines of the paragraphs among `blocks`, whatever their markup, each to the next label. */
function labelledIn(reading: Reading, blocks: readonly Block[]): readonly Cut[] {
  return blocks.flatMap((block, i): readonly Cut[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => labelledItem(reading, item));
    return block.kind === 'paragraph' ? labelledLines(reading, block, blocks[i + 1]) : [];
  });
}

function labelledItem(reading: Reading, { blocks, range }: ListItem): readonly Cut[] {
  const [first] = blocks;
  const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
  const label = line && readLabel(reading.document.text, line);
  return label ? fieldCut(reading, { label: label.name, value: '' }, range) : [];
}

function labelledLines(reading: Reading, paragraph: Paragraph, following: Block | undefined): readonly Cut[] {
  const { text } = reading.document;
  const labels = paragraph.lines.map((line) => readLabel(text, line));
  return labels.flatMap((label, i): readonly Cut[] => {
    const start = paragraph.lines[i]?.start;
    if (!label || start === undefined) return [];
    let last = i;
    while (last + 1 < labels.length && !labels[last + 1]) last++;
    const isOpening = last === labels.length - 1 && last === i && label.isAlone;
    const opened = isOpening && following && canFollowLabel(text, following) ? following : undefined;
    const end = opened?.range.end ?? paragraph.lines[last]?.end ?? start;
    return fieldCut(reading, { label: label.name, value: '' }, { start, end });
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

/** The owners in the entries of lists: all of those who are to do something, elsewhere those who are called owners. */
export function listOwners({ document, template }: Analysis, { marks }: Reading): readonly Cut[] {
  const { text, root, sections } = document;
  const ofActions = actionSections(document);
  return [root, ...sections].flatMap((section) =>
    readListItems(document, section, () => true).flatMap(({ range, places: { owner } }): readonly Cut[] => {
      if (!owner || hasPlaceholder(inBrackets(text, owner), template)) return [];
      const before = text.slice(range.start, owner.start);
      const isCalledOwner = ownerLabel.test(before) || text[owner.start] === '@';
      if (!isCalledOwner && !ofActions.some((own) => contains(own.range, range))) return [];
      const cut = cutOf('column', 'Owner', 'people', { blanked: [], isOpened: marks.opens(range) });
      return [{ ...cut, removed: [withWrapping(text, owner, range)] }];
    }),
  );
}

/** The brackets that `place` stands in, with what is in them; empty where it stands in none. */
function inBrackets(text: string, { start, end }: Range): string {
  const open = Math.max(text.lastIndexOf('[', start), text.lastIndexOf('\n', start));
  const close = text.indexOf(']', end);
  return text[open] === '[' && close >= 0 && close - open < 300 ? text.slice(open, close + 1) : '';
}

const pairs: readonly string[] = ['**', '__', '()', '[]'];

// Accepts what ends in "(**Owner**: " and "assigned to ".
const ownerLabel =
  /[*_]{0,3}\b(?:owners?|owned by|assignees?|responsible|DRI|assigned to)[*_]{0,3}:?[*_]{0,3}\s{0,3}$/i;

/** An owner with what is there for nothing else: its label, its brackets, the comma or the dash beside it. */
function withWrapping(text: string, { start, end }: Range, entry: Range): Range {
  let from = start - (ownerLabel.exec(text.slice(entry.start, start))?.[0].length ?? 0);
  let to = end;
  // Accepts the "_(" and ")_" of "_(Ada)_".
  while (from > entry.start && pairs.includes(text.charAt(from - 1) + text.charAt(to)))
    [from, to] = [from - 1, to + 1];
  const before = text.slice(entry.start, from);
  const after = text.slice(to, entry.end);
  if (to > end && /[)\]]/.test(text.slice(end, to)))
    return { start: from - (before.endsWith(' ') ? 1 : 0), end: to };
  // Accepts the ", " of "Ada, due 2024-06-01" and the ": " of "Ada: widen the pool".
  const behind = /^\s?[,;|:][^\S\r\n]{0,3}/.exec(after);
  if (behind) return { start: from, end: to + behind[0].length };
  // Accepts the " – " of "Widen the pool – Ada" and the ", " of "(due 2024-06-01, Ada)".
  const ahead = /\s{0,3}[,;|–—-]\s{0,3}$/.exec(before);
  // The marker of the entry is no dash before an owner.
  return ahead && before.length > ahead[0].length
    ? { start: from - ahead[0].length, end: to }
    : { start: from, end: to };
}
