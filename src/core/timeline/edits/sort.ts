import type { Document } from '../../document/document';
import type { TextEdit } from '../../text/range';
import type { TimelineEvent } from '../event';
import type { Timeline } from '../timeline';

/**
 * The edits that put the entries of `timeline` into the order of time. Stable; each entry keeps its bytes, and
 * what belongs to it (nested items, code, rows without a time) goes with it. None where they are in order.
 */
export function sortTimeline(document: Document, timeline: Timeline): readonly TextEdit[] {
  return blocksOf(document, timeline.events).flatMap((slots) => sortSlots(document.text, slots));
}

/** An entry's place: from its beginning to before the next entry's, without the line ending between them. */
interface Slot {
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
}

/** The entries by the runs in which they stand: of one shape, with nothing but each other between them. */
function blocksOf(document: Document, events: readonly TimelineEvent[]): readonly (readonly Slot[])[] {
  const { lines, text } = document;
  const runs: Slot[][] = [];
  let run: Slot[] = [];
  const startOf = (event: TimelineEvent): number => lines.startOf(lines.lineAt(event.range.start));
  events.forEach((event, i) => {
    const next = events[i + 1];
    const own = lines.endOf(lines.lineAt(event.range.end));
    const follows = next?.shape === event.shape && isUntimed(text.slice(own, startOf(next)), event);
    // Rows and paragraphs without a time of their own stay with the entry before them.
    const end = follows ? own + text.slice(own, startOf(next)).trimEnd().length : own;
    run.push({ event, start: startOf(event), end });
    if (!follows) {
      runs.push(run);
      run = [];
    }
  });
  return runs;
}

/** Whether what stands between two entries belongs to the first: no heading, no end of the table. */
function isUntimed(between: string, { shape }: TimelineEvent): boolean {
  if (between.trim() === '') return shape === 'row' ? !/\n\s*\n/.test(between) : true;
  if (shape === 'row') return between.split('\n').every((line) => line.trim() === '' || line.includes('|'));
  return !/^ {0,3}#{1,6}\s/m.test(between);
}

function sortSlots(text: string, slots: readonly Slot[]): readonly TextEdit[] {
  const sorted = slots
    .map((slot, i) => ({ slot, i }))
    .sort((a, b) => a.slot.event.at.seconds - b.slot.event.at.seconds || a.i - b.i);
  return slots.flatMap((slot, i) => {
    const moved = sorted[i]?.slot;
    if (!moved || moved === slot) return [];
    return [{ range: { start: slot.start, end: slot.end }, newText: text.slice(moved.start, moved.end) }];
  });
}
