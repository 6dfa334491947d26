import type { Document, Section } from '../document/document';
import type { TimelineEvent } from './event';
import { readSignals } from './inference/signals';
import { namingOf } from './naming';
import type { Timeline } from './timeline';

/** A part of a document with a timeline of its own. */
interface Part {
  readonly section: Section;
  readonly events: readonly TimelineEvent[];
}

/**
 * The second incident of a document that tells of several, each under a heading of its own with a timeline: their
 * milestones are not one incident's. `undefined` where there is one incident, in however many parts: one has a
 * single onset and end, or a single cause, and timelines of two services overlap.
 */
export function secondIncident(document: Document, { events }: Timeline): Section | undefined {
  const [first, ...others] = partsOf(document, events);
  if (!first) return undefined;
  return others.find(
    (part) =>
      part.section.level === first.section.level &&
      part.section.parent === first.section.parent &&
      !overlap(first, part) &&
      [first, part].every(({ section }) => !isPartName.test(section.name)) &&
      ([first, part].every(isWhole) || [first, part].every(hasCause)),
  )?.section;
}

/** Accepts "Part 2: the aftermath", "Second phase", "Day 2", "Friday", "Continued". */
const isPartName =
  /\b(?:parts?|phases?|stages?|steps?|acts?|chapters?|waves?|days?|night|week|continued|aftermath|follow-?ups?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

function partsOf({ sections }: Document, events: readonly TimelineEvent[]): readonly Part[] {
  const parents = new Set<Section>();
  for (const { name, parent, kind } of sections)
    if (kind === 'heading' && parent?.kind === 'heading' && namingOf(name) === 'timeline')
      parents.add(parent);
  if (parents.size < 2) return [];
  return [...parents].flatMap((section) => {
    const { start, end } = section.range;
    const own = events.filter(({ range }) => range.start >= start && range.end <= end);
    return own.length > 0 ? [{ section, events: own }] : [];
  });
}

function overlap(a: Part, b: Part): boolean {
  const [[startA, endA], [startB, endB]] = [spanOf(a), spanOf(b)];
  return startA < endB && startB < endA;
}

function spanOf({ events }: Part): readonly [from: number, to: number] {
  let [from, to] = [Infinity, -Infinity];
  for (const { at } of events) [from, to] = [Math.min(from, at.seconds), Math.max(to, at.seconds)];
  return [from, to];
}

/** Whether it tells of an onset and, after it, of an end. */
function isWhole({ events }: Part): boolean {
  const readings = events.map(({ text, at }) => ({ at, signals: readSignals(text).signals }));
  const onset = readings.find(({ signals }) =>
    (['started', 'detected'] as const).some((name) => (signals.get(name)?.strength ?? 0) > 2),
  );
  return readings.some(
    ({ at, signals }) =>
      onset !== undefined &&
      at.seconds > onset.at.seconds &&
      (['recovered', 'resolved'] as const).some((name) => (signals.get(name)?.strength ?? 0) > 2),
  );
}

function hasCause({ section }: Part): boolean {
  return section.sections.some(({ key }) => /^(?:root)?causes?$/.test(key));
}
