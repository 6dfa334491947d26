import { html, nothing, type Html } from '../html';
import { eventTime, roughDuration } from '../times';
import {
  drawingOrder,
  markLink,
  markPoint,
  milestonesOf,
  px,
  reachOf,
  spoken,
  type Box,
  type Drawing,
} from './drawing';
import type { Mark, PictureModel } from './model';
import { phaseClass, type Phase } from './phases';
import { partsOf, timeScale, type Stretch, type TimeScale } from './scale';
import { spread } from './spread';
import { fitText, textWidth, wrapText } from './text-width';
import { ticksOf, type Tick, type Ticks } from './ticks';

const size = 12;
const lineHeight = 16;
const top = 12;
const tickRight = 54;
const bandLeft = 62;
const bandWidth = 10;
const lane = 84;
const textLeft = 100;
/** Texts above this many would make the picture a list, which stands below it anyway. */
const mostTexts = 80;

interface Text {
  readonly mark: Mark;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The picture with time from top to bottom, for a narrow panel: days and times, phases, events with their texts. */
export function drawVertically({ marks, phases, dated, clockAhead }: PictureModel, width: number): Drawing {
  const room = width - textLeft - 4;
  const lines = new Map(marks.map((mark) => [mark, linesOf(mark, room, marks.length > 30 ? 1 : 2)]));
  const wanted = [...lines.values()].slice(0, mostTexts).reduce((sum, own) => sum + heightOf(own), 0);
  const milestonesBesides = marks.length > mostTexts ? 300 : 0;
  const end = top + Math.max(180, wanted * 1.06 + milestonesBesides);
  const seconds = marks.flatMap((mark) => [mark.event.at.seconds, reachOf(mark)]);
  const scale = timeScale(seconds, { start: top + 8, end: end - 8, breakLength: 34, roomPerEvent: 14 });
  const boxes: Box[] = [];

  const all = marks.map((mark) => ({
    mark,
    y: scale.at(mark.event.at.seconds),
    lines: lines.get(mark) ?? [],
  }));
  const texts = chooseTexts(all, end);
  const places = placesOf(texts, end);
  const drawn = new Map(texts.map((text, i) => [text.mark, drawText(text, places[i] ?? 0, boxes)]));
  const order = drawingOrder(
    marks,
    all.map(({ y }) => y),
  );
  const links = order.flatMap((i) => {
    const own = all[i];
    if (!own) return [];
    return markLink(own.mark, [
      html`<title>${spoken(own.mark)}</title>`,
      drawReach(own.mark, scale),
      drawn.get(own.mark) ?? nothing,
      markPoint(own.mark, lane, own.y),
    ]);
  });
  const ticks = ticksOf(scale, { dated, clockAhead, timeRoom: 26, dayRoom: 40, end: end + 20 });
  const svg = html`${drawAxis(ticks, boxes)} ${drawBands(phases, scale, boxes)}
    <path class="pm-lane" d="M${lane} ${px(top)}V${px(end)}" />
    ${links}`;
  return { svg, width, height: end + top, labels: boxes };
}

function heightOf(lines: readonly string[]): number {
  return lines.length * lineHeight + 6;
}

/** The lines of an event's text: its milestones, if it holds any, then its time and what happened. */
function linesOf(mark: Mark, width: number, most: number): readonly string[] {
  const milestones = milestonesOf(mark);
  const told = wrapText(`${eventTime(mark.event)} ${mark.event.text}`, width, most, size);
  return milestones === '' ? told : [fitText(milestones, width, size, true), ...told];
}

/** The events that get a text: all, or, where they are too many, those with milestones and what fits between them. */
function chooseTexts(all: readonly Text[], end: number): readonly Text[] {
  if (all.length <= mostTexts) return all;
  const held = all.filter(({ mark }) => mark.milestones.length > 0);
  const places = placesOf(held, end);
  const taken = held.map(({ lines }, i) => ({
    start: places[i] ?? 0,
    end: (places[i] ?? 0) + heightOf(lines),
  }));
  let last = top;
  return all.filter((text) => {
    if (text.mark.milestones.length > 0) return true;
    const half = heightOf(text.lines) / 2;
    const [from, to] = [text.y - half, text.y + half];
    const fits = from >= last && to <= end && taken.every((other) => to <= other.start || other.end <= from);
    if (fits) last = to;
    return fits;
  });
}

/** Where each text starts: as near to its event as the others let it. */
function placesOf(texts: readonly Text[], end: number): readonly number[] {
  return spread(
    texts.map(({ y, lines }) => ({ wanted: y, length: heightOf(lines) })),
    top,
    end,
  );
}

function drawText({ mark, lines, y }: Text, place: number, boxes: Box[]): Html {
  const height = heightOf(lines);
  const isBold = (i: number): boolean => i === 0 && mark.milestones.length > 0;
  const width = Math.max(...lines.map((text, i) => textWidth(text, size, isBold(i))));
  boxes.push({ x: textLeft, y: place, width, height });
  const middle = place + height / 2;
  return html`<path class="pm-pole" d="M${lane} ${px(y)}L${textLeft - 5} ${px(middle)}" /> ${lines.map(
      (text, i) =>
        html`<text
          class="${isBold(i) ? 'pm-label pm-lead' : 'pm-label'}"
          x="${textLeft}"
          y="${px(place + 3 + i * lineHeight + 12)}"
          >${text}</text
        >`,
    )}`;
}

/** A bar for the time that an event takes or, its digits unknown, may lie in. */
function drawReach(mark: Mark, scale: TimeScale): Html {
  const start = scale.at(mark.event.at.seconds);
  const end = scale.at(reachOf(mark));
  if (end - start < 2) return nothing;
  const kind = mark.event.end ? 'pm-reach' : 'pm-reach pm-reach-unsure';
  return html`<rect
    class="${kind}"
    x="${lane - 2}"
    y="${px(start)}"
    width="4"
    height="${px(end - start)}"
  />`;
}

/** Days and times in one column: where both want to stand, the day does. */
function drawAxis({ times, days }: Ticks, boxes: Box[]): Html {
  const free = times.filter(({ at }) => days.every((day) => Math.abs(day.at - at) >= 16));
  const draw = (kind: string, bold: boolean) => (tick: Tick) => {
    const width = textWidth(tick.label, 11, bold);
    boxes.push({ x: tickRight - width, y: tick.at - 7, width, height: 14 });
    return html`<text class="${kind}" x="${tickRight}" y="${px(tick.at + 4)}" text-anchor="end"
      >${tick.label}</text
    >`;
  };
  return html`<g class="pm-axis" aria-hidden="true">
    ${days.map(draw('pm-day', true))} ${free.map(draw('pm-tick', false))}
  </g>`;
}

/** The incident from end to end, its phases in it, and what has been cut out. */
function drawBands(phases: readonly Phase[], scale: TimeScale, boxes: Box[]): Html {
  return html`<g class="pm-band" aria-hidden="true">
    ${scale.stretches.map(({ start, end }) => bar('pm-track', start, end))}
    ${phases.flatMap((phase) =>
      partsOf(scale, phase).map((part) => bar(phaseClass(phase, part), part.start, part.end)),
    )}
    ${scale.breaks.map((cut) => drawBreak(cut, boxes))}
  </g>`;
}

function bar(kind: string, start: number, end: number): Html {
  if (end - start < 0.5) return nothing;
  const height = px(end - start);
  return html`<rect
    class="${kind}"
    x="${bandLeft}"
    y="${px(start)}"
    width="${bandWidth}"
    height="${height}"
  />`;
}

function drawBreak({ start, end, from, to }: Stretch, boxes: Box[]): Html {
  const edge = (y: number): string => `M${bandLeft - 3} ${px(y + 3)}l${bandWidth + 6} -6`;
  const text = fitText(roughDuration((to - from) / 60), tickRight, 11);
  const width = textWidth(text, 11);
  const middle = (start + end) / 2;
  boxes.push({ x: tickRight - width, y: middle - 7, width, height: 14 });
  return html`<path class="pm-break" d="${edge(start + 4)}${edge(end - 4)}" />
    <text class="pm-break-length" x="${tickRight}" y="${px(middle + 4)}" text-anchor="end">${text}</text>`;
}
