import type { Analysis } from '../analysis';
import { milestoneNames, type Milestone, type MilestoneName } from '../timeline/milestone';
import type { TimelineEvent } from '../timeline/event';
import { html, type Html } from './html';
import { jump, part } from './jump';
import { pictureModel, type PictureModel } from './picture/model';
import { phaseWords } from './picture/phases';
import { renderPicture } from './picture/picture';
import { day, dayNumber, duration, eventClock } from './times';
import { counted, milestoneWords } from './words';

/** The picture, the milestones and the events of the timeline, or how to begin one. */
export function renderTimeline(analysis: Analysis, widths: readonly number[]): Html {
  const model = pictureModel(analysis.timeline, analysis.milestones);
  if (!model) return part('timeline', 'Timeline', renderNoTimeline());
  return part(
    'timeline',
    'Timeline',
    html`${renderPictures(model, widths)} ${renderPhases(model)} ${renderMilestones(analysis)}
    ${renderEvents(analysis)}`,
    html`<p class="pm-aside">${counted(model.marks.length, 'event')} · ${zoneOf(model)}</p>`,
  );
}

/** The picture alone, drawn for each of `widths`; the style sheet shows the one that fits. */
export function renderPictures(model: PictureModel, widths: readonly number[]): Html {
  const label = `Picture of the timeline: ${counted(model.marks.length, 'event')}, ${zoneOf(model)}`;
  return html`<div class="pm-pictures">${widths.map((width) => renderPicture(model, width, label))}</div>`;
}

export function zoneOf({ zone }: PictureModel): string {
  return zone ? `times in ${zone.name}` : 'no time zone stated';
}

function renderNoTimeline(): Html {
  return html`<p class="pm-empty">
    No timeline yet. Under a heading “Timeline”, write an entry for each event with its time, as a table or as
    a list:
    <code>- 14:15 First alert fired</code>
  </p>`;
}

/** The phases in order with what they took: the picture's legend, and its text. */
function renderPhases({ phases }: PictureModel): Html | undefined {
  if (phases.length === 0) return undefined;
  return html`<ul class="pm-phases" aria-label="Phases of the incident">
    ${phases.map(
      ({ name, from, to }) =>
        html`<li>
          <span class="pm-swatch pm-swatch-${name}"></span>${phaseWords[name]}
          <b>${duration((to - from) / 60)}</b>
        </li>`,
    )}
  </ul>`;
}

function renderMilestones({ milestones }: Analysis): Html {
  const rows = milestoneNames.map((name) => renderMilestone(name, milestones[name], milestones.started));
  return html`<div class="pm-scroll" tabindex="0" role="region" aria-label="Milestones">
    <table class="pm-table pm-milestones">
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          <th scope="col">Time</th>
          <th scope="col">After start</th>
          <th scope="col">Event</th>
          <th scope="col">Known from</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function renderMilestone(
  name: MilestoneName,
  milestone: Milestone | undefined,
  started: Milestone | undefined,
): Html {
  const words = milestoneWords[name];
  if (!milestone) {
    return html`<tr class="pm-unknown">
      <th scope="row">${words.name}</th>
      <td colspan="4">Not recorded: when ${words.means}</td>
    </tr>`;
  }
  const { event, source, because, sure } = milestone;
  return html`<tr>
    <th scope="row">${words.name}</th>
    <td class="pm-time">${eventClock(event)}</td>
    <td class="pm-time">${sinceStart(event, started?.event)}</td>
    <td>${jump(event.line, event.text === '' ? 'no description' : event.text)}</td>
    <td class="pm-because">
      ${source === 'marked' ? 'Marked by the author' : because}${!sure && ' (probably)'}
    </td>
  </tr>`;
}

function renderEvents({ timeline, milestones }: Analysis): Html {
  const held = new Map<TimelineEvent, string[]>();
  for (const name of milestoneNames) {
    const event = milestones[name]?.event;
    if (event) held.set(event, [...(held.get(event) ?? []), milestoneWords[name].name]);
  }
  const hasActors = timeline.events.some(({ actor }) => actor !== '');
  let shownDay = Number.NaN;
  const rows = timeline.events.map((event) => {
    const number = dayNumber(event.at.wallSeconds);
    const begins = number !== shownDay && (event.at.dated || number !== 0);
    shownDay = number;
    return html`${
        begins &&
        html`<tr class="pm-day-row">
          <th colspan="4" scope="colgroup">${day(number, event.at.dated)}</th>
        </tr>`
      }
      <tr>
        <td class="pm-time">${jump(event.line, eventClock(event))}</td>
        <td class="pm-time">${sinceStart(event, milestones.started?.event)}</td>
        <td>
          ${(held.get(event) ?? []).map((name) => html`<span class="pm-tag">${name}</span> `)}${event.text}
        </td>
        ${hasActors && html`<td>${event.actor}</td>`}
      </tr>`;
  });
  return html`<details class="pm-details" id="pm-events">
    <summary>All ${counted(timeline.events.length, 'event')} as a table</summary>
    <div class="pm-scroll" tabindex="0" role="region" aria-label="Events">
      <table class="pm-table">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">After start</th>
            <th scope="col">Event</th>
            ${hasActors && html`<th scope="col">Actor</th>`}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** `+15 min`, `−10 min`; empty where it cannot be told. */
function sinceStart({ at }: TimelineEvent, started: TimelineEvent | undefined): string {
  if (started?.at.dated !== at.dated) return '';
  const minutes = (at.seconds - started.at.seconds) / 60;
  if (minutes === 0) return '0 min';
  return `${minutes < 0 ? '−' : '+'}${duration(Math.abs(minutes))}`;
}
