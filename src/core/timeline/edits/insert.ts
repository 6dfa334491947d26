import type { Analysis } from '../../analysis';
import { secondsPerDay } from '../../text/calendar';
import { wallSecondsIn } from '../elapsed';
import type { TimelineEvent } from '../event';
import { directionOf, orderKeys } from '../order';
import { firstEntry } from './first-entry';
import { insertLine, isSentence } from './insert-line';
import { insertRow } from './insert-row';
import type { Insertion } from './insertion';
import { mannerOf } from './manner';
import { writeTimeLike, type WallTime } from './write-time';

/** A new entry and the one that it stands beside, which shows how entries are written here. */
export interface Beside {
  readonly neighbour: TimelineEvent;
  /** Whether the new entry follows its neighbour. */
  readonly after: boolean;
  readonly wall: WallTime;
  /** The time of `wall` as the document writes times; with its date where the day would not be clear without. */
  time(withDate: boolean): string;
  /** Whether the day is another than the one that a reader would take a time without a date to be of. */
  readonly isOtherDay: boolean;
}

/**
 * The entry for what happens now, in the timeline's shape, format and zone, at its place in the order. Where the
 * timeline has no entry yet, the first row of its table or an item below its heading. `undefined` where the
 * document has no timeline, or one in a form that cannot be added to: HTML, sentences.
 * @param now seconds since 1970-01-01T00:00Z
 * @param localZone the reader's zone, an IANA name, for documents that name none
 */
export function insertEvent(analysis: Analysis, now: number, localZone: string): Insertion | undefined {
  const { document, timeline } = analysis;
  const events = timeline.events.filter((event) => !isSentence(event));
  const clock = clockOf(now, localZone);
  const place = placeOf(events, clock);
  if (!place) return firstEntry(analysis, (zone) => clock(zone ?? timeline.zone?.id));
  const { neighbour, after } = place;
  const model = modelFor(events, neighbour);
  const wallSeconds = clock(model.written.zone === undefined ? timeline.zone?.id : model.at.zone?.id);
  const wall = { day: Math.floor(wallSeconds / secondsPerDay), seconds: timeOfDay(wallSeconds) };
  const beside: Beside = {
    neighbour,
    after,
    wall,
    isOtherDay: isOtherDay(neighbour, after, wall),
    time: (withDate) => {
      const written = document.text.slice(model.timeRange.start, model.timeRange.end);
      return writeTimeLike(written, wall, mannerOf(document.text, events), withDate);
    },
  };
  switch (neighbour.shape) {
    case 'row':
      return insertRow(analysis, beside);
    case 'html':
      return undefined;
    case 'item':
    case 'line':
    case 'heading':
      return insertLine(analysis, beside);
  }
}

/** What the wall clock of a zone shows now; that of the reader's where the zone is unknown. */
type Clock = (zone: string | undefined) => number;

function clockOf(now: number, localZone: string): Clock {
  const seconds = Math.floor(now);
  return (zone) =>
    (zone === undefined ? undefined : wallSecondsIn(zone, seconds)) ??
    wallSecondsIn(localZone, seconds) ??
    seconds;
}

/** The entry beside which one of now belongs. */
function placeOf(
  events: readonly TimelineEvent[],
  clock: Clock,
): Pick<Beside, 'neighbour' | 'after'> | undefined {
  const undated = timeWithoutDate(events, timeOfDay(clock(undefined)));
  const isPast = ({ at }: TimelineEvent): boolean => {
    if (!at.dated) return at.seconds <= undated;
    return at.wallSeconds <= clock(at.zone?.id);
  };
  if (directionOf(orderKeys(events)) === 'newest-first') {
    const next = events.find(isPast);
    const neighbour = next ?? events.at(-1);
    return neighbour && { neighbour, after: next === undefined };
  }
  const last = events.findLast(isPast);
  const neighbour = last ?? events[0];
  return neighbour && { neighbour, after: last !== undefined };
}

/** A clock that falls back by this many seconds begins the next day, as where timelines are read. */
const nextDayFall = 6 * 3600;

/** A time of day, in seconds since the first midnight of entries without a date: in the day of the last of them. */
function timeWithoutDate(events: readonly TimelineEvent[], seconds: number): number {
  const last = events.reduce((latest, { at }) => (at.dated ? latest : Math.max(latest, at.seconds)), 0);
  const sameDay = last - timeOfDay(last) + seconds;
  return sameDay <= last - nextDayFall ? sameDay + secondsPerDay : sameDay;
}

function isOtherDay({ at }: TimelineEvent, after: boolean, wall: WallTime): boolean {
  if (!at.dated) return false;
  const day = Math.floor(at.wallSeconds / secondsPerDay);
  if (wall.day === day) return false;
  const fall = timeOfDay(at.wallSeconds) - wall.seconds;
  return !(after && wall.day === day + 1 && fall >= nextDayFall);
}

/** The entry whose time shows best how to write one: the nearest with a time of day, if it can with "am" or "pm". */
function modelFor(events: readonly TimelineEvent[], neighbour: TimelineEvent): TimelineEvent {
  const at = events.indexOf(neighbour);
  const hasHalves = events.some(({ written: { clock } }) => clock?.hasHalf === true);
  const distance = (event: TimelineEvent, i: number): number =>
    Math.abs(i - at) +
    (event.at.timed ? 0 : 2 * events.length) +
    (hasHalves && event.written.clock?.hasHalf !== true ? events.length : 0);
  return events
    .map((event, i) => ({ event, distance: distance(event, i) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best)).event;
}

/** Seconds since midnight. */
function timeOfDay(wallSeconds: number): number {
  return wallSeconds - Math.floor(wallSeconds / secondsPerDay) * secondsPerDay;
}
