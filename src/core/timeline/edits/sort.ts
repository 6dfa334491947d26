import { readDocument, type Document } from '../../document/document';
import { applyEdits, type TextEdit } from '../../text/range';
import type { TimelineEvent } from '../event';
import { directionOf, orderKeys, type Direction } from '../order';
import { readTimeline, type TimelineContext } from '../read';
import { runsOf, type Place, type Run } from '../runs';
import type { Timeline } from '../timeline';

/** A document with its timeline, and with what was known when that was read. */
export interface SortableTimeline extends TimelineContext {
  readonly document: Document;
  readonly timeline: Timeline;
}

/**
 * The edits that put the entries of a timeline into the order of time, newest first where that is how they run.
 * Stable; each entry keeps its bytes and its time, and what belongs to it (nested items, code, rows without a
 * time) goes with it. None where the entries are in order, or where moving them would change when they are: the
 * date of a day may stand on its first entry only.
 */
export function sortTimeline(sortable: SortableTimeline): readonly TextEdit[] {
  const { document, timeline } = sortable;
  const habit = directionOf(orderKeys(timeline.events));
  const runs = runsOf(document, timeline.events)
    .map((run) => sorted(run, habit))
    .filter(isChanged);
  if (runs.length === 0) return [];
  const edits = editsOf(document.text, runs);
  if (keepsTimes(sortable, edits)) return edits;
  const alone = runs.filter((run) => keepsTimes(sortable, editsOf(document.text, [run])));
  const rest = editsOf(document.text, alone);
  return rest.length > 0 && keepsTimes(sortable, rest) ? rest : [];
}

/** A place of a run, and the entry that belongs there. */
interface Slot {
  readonly place: Place;
  readonly moved: Place;
}

function sorted(run: Run, habit: Direction): readonly Slot[] {
  const keys = orderKeys(run.map(({ event }) => event));
  const sign = directionOf(keys, habit) === 'newest-first' ? -1 : 1;
  const order = run.map((place, i) => ({ place, key: sign * (keys[i] ?? 0) })).sort((a, b) => a.key - b.key);
  return run.map((place, i) => ({ place, moved: order[i]?.place ?? place }));
}

function isChanged(slots: readonly Slot[]): boolean {
  return slots[0]?.place.event.shape !== 'html' && slots.some(({ place, moved }) => place !== moved);
}

/** Runs may hold runs: a list in an item that moves is sorted where it goes. */
function editsOf(text: string, runs: readonly (readonly Slot[])[]): readonly TextEdit[] {
  const slots = runs.flat().sort((a, b) => a.place.range.start - b.place.range.start || longer(a, b));
  const within = new Map<Place, Slot[]>();
  const outermost: Slot[] = [];
  const around: Slot[] = [];
  for (const slot of slots) {
    const { start, end } = slot.place.range;
    while (around.length > 0 && (around.at(-1)?.place.range.end ?? 0) <= start) around.pop();
    const parent = around.at(-1)?.place;
    if (parent && parent.range.end < end) return [];
    const siblings = parent ? within.get(parent) : outermost;
    if (siblings) siblings.push(slot);
    else if (parent) within.set(parent, [slot]);
    around.push(slot);
  }
  const render = (place: Place): string =>
    (within.get(place) ?? []).reduceRight(
      (rendered, { place: { range }, moved }) => {
        const at = range.start - place.range.start;
        return rendered.slice(0, at) + render(moved) + rendered.slice(range.end - place.range.start);
      },
      text.slice(place.range.start, place.range.end),
    );
  return outermost
    .map(({ place: { range }, moved }) => ({ range, newText: render(moved) }))
    .filter(({ range, newText }) => newText !== text.slice(range.start, range.end));
}

function longer(a: Slot, b: Slot): number {
  return b.place.range.end - a.place.range.end;
}

/** Whether the same things happen at the same times after `edits`. */
function keepsTimes(
  { document, timeline, ...context }: SortableTimeline,
  edits: readonly TextEdit[],
): boolean {
  const after = readTimeline(readDocument(applyEdits(document.text, edits)), context);
  const told = (events: readonly TimelineEvent[]): string =>
    events
      .map(({ at, end, text }) => JSON.stringify([at.iso, at.seconds, end?.seconds, text]))
      .sort()
      .join('\n');
  return told(after.events) === told(timeline.events);
}
