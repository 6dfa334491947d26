import { html, nothing, type Html } from '../html';
import { eventClock } from '../times';
import { milestonesOf, px, type Box } from './drawing';
import { placeFlags, type Place } from './flags';
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
const besidePole = 5;
const behindText = 9;

/** `Detected 14:15`, for every event that holds a milestone. */
export function milestoneCaptions(marks: readonly Mark[], xs: readonly number[], width: number): Captions {
  const most = width / 2 - 30;
  return layOut(
    marks.map((mark) => {
      if (mark.milestones.length === 0) return undefined;
      const rest = eventClock(mark.event);
      const room = most - textWidth(` ${rest}`, captionSize) - besidePole - behindText;
      return { bold: true, lead: fitText(milestonesOf(mark), room, captionSize, true), rest };
    }),
    xs,
    { width, rows: Infinity, isImportant: () => true },
  );
}

/** How wide events' captions may be: the widest that leaves all of them a place, else what says most. */
const captionWidths = [360, 280, 220, 170];

/** `14:15 First alert fired`, for as many events as `rows` rows have room for, those with milestones first. */
export function eventCaptions(
  marks: readonly Mark[],
  xs: readonly number[],
  width: number,
  rows: number,
): Captions {
  const candidates = captionWidths.map((most) =>
    marks.map((mark) => eventText(mark, Math.min(most, width / 2))),
  );
  for (const texts of candidates) {
    // Where there is no need to choose, poles and texts keep apart best in the order of time.
    const captions = layOut(texts, xs, { width, rows, isImportant: () => true });
    if (captions.byMark.size === texts.filter((text) => text !== undefined).length) return captions;
  }
  const isImportant = (i: number): boolean => (marks[i]?.milestones.length ?? 0) > 0;
  const chosen = candidates.map((texts) => layOut(texts, xs, { width, rows, isImportant }));
  return chosen.reduce((best, captions) => (said(captions) > said(best) ? captions : best));
}

/** How much the captions say: each counts, and a long one for a little more. */
function said({ byMark }: Captions): number {
  return [...byMark.values()].reduce((sum, { width }) => sum + Math.min(width, 180) + width / 10, 0);
}

function eventText({ event }: Mark, most: number): Text | undefined {
  const lead = eventClock(event);
  const room = most - textWidth(`${lead} `, captionSize) - besidePole - behindText;
  const rest = fitText(event.text, room, captionSize);
  return rest === '' ? undefined : { bold: false, lead, rest };
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
  readonly isImportant: (index: number) => boolean;
}

function layOut(
  texts: readonly (Text | undefined)[],
  xs: readonly number[],
  options: LayoutOptions,
): Captions {
  const shown = texts.flatMap((text, i) => {
    if (!text) return [];
    const width =
      textWidth(`${text.lead} `, captionSize, text.bold) +
      textWidth(text.rest, captionSize) +
      besidePole +
      behindText;
    return [{ i, text, flag: { x: xs[i] ?? 0, width, important: options.isImportant(i) } }];
  });
  const places = placeFlags(
    shown.map(({ flag }) => flag),
    { start: 0, end: options.width, rows: options.rows },
  );
  const byMark = new Map<number, Caption>();
  shown.forEach(({ i, text, flag }, at) => {
    const place = places[at];
    if (place) byMark.set(i, { ...text, width: flag.width, place });
  });
  const rows = Math.max(0, ...[...byMark.values()].map(({ place }) => place.row + 1));
  return { rows, byMark };
}

/**
 * A caption and its pole. `edge` is where row 0 begins, `foot` where the pole stands; rows grow away from the
 * foot, upwards or downwards.
 */
export function drawCaption(
  caption: Caption | undefined,
  { x, foot, edge, boxes }: { x: number; foot: number; edge: number; boxes: Box[] },
): Html {
  if (!caption) return nothing;
  const { place, lead, rest } = caption;
  const up = edge < foot;
  const top = up ? edge - (place.row + 1) * captionRow : edge + place.row * captionRow;
  boxes.push({ x: place.start, y: top, width: place.end - place.start, height: captionRow });
  const toLeft = place.end === x && place.start < x;
  const pole = up ? top + 4 : top + captionRow - 4;
  return html`<path class="pm-pole" d="M${px(x)} ${px(foot)}V${px(pole)}" />
    <text
      class="${up ? 'pm-flag' : 'pm-label'}"
      x="${px(toLeft ? x - besidePole : x + besidePole)}"
      y="${px(top + captionRow / 2 + 4)}"
      text-anchor="${toLeft ? 'end' : 'start'}"
    >
      <tspan class="pm-lead">${lead}</tspan> <tspan>${rest}</tspan>
    </text>`;
}
