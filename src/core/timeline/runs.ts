import type { Block, List, Table } from '../document/blocks';
import type { Document } from '../document/document';
import type { Range } from '../text/range';
import type { TimelineEvent } from './event';

/** An entry where it stands. */
export interface Place {
  readonly event: TimelineEvent;
  /** What moves when the entry does: its row with untimed ones below it, its item, its lines, its section. */
  readonly range: Range;
}

/**
 * Entries that could change places, in the order of the text: rows of one table, items of one list, lines or
 * headings with nothing but each other between them. A date that stands above entries, a label or a heading
 * begins another run: what is below it cannot go above it.
 */
export type Run = readonly Place[];

/** The runs of `events`; each event is in one of them, if alone. */
export function runsOf(document: Document, events: readonly TimelineEvent[]): readonly Run[] {
  const frames = framesOf(document, new Set(events.map(({ range }) => range.start)));
  const runs: Place[][] = [];
  const open = new Map<string, Place[]>();
  for (const event of events) {
    const { range: own } = event;
    const frame = frames.get(own.start) ?? { home: event.shape, range: own, end: own.end };
    // What follows a list belongs to its last item, and does not go with it.
    const end = Math.max(frame.range.end, Math.min(own.end, frame.end));
    const place = { event, range: { start: frame.range.start, end } };
    const run = open.get(frame.home);
    const before = run?.at(-1);
    if (run && before && follows(document.text, before, place)) run.push(place);
    else {
      const next = [place];
      runs.push(next);
      open.set(frame.home, next);
    }
  }
  const tableAt = new Map<number, Table>();
  for (const table of document.tables) {
    for (const { range } of table.rows) if (frames.has(range.start)) tableAt.set(range.start, table);
  }
  return runs.map((run) => {
    const table = run[0]?.event.shape === 'row' ? tableAt.get(run[0].range.start) : undefined;
    return table ? withUntimedRows(table, run) : run;
  });
}

/** Where an entry's text begins tells what it is part of. */
interface Frame {
  /** The same for all that can change places. */
  readonly home: string;
  readonly range: Range;
  /** Where the home ends. */
  readonly end: number;
}

/** The frames of all that stands beside what begins at one of `starts`. */
function framesOf(document: Document, starts: ReadonlySet<number>): ReadonlyMap<number, Frame> {
  const frames = new Map<number, Frame>();
  const inOrder = [...starts].sort((a, b) => a - b);
  let next = 0;
  const holdsEntry = ({ range }: Block): boolean => {
    while ((inOrder[next] ?? Infinity) < range.start) next++;
    return (inOrder[next] ?? Infinity) <= range.end;
  };
  const take = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (!holdsEntry(block)) continue;
      if (block.kind === 'quote') take(block.blocks);
      if (block.kind === 'table') {
        const home = `table ${block.range.start}`;
        for (const { range } of block.rows) frames.set(range.start, { home, range, end: range.end });
      }
      if (block.kind !== 'list') continue;
      const keepsNumbers = block.ordered && hasEvenMarkers(block);
      for (const { range, blocks: content } of block.items) {
        const text = content[0]?.range.start ?? range.start;
        const own = { start: keepsNumbers ? text : range.start, end: range.end };
        const frame = { home: `list ${block.range.start}`, range: own, end: block.range.end };
        frames.set(range.start, frame).set(text, frame);
        take(content);
      }
    }
  };
  take(document.blocks);
  for (const { kind, level, range, parent } of document.sections) {
    if (kind === 'heading' && starts.has(range.start))
      frames.set(range.start, {
        home: `heading ${level} of ${parent?.range.start ?? 0}`,
        range,
        end: range.end,
      });
  }
  return frames;
}

/** Where all numbers are as long, what is nested fits behind any of them, and they can stay in order. */
function hasEvenMarkers({ items }: List): boolean {
  const lengths = new Set(items.map(({ marker: { start, end } }) => end - start));
  return lengths.size === 1;
}

/** Whether nothing stands between two entries of one home that is no part of the first. */
function follows(text: string, before: Place, place: Place): boolean {
  if (place.event.shape === 'row') return true;
  // Accepts the "<br>" between two pieces of a line and the "2. " before an item whose number stays.
  const nothing = /^(?:[\s>\\]|<br\s?\/?>|\d{1,9}[.)]\s)*$/i;
  return nothing.test(text.slice(before.range.end, place.range.start));
}

/** Rows without a time of their own, and with an unreadable one, stay with the row before them. */
function withUntimedRows(table: Table, run: Run): Run {
  const starts = new Map(run.map((place) => [place.range.start, place]));
  const ends = new Map<Place, number>();
  let owner: Place | undefined;
  for (const { range } of table.rows) {
    owner = starts.get(range.start) ?? owner;
    if (owner) ends.set(owner, range.end);
  }
  return run.map((place) => ({
    event: place.event,
    range: { start: place.range.start, end: ends.get(place) ?? place.range.end },
  }));
}
