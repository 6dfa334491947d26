import type { Analysis } from '../analysis';
import { html, type Html } from './html';
import { part } from './jump';
import { pictureModel, type PictureModel } from './picture/model';
import { phaseWords, restWords } from './picture/phases';
import { renderOnPaper, renderPicture } from './picture/picture';
import { renderMilestones } from './render-events';
import { duration } from './times';
import { counted } from './words';

export interface TimelineOptions {
  /** The widths in CSS pixels that the picture is drawn for; the style sheet shows the one that fits. */
  readonly pictureWidths: readonly number[];
  /** Whether it is drawn for paper, too. */
  readonly onPaper?: boolean;
  /** Whether to tell what is missing and wrong: the author's concern, not an outside reader's. */
  readonly findings: boolean;
}

/** The picture and the milestones of the timeline, or for authors how to begin one. */
export function renderTimeline(
  analysis: Analysis,
  { pictureWidths, onPaper = false, findings }: TimelineOptions,
): Html | undefined {
  const model = pictureModel(analysis.timeline, analysis.milestones, analysis.document.lines);
  if (!model) return findings ? part('timeline', 'Timeline', renderNoTimeline()) : undefined;
  return part(
    'timeline',
    'Timeline',
    html`${renderPictures(model, pictureWidths, onPaper)} ${renderPhases(model)} ${renderMilestones(analysis)}`,
    html`<p class="pm-aside">${counted(model.marks.length, 'event')} · ${zoneOf(model)}</p>`,
  );
}

/**
 * The widths in CSS pixels for a place whose own width is unknown; `media/picture.css` shows the one that fits, and
 * lets it grow a little where the next one does not fit yet.
 */
export const responsiveWidths = [300, 460, 640, 960] as const;

/** The picture alone, drawn for each of `widths`, and for paper if it may get there. */
function renderPictures(model: PictureModel, widths: readonly number[], onPaper: boolean): Html {
  const label = `Picture of the timeline: ${counted(model.marks.length, 'event')}, ${zoneOf(model)}`;
  return html`<div class="pm-pictures">
    ${widths.map((width) => renderPicture(model, width, label))} ${onPaper && renderOnPaper(model, label)}
  </div>`;
}

function zoneOf({ zone }: PictureModel): string {
  return zone ? `times in ${zone.name}` : 'no time zone stated';
}

function renderNoTimeline(): Html {
  return html`<p class="pm-empty">
    No timeline yet. Under a heading “Timeline”, write an entry for each event with its time, as a table or as
    a list:
    <code>- 14:15 First alert fired</code>
  </p>`;
}

/** The phases in order with what they took, and what is grey: the picture's legend, and its text. */
function renderPhases({ phases, rests }: PictureModel): Html | undefined {
  const items = [
    ...phases.map(({ name, from, to }) => ({ kind: name, words: phaseWords[name], seconds: to - from })),
    ...rests.map(({ name, seconds }) => ({ kind: 'rest', words: restWords[name], seconds })),
  ];
  if (items.length === 0) return undefined;
  return html`<ul class="pm-phases" aria-label="Phases of the incident">
    ${items.map(
      ({ kind, words, seconds }) =>
        html`<li>
          <span class="pm-swatch pm-swatch-${kind}"></span>${words} <b>${duration(seconds / 60)}</b>
        </li>`,
    )}
  </ul>`;
}
