import { eventTime } from '../times';
import { milestonesOf } from './drawing';
import { placeFlags, roomOf, type Place } from './flags';
import type { Mark } from './model';
import { fitText, textWidth } from './text-width';

/** A line of text on a pole: a leading word, which stands out, and the rest. */
export interface Caption {
  readonly lead: string;
  readonly rest: string;
  readonly width: number;
  readonly place: Place;
}

/** The captions of one side of the band. */
export interface Captions {
  /** How many rows they take. */
  readonly rows: number;
  /** By the index of the mark. */
  readonly byMark: ReadonlyMap<number, Caption>;
}

export const captionSize = 12;
export const captionRow = 20;
/** Between a text and its pole, and between it and whatever is next to it. */
export const besidePole = 5;
const behindText = 9;

/** `Detected 14:15`, for every event that holds a milestone. */
export function milestoneCaptions(marks: readonly Mark[], xs: readonly number[], width: number): Captions {
  const most = width / 2 - 30;
  return layOut(
    marks.map((mark) => {
      if (mark.milestones.length === 0) return undefined;
      const rest = eventTime(mark.event);
      const room = most - textWidth(` ${rest}`, captionSize) - besidePole - behindText;
      return { bold: true, lead: fitText(milestonesOf(mark), room, captionSize, true), rest };
    }),
    xs,
    { width, rows: Infinity },
  );
}

/** How wide events' captions may be: the widest that leaves all of them a place, else what says most. */
const captionWidths = [360, 280, 220, 170] as const;
const narrowest = captionWidths[3];
/** Where there is room for more, a caption takes it up to here. */
const mostGrown = 420;
/** So many events may all have a caption. */
const fewMarks = 60;

/**
 * `14:15 Logs checked`, or without the time below a flag, for as many events as `rows` rows have room for. Where that
 * is not for all, those with milestones get what they would have if there were no others, which get what is left.
 */
export function eventCaptions(
  marks: readonly Mark[],
  xs: readonly number[],
  width: number,
  rows: number,
): Captions {
  const isMany = marks.length > fewMarks;
  const texts = (most: number, isShown: (index: number) => boolean): readonly (Text | undefined)[] =>
    marks.map((mark, i) => (isShown(i) ? eventText(mark, Math.min(most, width / 2)) : undefined));
  /** The first widths at which all that are shown have a place. */
  const layOutAll = (isShown: (index: number) => boolean): Captions | undefined => {
    for (const most of captionWidths) {
      const wanted = texts(most, isShown);
      const captions = layOut(wanted, xs, { width, rows });
      const count = wanted.filter((text) => text !== undefined).length;
      if (captions.byMark.size === count) return grow(captions, marks, xs, width);
    }
    return undefined;
  };
  // Where there is no need to choose, poles and texts keep apart best in the order of time.
  const all = isMany ? undefined : layOutAll(() => true);
  if (all) return all;
  const isHeld = (i: number): boolean => (marks[i]?.milestones.length ?? 0) > 0;
  const held =
    layOutAll(isHeld) ?? grow(layOut(texts(narrowest, isHeld), xs, { width, rows }), marks, xs, width);
  // Of hundreds of events most get no caption: looking for the best ones would not be worth the time.
  const isSpread = isMany ? spreadOut(marks, xs) : () => true;
  const chosen = (isMany ? [narrowest] : captionWidths).map((most) =>
    layOut(
      texts(most, (i) => !isHeld(i) && isSpread(i)),
      xs,
      { width, rows, standing: held.byMark },
    ),
  );
  const best = chosen.reduce((most, captions) => (said(captions) > said(most) ? captions : most));
  return grow(best, marks, xs, width);
}

/** Of many events, those by turns of the clock tell more than a handful of neighbours, which have the most room. */
const leastApart = 40;

/** Which of `marks` hold milestones, or are so far from the one before and from milestones that they stand out. */
function spreadOut(marks: readonly Mark[], xs: readonly number[]): (index: number) => boolean {
  const held = xs.filter((_, i) => (marks[i]?.milestones.length ?? 0) > 0);
  const spread = new Set<number>();
  let last = -Infinity;
  xs.forEach((x, i) => {
    const isHeld = (marks[i]?.milestones.length ?? 0) > 0;
    const isApart = x - last >= leastApart && held.every((other) => Math.abs(other - x) >= leastApart / 2);
    if (isHeld || isApart) spread.add(i);
    if (isApart) last = x;
  });
  return (index) => spread.has(index);
}

/** The captions, each as long as there is room where it stands. */
function grow(
  { rows, byMark }: Captions,
  marks: readonly Mark[],
  xs: readonly number[],
  width: number,
): Captions {
  const grown = new Map(byMark);
  const ends = { start: 0, end: width };
  marks.forEach((mark, i) => {
    const caption = grown.get(i);
    if (!caption) return;
    const places = marks.map((_, j) => grown.get(j)?.place);
    const text = eventText(mark, Math.min(roomOf(i, xs, places, ends), mostGrown));
    if (!text) return;
    const own = widthOf(text);
    const x = xs[i] ?? 0;
    const toLeft = caption.place.start < x;
    const place = { row: caption.place.row, start: toLeft ? x - own : x, end: toLeft ? x : x + own };
    if (own > caption.width) grown.set(i, { ...text, width: own, place });
  });
  return { rows, byMark: grown };
}

/** How much the captions say: each counts, and a long one for a little more. */
function said({ byMark }: Captions): number {
  return [...byMark.values()].reduce((sum, { width }) => sum + Math.min(width, 180) + width / 10, 0);
}

/** Where a milestone's flag tells the time, the event's text need not. */
function eventText({ event, milestones }: Mark, most: number): Text | undefined {
  const lead = milestones.length > 0 ? '' : eventTime(event);
  const room = most - textWidth(`${lead} `, captionSize) - besidePole - behindText;
  const rest = fitText(event.text, room, captionSize);
  return rest === '' ? undefined : { bold: false, lead, rest };
}

function widthOf({ bold, lead, rest }: Text): number {
  const before = lead === '' ? 0 : textWidth(`${lead} `, captionSize, bold);
  const text = before + textWidth(rest, captionSize);
  return text + besidePole + behindText;
}

interface Text {
  /** Bold where it names milestones. */
  readonly bold: boolean;
  readonly lead: string;
  readonly rest: string;
}

interface LayoutOptions {
  readonly width: number;
  readonly rows: number;
  /** Captions that have their places already, by the index of the mark. */
  readonly standing?: ReadonlyMap<number, Caption>;
}

/** The captions that stand already, and a place for each of `texts` that there is room for. */
function layOut(
  texts: readonly (Text | undefined)[],
  xs: readonly number[],
  { width, rows, standing = new Map() }: LayoutOptions,
): Captions {
  const shown = texts.flatMap((text, i) =>
    text ? [{ i, text, flag: { x: xs[i] ?? 0, width: widthOf(text) } }] : [],
  );
  const places = placeFlags(
    shown.map(({ flag }) => flag),
    {
      ...{ start: 0, end: width, rows },
      standing: Array.from(standing, ([i, { place }]) => ({ ...place, x: xs[i] ?? 0 })),
    },
  );
  const byMark = new Map(standing);
  shown.forEach(({ i, text, flag }, at) => {
    const place = places[at];
    if (place) byMark.set(i, { ...text, width: flag.width, place });
  });
  return { rows: Math.max(0, ...[...byMark.values()].map(({ place }) => place.row + 1)), byMark };
}
