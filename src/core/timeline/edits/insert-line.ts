import type { Analysis } from '../../analysis';
import type { Document } from '../../document/document';
import { trailingRun } from '../../text/edges';
import type { TimelineEvent } from '../event';
import type { Beside } from './insert';
import type { EntryText, Insertion } from './insertion';
import { countUp, insertAt, spotBeside } from './spot';

/** Inserts an item, a line or a heading with its time, marked up as its neighbour. */
export function insertLine({ document, timeline }: Analysis, beside: Beside): Insertion {
  const { neighbour, after } = beside;
  const spot = spotBeside(document, timeline.events, neighbour, after);
  const { lines, text } = document;
  const start = contentStart(document, neighbour);
  // The marker of an item, the hashes of a heading.
  const marker = text.slice(spot.place.range.start, start);
  const lead = after ? countUp(marker) : marker;
  const time = beside.time(beside.isOtherDay);
  if (isTrailing(neighbour)) return insertAt(document, spot, trailingEntry(text, neighbour, lead, time));
  const { opening, closing } = markupAround(
    text.slice(start, neighbour.timeRange.start),
    text.slice(neighbour.timeRange.end, Math.max(neighbour.timeRange.end, neighbour.textRange.start)),
  );
  const isBare = closing.trim() === closing && neighbour.text === '';
  const entry = lead + opening + time + (isBare ? `${closing} ` : closing.replace(/\r?\n/g, lines.ending));
  return insertAt(document, spot, { text: entry, stops: [entry.length] });
}

/** Whether the entry is a sentence of prose, beside which no other can be put. */
export function isSentence({ shape, textRange, timeRange }: TimelineEvent): boolean {
  return shape === 'line' && textRange.start <= timeRange.start && timeRange.end <= textRange.end;
}

/** Whether the time stands behind its text: `Detected: 14:05`. */
function isTrailing({ textRange, timeRange }: TimelineEvent): boolean {
  return textRange.start < timeRange.start;
}

/** Where the entry's line has its first word or its time, behind the marker of an item and the hashes of a heading. */
function contentStart({ text }: Document, { shape, range, timeRange, textRange }: TimelineEvent): number {
  if (shape === 'heading') {
    const hashes = /^#{1,6}\s+/.exec(text.slice(range.start, timeRange.start))?.[0].length ?? 0;
    return range.start + hashes;
  }
  return textRange.start < timeRange.start ? textRange.start : range.start;
}

/** An entry whose time stands at its end, behind what parts it from the text. */
function trailingEntry(
  text: string,
  { textRange, timeRange }: TimelineEvent,
  lead: string,
  time: string,
): EntryText {
  const label = text.slice(textRange.start, timeRange.start);
  // Accepts the "at " of "Detected at 14:05".
  const word = /\b(?:at|on)\s+$/.exec(label)?.[0] ?? '';
  const separator = trailingRun(label.slice(0, label.length - word.length), ' \t:@–—-') + word;
  return { text: lead + separator + time, stops: [lead.length] };
}

/** The markup and the separator that stand around an entry's time, without what is only that entry's. */
function markupAround(before: string, behind: string): { opening: string; closing: string } {
  // Accepts "~", "around " and "at ": what makes a time approximate, or leads to it.
  const doubts =
    /[~≈]\s*|\b(?:at|on|from|between|by|since|starting|about|around|circa|roughly|approx(?:imately)?\.?|ca\.)\s+/gi;
  const own = before.replace(doubts, '');
  const box = /^\[[ x]\]\s/i.test(own) ? '[ ] ' : '';
  const marks = trailingRun(own.slice(box.length), '*_`[(');
  // Accepts "](https://chat.example/p1)", "][1]" and "[^1]": links and notes of that entry.
  const closing = behind.replace(/\]\([^()\s]*\)|\]\[[^[\]]*\]|\[\^[\w-]{1,20}\]/g, '');
  // Bold print that goes on behind the time, like a bracket that does, is of that entry's text.
  const opening = marks
    .replaceAll('[', closing.includes(']') ? '[' : '')
    .replaceAll('(', closing.includes(')') ? '(' : '')
    .replace(/[*_`]+/g, (run) => (closing.includes(Array.from(run).reverse().join('')) ? run : ''));
  return {
    opening: box + opening,
    // A bracket that nothing here opens belongs to the time.
    closing: closing.replace(/^[\])]+/, (brackets) => (/[[(]/.test(opening) ? brackets : '')),
  };
}
