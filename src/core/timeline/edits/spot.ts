import type { Block, Code } from '../../document/blocks';
import type { Document } from '../../document/document';
import type { TimelineEvent } from '../event';
import { runsOf, type Place } from '../runs';
import { insertionAt, type EntryText, type Insertion } from './insertion';

/** Where a new entry goes, and what parts it from its neighbour. */
export interface Spot {
  readonly place: Place;
  readonly after: boolean;
  /** Between the two entries: line ending, prefix, `<br>`, and the number of an item. */
  readonly gap: string;
  /** Whether another entry of the same list, table or paragraph follows the new one. */
  readonly isWithin: boolean;
}

/** The spot beside `neighbour`, among entries of its kind: parted as these are from each other. */
export function spotBeside(
  document: Document,
  events: readonly TimelineEvent[],
  neighbour: TimelineEvent,
  after: boolean,
): Spot {
  const runs = runsOf(document, events);
  const run = runs.find((candidate) => candidate.some(({ event }) => event === neighbour)) ?? [];
  const at = run.findIndex(({ event }) => event === neighbour);
  const place = withinCode(document, run[at] ?? { event: neighbour, range: neighbour.range });
  const [before, next] = [run[at - 1], run[at + 1]];
  const isWithin = !after || next !== undefined;
  return { place, after, gap: gapOf(document, before, place, next), isWithin };
}

/** What parts `place` from its neighbours; before an item the number that follows its own. */
function gapOf(document: Document, before: Place | undefined, place: Place, next: Place | undefined): string {
  const between = (first: Place, second: Place): string =>
    // A space at the end of a line is no hard break, and nothing to repeat.
    document.text.slice(first.range.end, second.range.start).replace(/^[ \t](?=\r?\n)/, '');
  if (next) return between(place, next);
  if (!before) return countUp(loneGap(document, place));
  const gap = between(before, place);
  // Some write "1." before every item and leave the counting to Markdown.
  return numberOf(document, before) === numberOf(document, place) ? gap : countUp(gap);
}

/** `text` with the next number in the place of the item's number that it ends with. */
export function countUp(text: string): string {
  return text.replace(/\d{1,9}(?=[.)]\s+$)/, (number) => String(Number(number) + 1));
}

/** What would part an entry that has no neighbours of its kind from one. */
function loneGap(document: Document, { event: { shape }, range }: Place): string {
  const { lines, text, blocks } = document;
  const prefix = text.slice(lines.startOf(lines.lineAt(range.start)), range.start);
  // Accepts "  ", "> " and "> 1. ": what else stands before the entry is another one, or its list's first words.
  if (!/^[\s>]*(?:\d{1,9}[.)]\s+)?$/.test(prefix)) return shape === 'line' ? '<br>' : lines.ending;
  if (shape === 'row' || shape === 'item' || codeAround(blocks, range.start)) return lines.ending + prefix;
  return lines.ending + prefix.trimEnd() + lines.ending + prefix;
}

/** The number of the item in which the entry stands; 0 where that has none. */
function numberOf({ lines }: Document, { range }: Place): number {
  // Accepts "> 12. " and "1) ".
  return Number(/^[\s>]*(\d{1,9})[.)]\s/.exec(lines.textOf(lines.lineAt(range.start)))?.[1] ?? 0);
}

/** The last entry of a timeline that is set as code ends before the fence does. */
function withinCode({ blocks, lines }: Document, place: Place): Place {
  const { start, end } = place.range;
  const code = codeAround(blocks, start);
  if (!code?.isFenced) return place;
  const last = lines.lineAt(code.range.end);
  // Accepts "```" and "> ~~~~": a fence that nothing closes ends with the document.
  const isClosed = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.textOf(last));
  const limit = isClosed ? lines.endOf(last - 1) : code.range.end;
  return { ...place, range: { start, end: Math.max(start, Math.min(end, limit)) } };
}

/** The block of code in which `offset` is. */
export function codeAround(blocks: readonly Block[], offset: number): Code | undefined {
  const block = blocks.find(({ range }) => range.start <= offset && offset < range.end);
  if (block?.kind === 'quote') return codeAround(block.blocks, offset);
  if (block?.kind === 'list')
    return codeAround(
      block.items.flatMap((item) => item.blocks),
      offset,
    );
  return block?.kind === 'code' ? block : undefined;
}

/** Inserts `entry` at `spot`. */
export function insertAt({ lines, text }: Document, spot: Spot, entry: EntryText): Insertion {
  const { start, end } = spot.place.range;
  if (!spot.after) return insertionAt(start, entry, '', spot.gap);
  const rest = text.slice(end, lines.endOf(lines.lineAt(end)));
  // White space behind the last entry stays with it; within a run it may be a hard break, which the gap has.
  const offset = spot.isWithin || rest.trim() !== '' ? end : end + rest.length;
  return insertionAt(offset, entry, spot.gap, '');
}
