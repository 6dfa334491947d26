import type { Document } from '../document/document';
import { secondsPerDay } from '../text/calendar';
import { contains } from '../text/range';
import { occurrenceOf, offsetAt } from './elapsed';
import type { Moment, TimelineEvent } from './event';
import { directionOf, eventsOutOfOrder, orderKeys, type Misplaced } from './order';
import { eventsInOtherZones } from './other-zones';
import { runsOf } from './runs';
import type { Timeline } from './timeline';

/** When each entry may be of which one knows that its time, or its place, is wrong. */
export type Doubts = ReadonlyMap<TimelineEvent, Moment>;

/** The entries that stand out of order. One in another zone has no place among the others. */
export function misplacedEvents(document: Document, timeline: Timeline): readonly Misplaced[] {
  const others = new Set(eventsInOtherZones(timeline));
  const events = timeline.events.filter((event) => !others.has(event));
  if (eventsOutOfOrder(events).length === 0) return [];
  const habit = directionOf(orderKeys(events));
  return runsIn(document, events).flatMap((run) => eventsOutOfOrder(run, habit));
}

/**
 * The doubts about `timeline` if the entries `wrong` of it are out of order, beside those in another zone, at an hour
 * that the clock shows twice or never, or with a date that is a slip. What is out of order may be at any time
 * between the entries around it; a time in another zone may be meant in the timeline's.
 */
export function doubtsAbout(
  document: Document,
  timeline: Timeline,
  wrong: ReadonlySet<TimelineEvent>,
): Doubts {
  const doubts = new Map<TimelineEvent, Moment>();
  const others = new Set(eventsInOtherZones(timeline));
  for (const event of others) doubts.set(event, inZoneOf(timeline, event));
  const isSlip = ({ range }: TimelineEvent): boolean =>
    timeline.slips.some((slip) => contains(range, slip.range));
  const open = new Set(timeline.events.filter((event) => wrong.has(event) || isSlip(event)));
  if (open.size > 0) {
    const events = timeline.events.filter((event) => !others.has(event));
    const isBackwards = directionOf(orderKeys(events)) === 'newest-first';
    for (const run of runsIn(document, events))
      setBetween(doubts, isBackwards ? run.toReversed() : run, open);
  }
  for (const event of timeline.events) {
    const { at } = event;
    const occurs = at.dated && at.zone?.id !== undefined ? occurrenceOf(at.zone.id, at.wallSeconds) : 'once';
    if (occurs === 'once' || doubts.has(event)) continue;
    doubts.set(event, { ...at, seconds: at.seconds - (occurs === 'never' ? 3600 : 0), slack: 3600 });
  }
  return doubts;
}

/** `timeline` in the order of time as far as it is known, with each entry in doubt at any time at which it may be. */
export function inDoubt(timeline: Timeline, doubts: Doubts): Timeline {
  const events = timeline.events.map((event) => ({ ...event, at: doubts.get(event) ?? event.at }));
  const isBackwards = directionOf(orderKeys(timeline.events)) === 'newest-first';
  return { ...timeline, events: isBackwards ? events.reverse() : events };
}

function runsIn(document: Document, events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  return runsOf(document, events).map((run) => run.map(({ event }) => event));
}

/** Sets those of `open` that are in `run` to any time between the others around them. */
function setBetween(
  doubts: Map<TimelineEvent, Moment>,
  run: readonly TimelineEvent[],
  open: ReadonlySet<TimelineEvent>,
): void {
  let from = -Infinity;
  const earliest = run.map((event) => {
    if (!open.has(event)) from = Math.max(from, event.at.seconds);
    return from;
  });
  let to = Infinity;
  for (let i = run.length - 1; i >= 0; i--) {
    const event = run[i];
    if (!event) continue;
    const { at } = event;
    if (!open.has(event)) {
      to = Math.min(to, at.seconds + at.slack);
      continue;
    }
    const first = Math.max(earliest[i] ?? -Infinity, Math.min(at.seconds, to) - secondsPerDay);
    const last = Math.min(to, Math.max(at.seconds, first) + secondsPerDay);
    doubts.set(event, { ...at, seconds: first, slack: Math.max(0, last - first) });
  }
}

/** When an event is if its time is meant in the timeline's zone, whatever zone is written behind it. */
function inZoneOf({ zone }: Timeline, { at }: TimelineEvent): Moment {
  const offset = at.dated && zone?.id !== undefined ? offsetAt(zone.id, at.wallSeconds) : 0;
  return { ...at, zone, seconds: at.wallSeconds - offset };
}
