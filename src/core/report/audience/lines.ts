import { actionSections } from '../../actions/read-actions';
import { readListItems } from '../../actions/read-list';
import type { Analysis } from '../../analysis';
import type { Block, ListItem, Paragraph } from '../../document/blocks';
import type { Field } from '../../document/document';
import { plainText } from '../../document/inline';
import { canFollowLabel } from '../../document/labels';
import { tableOf } from '../../document/table-fields';
import type { Template } from '../../template/template';
import { hasPlaceholder } from '../../template/values';
import type { Lines } from '../../text/lines';
import { contains, type Range } from '../../text/range';
import { cutOf, type Cut } from './cut';
import { amount, isRestriction, matterOf, type Matter } from './matter';
import { addressedIn, namesAround, withoutAddresses } from './people';
import type { Reading } from './reading';

/** Lines and list entries that say who took part, what it cost or what is for readers inside, in any of their forms. */
export function privateLines(reading: Reading): readonly Cut[] {
  const { document, fields, groups } = reading;
  const fromFields = fields
    .filter((field) => !tableOf(document, field))
    .flatMap((field) => fieldCut(reading, field, placeOfField(field)));
  return [
    ...fromFields,
    ...groups.flatMap((blocks) => labelledIn(reading, blocks)),
    ...groups.flatMap((blocks) => restrictionsIn(reading, blocks)),
  ];
}

/** What is said of one thing, on all lines of `place`. */
function fieldCut(
  { document: { lines }, marks }: Reading,
  { label, value }: Pick<Field, 'label' | 'value'>,
  place: Range,
): readonly Cut[] {
  const matter = matterOfField(label, value);
  if (matter === 'public') return [];
  const range = wholeLines(lines, place);
  return [cutOf('field', label, matter, { blanked: [range], isOpened: marks.opens(range) })];
}

function wholeLines(lines: Lines, { start, end }: Range): Range {
  return { start: lines.startOf(lines.lineAt(start)), end: lines.endOf(lines.lineAt(end)) };
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

/** The lines of paragraphs that do nothing but say that others must not read them. */
function restrictionsIn(
  { document: { text, lines }, marks }: Reading,
  blocks: readonly Block[],
): readonly Cut[] {
  return blocks.flatMap((block): readonly Cut[] => {
    if (block.kind !== 'paragraph') return [];
    return block.lines.flatMap((line): readonly Cut[] => {
      const words = plainText(text.slice(line.start, line.end));
      if (!isRestriction(words)) return [];
      const of = { blanked: [wholeLines(lines, line)], isOpened: marks.opens(line) };
      // Accepts the "Distribution" of "Distribution: Engineering Only".
      const label = /^([^:]{1,40}):./.exec(words)?.[1];
      return [
        label === undefined
          ? cutOf('block', `the line “${words}”`, 'internal', of)
          : cutOf('field', label, 'internal', of),
      ];
    });
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
  const people = { plain: withoutAddresses(text), addressed: addressedIn(text) };
  return [root, ...sections].flatMap((section) =>
    readListItems(document, section, () => true).flatMap(({ range, places }): readonly Cut[] => {
      const { owner, action } = places;
      const isAction = ofActions.some((own) => contains(own.range, range));
      const isCalledOwner =
        owner && (ownerLabel.test(text.slice(range.start, owner.start)) || text[owner.start] === '@');
      const isOwner = owner && (isAction || isCalledOwner) && !isToBeFilledIn(text, owner, template);
      const own = isOwner ? [owner] : [];
      const others = isAction && action ? namesAround(text, action, people) : [];
      const cut = cutOf('column', 'Owner', 'people', { blanked: [], isOpened: marks.opens(range) });
      return [...own, ...others.filter(({ start }) => start !== owner?.start)].map((name) => ({
        ...cut,
        removed: [withWrapping(text, name, range)],
      }));
    }),
  );
}

/** Whether an owner stands in the brackets of a placeholder. */
function isToBeFilledIn(text: string, { start, end }: Range, template: Template): boolean {
  const open = Math.max(text.lastIndexOf('[', start), text.lastIndexOf('\n', start));
  const close = text.indexOf(']', end);
  const isInBrackets = text[open] === '[' && close >= 0 && close - open < 300;
  return hasPlaceholder(isInBrackets ? text.slice(open, close + 1) : '', template);
}

const pairs: readonly string[] = ['**', '__', '()', '[]'];

// Accepts what ends in "(**Owner**: " and "assigned to ".
const ownerLabel =
  /[*_]{0,3}\b(?:owners?|owned by|assignees?|responsible|DRI|assigned to)[*_]{0,3}:?[*_]{0,3}\s{0,3}$/i;

// Accepts the " – " of "Ada – widen the pool" and the " to " of "Ada to widen the pool".
const behindName = /^\s(?:[–—-]|(?:to|will)(?=\s\p{Ll}))\s{1,3}/u;

/** Whether nothing of an item stands before what `before` ends at, but its marker and its box. */
function opensItem(before: string): boolean {
  return /^\s{0,9}(?:[-*+]|\d{1,9}[.)])\s{1,9}(?:\[[ x]\]\s)?[*_]{0,3}$/i.test(before);
}

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
  // Accepts the ", " of "Ada, due 2024-06-01", the ": " of "Ada: widen the pool" and the ":** " of "**Ada:** widen it".
  const behind =
    /^\s?[,;|:][*_]{0,3}[^\S\r\n]{0,3}/.exec(after) ?? (opensItem(before) && behindName.exec(after));
  if (behind) {
    // Accepts the "**" before "Ada:**".
    const marks = /[*_]\s*$/.test(behind[0]) ? (/[*_]{1,3}$/.exec(before)?.[0].length ?? 0) : 0;
    return { start: from - marks, end: to + behind[0].length };
  }
  // Accepts the " – " of "Widen the pool – Ada" and the ", " of "(due 2024-06-01, Ada)".
  const ahead = /\s{0,3}[,;|–—-]\s{0,3}$/.exec(before);
  // The marker of the entry is no dash before an owner.
  return ahead && before.length > ahead[0].length
    ? { start: from - ahead[0].length, end: to }
    : { start: from, end: to };
}
