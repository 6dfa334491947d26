import { html, type Html } from '../html';
import { placeOf } from '../jump';
import { eventTime } from '../times';
import { listed, milestoneWords } from '../words';
import type { Mark } from './model';

/** Where something is drawn; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of the timeline, drawn for a width. */
export interface Drawing {
  readonly svg: Html;
  readonly width: number;
  readonly height: number;
  /** Where texts stand, by the estimate of their width; no two overlap. */
  readonly labels: readonly Box[];
}

/** A length or a place for an attribute, to a tenth. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `Detected`, `Detected and acknowledged`; empty for an event that holds no milestone. */
export function milestonesOf({ milestones }: Mark): string {
  const names = milestones.map((name) => milestoneWords[name].name);
  return listed(names.map((name, i) => (i === 0 ? name : name.toLowerCase())));
}

/** What is said of an event where only words can: `Detected 14:15: First alert fired`, as the picture has it. */
export function spoken(mark: Mark): string {
  const told = mark.event.text === '' ? 'no description' : mark.event.text;
  return `${milestonesOf(mark)} ${eventTime(mark.event)}: ${told}`.trim();
}

/** The points of two events that are nearer than this touch. */
const touching = 11;

/**
 * The indices of `marks`, which stand at `places` along the axis in the order of time, in the order in which they are
 * drawn: a milestone comes behind the other events whose points would lie on its own.
 */
export function drawingOrder(marks: readonly Mark[], places: readonly number[]): readonly number[] {
  const order: number[] = [];
  let waiting: number[] = [];
  marks.forEach(({ milestones }, i) => {
    const far = (places[i] ?? 0) - touching;
    order.push(...waiting.filter((held) => (places[held] ?? 0) <= far));
    waiting = waiting.filter((held) => (places[held] ?? 0) > far);
    (milestones.length > 0 ? waiting : order).push(i);
  });
  return [...order, ...waiting];
}

/** The link around all that is drawn of an event: it takes the focus, and a click leads to its entry. */
export function markLink(mark: Mark, content: readonly Html[]): Html {
  const kind = mark.milestones.length > 0 ? 'pm-mark pm-mark-milestone' : 'pm-mark';
  const { line } = mark.event;
  return html`<a
    class="${kind}"
    href="#${placeOf(line)}"
    data-line="${line}"
    data-last="${Math.max(line, mark.lastLine)}"
    data-second="${mark.event.at.seconds}"
    aria-label="${spoken(mark)}"
  >
    ${content}
  </a>`;
}

/** The point that stands for an event; hollow where its time is approximate, a diamond where it holds a milestone. */
export function markPoint(mark: Mark, x: number, y: number): Html {
  const shape = mark.event.approximate ? 'pm-point pm-point-approximate' : 'pm-point';
  if (mark.milestones.length === 0)
    return html`<circle class="${shape}" cx="${px(x)}" cy="${px(y)}" r="4" />`;
  const path = `M${px(x)} ${px(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`;
  return html`<path class="${shape}" d="${path}" />`;
}

/** How far an event reaches: to the end of its range, or to the latest moment that its unknown digits allow. */
export function reachOf({ event }: Mark): number {
  return event.end ? event.end.seconds + event.end.slack : event.at.seconds + event.at.slack;
}
