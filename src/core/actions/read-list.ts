import type { Block, List, ListItem } from '../document/blocks';
import type { Document, Section } from '../document/document';
import { plainText } from '../document/inline';
import { datesIn } from '../text/date';
import type { Range } from '../text/range';
import { detailsAtEnd } from './details';
import { detailsBelow, type DetailsBelow } from './details-below';
import { openingOwner } from './opening-owner';
import { progressInWords, saysDone, tellsDone } from './progress';
import { presentText, type ActionItem, type ActionPart } from './action-item';

/** The items in the lists of `section` and of those of its subsections that are no aside. */
export function readListItems(
  document: Document,
  section: Section,
  isAside: (child: Section) => boolean,
): readonly ActionItem[] {
  return [
    ...section.blocks.flatMap((block, i) => {
      if (block.kind !== 'list') return [];
      const items = itemsOf(document, block);
      return saysAllDone(document.text, section.blocks[i - 1])
        ? items.map((item) => (item.shape === 'task' ? item : { ...item, done: true }))
        : items;
    }),
    ...section.sections.flatMap((child) => (isAside(child) ? [] : readListItems(document, child, isAside))),
  ];
}

/** Accepts "The following action items are already completed:" and "We have taken these steps:" above a list. */
function saysAllDone(text: string, before: Block | undefined): boolean {
  return (
    before?.kind === 'paragraph' &&
    !/\b(?:until|when|once|unless|if|must|should)\b/i.test(
      text.slice(before.range.start, before.range.end),
    ) &&
    /\b(?:already|have|were|are) (?:already )?(?:been )?(?:completed?|done|implemented|resolved|closed|finished|taken)(?: (?:the following|these)(?: (?:action |corrective )?(?:items|actions|steps|measures|changes|tasks))?)?\W*$/i.test(
      text.slice(before.range.start, before.range.end),
    )
  );
}

function itemsOf(document: Document, list: List): readonly ActionItem[] {
  return list.items.flatMap((item) => {
    const nested = item.blocks.filter((block): block is List => block.kind === 'list');
    // An entry that only names what is under it groups items; else what is under it are details of one.
    const below = detailsBelow(document.text, item);
    if (nested.length > 0 && Object.keys(below).length === 0 && isGroup(document.text, item))
      return nested.flatMap((inner) => itemsOf(document, inner));
    const read = itemOf(document, item, below);
    return read ? [read] : [];
  });
}

/** Accepts "**Short term**" and "Monitoring:" with a list under it. */
function isGroup(text: string, { blocks }: ListItem): boolean {
  const line = firstLine(blocks);
  if (!line) return true;
  const source = text.slice(line.start, line.end).trimEnd();
  return source.endsWith(':') || /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(source);
}

function firstLine(blocks: readonly Block[]): Range | undefined {
  const [first] = blocks;
  return first?.kind === 'paragraph' ? first.range : undefined;
}

function itemOf(
  document: Document,
  { blocks, range }: ListItem,
  below: DetailsBelow,
): ActionItem | undefined {
  const { text, lines } = document;
  const place = firstLine(blocks);
  if (!place || place.start === place.end) return undefined;
  const source = text.slice(place.start, place.end);
  const box = /^\[([ x])\]\s/i.exec(source);
  const start = place.start + (box ? box[0].length : 0);
  const all = source.slice(start - place.start);
  const progress = progressInWords(all);
  const words = all.slice(0, all.length - progress.length);
  const details = detailsAtEnd(words);
  const find = (part: Exclude<ActionPart, 'action' | 'status'>): Range | undefined => {
    const found =
      finders[part](words) ?? details[part] ?? (part === 'owner' ? openingOwner(document, words) : undefined);
    return found && { start: start + found.start, end: start + found.end };
  };
  const places = {
    ...below,
    action: { start, end: place.end },
    ...withoutAbsent({ id: find('id'), owner: find('owner'), priority: find('priority'), due: find('due') }),
  };
  const read = (at: Range | undefined): string => (at ? presentText(text.slice(at.start, at.end)) : '');
  const action = plainText(text.slice(start, place.end));
  const status = read(below.status);
  const isStruck = all.startsWith('~~') && all.trimEnd().endsWith('~~');
  return {
    shape: box ? 'task' : 'bullet',
    range,
    line: lines.lineAt(place.start),
    id: read(places.id),
    action,
    owner: read(places.owner),
    priority: read(places.priority),
    due: read(places.due),
    status: status || progress.status || (box ? (box[1] === ' ' ? 'Open' : 'Done') : ''),
    done:
      (box !== null && box[1] !== ' ') ||
      isStruck ||
      progress.done ||
      saysDone(status) ||
      tellsDone(action) ||
      // Accepts "✅ Alert …", "Alert … (done)" and "The alert has been added".
      /^✅|✅$|\((?:done|completed?|fixed)\)$|(?<!\b(?:could|may|might|must|should|will|would) )\b(?:has|have) (?:already )?been \p{L}{2,20}\b/iu.test(
        action,
      ),
    places,
  };
}

function withoutAbsent(
  places: Readonly<Record<Exclude<ActionPart, 'action' | 'status'>, Range | undefined>>,
): ActionItem['places'] {
  return Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined));
}

/** How list entries say what a table has columns for; each gives offsets into the entry's words. */
const finders: Readonly<
  Record<Exclude<ActionPart, 'action' | 'status'>, (words: string) => Range | undefined>
> = {
  // Accepts "AI-1: …", "[OPS-12](…) …", "**AI-3** …", "`OPS-4` …" and "#12 …"; not "UTF-8 …".
  id: (words) =>
    group(
      /^[*_`[(]{0,3}(#\d{1,7}|(?!(?:UTF|SHA|TLS|ISO|RFC|AES|HTTP|CVE)-)[A-Z][A-Z\d]{0,9}-\d{1,6})(?=[\s:)\]*_`|]|$)/,
      words,
    ),
  owner: (words) =>
    // Accepts "Owner: Ada", "(assignee: @ada)" and "assigned to Ada".
    group(
      /\b(?:(?:owners?|assignees?|responsible|DRI)\*{0,2}:\*{0,2}|assigned to)\s{0,2}(@?\p{L}(?:[\p{L}\p{M}'’-]|[. ](?![. ]|-\s|(?:due|by|eta|priority|status)\b)|(?<=\s\p{L})\.\s){0,40})/iu,
      words,
    ) ??
    // Accepts "@ada-lovelace" and "@sre/database".
    group(/(?<![\p{L}\p{N}])(@[\p{L}\p{N}][\p{L}\p{N}_/.-]{0,60})/u, words) ??
    // Accepts "… (Ada Lovelace)", "… [Ada, by 1 June 2024]" and "… — Ada" at the end.
    group(
      /(?:\(|\[|[–—-]\s)(\p{Lu}[\p{Ll}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){0,2})(?:[,;][^()[\]]{0,60})?[)\]]?\.?$/u,
      words.trimEnd(),
    ),
  priority: (words) => group(/(?:^|[\s[(])(P[0-5])(?=[\s\]):,]|$)|\bpriority:\s{0,2}(\p{L}{1,12})/iu, words),
  due(words) {
    const [date] = datesIn(words).filter(({ start }) =>
      // Accepts what ends in "due ", "by: ", "📅 " and "@ada, ".
      /(?:(?:\bdue|\bby|\beta|\bdeadline|\buntil|\btarget)\b[\s:]{0,4}(?:on\s|date:?\s{0,2})?|📅\s?|@[\w/-]{1,20},?\s)$/iu.test(
        words.slice(Math.max(0, start - 24), start),
      ),
    );
    return date && { start: date.start, end: date.end };
  },
};

/** The range of the group that `pattern` captures in `words`. */
function group(pattern: RegExp, words: string): Range | undefined {
  const match = pattern.exec(words);
  const found = match?.[1] ?? match?.[2];
  if (!match || found === undefined) return undefined;
  const start = match.index + match[0].indexOf(found);
  return { start, end: start + found.trimEnd().length };
}
