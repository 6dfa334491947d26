import { html, nothing, type Html } from '../html';
import { duration, eventTime } from '../times';
import { captionRow, eventCaptions, milestoneCaptions } from './captions';
import { drawCaption } from './draw-caption';
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
import { axisHeight, bandHeight, drawAxis, drawBand } from './horizontal-axis';
import type { Mark, PictureModel } from './model';
import { timeScale, type TimeScale } from './scale';
import { fitText, textWidth, wrapText } from './text-width';
import { ticksOf } from './ticks';

const margin = 26;
const laneHeight = 24;
const readoutHeight = 60;
/** Of more events each says what it has to say in one line: hundreds of them have to be drawn while one types. */
const mostReadouts = 150;
/** Rows of events' texts below the band; more would part a text from its event. */
const mostRows = 9;

/**
 * The picture with time from left to right: days and times, milestones, phases, events, and, where `hasReadouts`, what
 * an event says that is pointed at.
 */
export function drawHorizontally(
  { marks, phases, dated, clockAhead }: PictureModel,
  width: number,
  hasReadouts = true,
): Drawing {
  const seconds = marks.flatMap((mark) => [mark.event.at.seconds, reachOf(mark)]);
  const scale = timeScale(seconds, { start: margin, end: width - margin, breakLength: 76, roomPerEvent: 26 });
  const xs = marks.map(({ event }) => scale.at(event.at.seconds));
  const flags = milestoneCaptions(marks, xs, width);
  const labels = eventCaptions(marks, xs, width, mostRows);

  const bandTop = axisHeight + flags.rows * captionRow + 8;
  const lane = bandTop + bandHeight + laneHeight / 2;
  const labelsTop = lane + laneHeight / 2;
  const readoutTop = labelsTop + labels.rows * captionRow + 12;
  const poles = xs.filter((_, i) => flags.byMark.has(i));
  const boxes: Box[] = [];
  const ticks = ticksOf(scale, { dated, clockAhead, timeRoom: 58, dayRoom: 64, end: width });

  const links = drawingOrder(marks, xs).flatMap((i) => {
    const mark = marks[i];
    const x = xs[i];
    if (!mark || x === undefined) return [];
    const link = markLink(mark, [
      drawReach(mark, scale, lane),
      drawCaption(flags.byMark.get(i), { x, foot: lane, edge: bandTop - 4, boxes }),
      drawCaption(labels.byMark.get(i), { x, foot: lane, edge: labelsTop, boxes }),
      markPoint(mark, x, lane),
    ]);
    if (!hasReadouts) return link;
    return html`${link}${marks.length > mostReadouts ? drawLine(mark, readoutTop, width) : drawReadout(mark, readoutTop, width)}`;
  });
  const svg = html`${drawAxis(ticks, readoutTop - 10, boxes)}
    ${drawBand(phases, scale, { top: bandTop, poles, boxes })}
    <path class="pm-lane" d="M${margin} ${px(lane)}H${width - margin}" />
    ${hasReadouts && drawInvitation(readoutTop, width)} ${links}`;
  return { svg, width, height: readoutTop + (hasReadouts ? readoutHeight : -10), labels: boxes };
}

/** The place where events are read, while none is. */
function drawInvitation(top: number, width: number): Html {
  return html`<path class="pm-rule" d="M0 ${px(top - 4.5)}H${width}" />
    <text class="pm-hint" x="2" y="${px(top + 16)}" aria-hidden="true">
      Point at an event, or move to one with the keyboard, to read it here.
    </text>`;
}

/** A bar for the time that an event takes or, its digits unknown, may lie in. */
function drawReach(mark: Mark, scale: TimeScale, lane: number): Html {
  const start = scale.at(mark.event.at.seconds);
  const end = scale.at(reachOf(mark));
  if (end - start < 2) return nothing;
  const kind = mark.event.end ? 'pm-reach' : 'pm-reach pm-reach-unsure';
  return html`<rect
    class="${kind}"
    x="${px(start)}"
    y="${px(lane - 2)}"
    width="${px(end - start)}"
    height="4"
  />`;
}

/** What one of very many events says, in a line. */
function drawLine(mark: Mark, top: number, width: number): Html {
  const line = fitText(spoken(mark), width - 4, 12);
  return html`<text class="pm-readout" x="2" y="${px(top + 16)}" aria-hidden="true">${line}</text>`;
}

/** What an event says, at the foot of the picture: the style sheet shows it for the one that is pointed at. */
function drawReadout(mark: Mark, top: number, width: number): Html {
  const { event } = mark;
  const milestones = milestonesOf(mark);
  const lasted = event.end ? ` (${duration((reachOf(mark) - event.at.seconds) / 60)})` : '';
  const when = `${eventTime(event)}${lasted}${milestones === '' ? '' : ` ${milestones}`}`;
  const whenWidth = textWidth(when, 12, true) + 12;
  const who = fitText(
    [event.actor, event.action].filter((text) => text !== '').join(': '),
    width - whenWidth - 4,
    12,
  );
  return html`<g class="pm-readout" aria-hidden="true">
    <text class="pm-readout-when" x="2" y="${px(top + 16)}">${when}</text>
    <text class="pm-readout-who" x="${px(whenWidth)}" y="${px(top + 16)}">${who}</text>
    ${wrapText(event.text, width - 4, 2, 12).map(
      (line, i) => html`<text x="2" y="${px(top + 33 + i * 16)}">${line}</text>`,
    )}
  </g>`;
}
