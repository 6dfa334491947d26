import type { Analysis } from '../analysis';
import type { TimelineEvent } from '../timeline/event';
import { milestoneNames, type Milestone, type MilestoneName } from '../timeline/milestone';
import { html, type Html } from './html';
import { jump } from './jump';
import { day, dayNumber, duration, eventTime } from './times';
import { counted, milestoneWords } from './words';

/** The eight milestones, each with its event and how that is known, or with what is not recorded. */
export function renderMilestones({ milestones }: Analysis): Html {
  const days = new Set(milestoneNames.flatMap((name) => dayOf(milestones[name]) ?? []));
  const rows = milestoneNames.map((name) =>
    renderMilestone(name, milestones[name], { started: milestones.started, withDays: days.size > 1 }),
  );
  return html`<div class="pm-scroll" tabindex="0" role="group" aria-label="Milestones">
    <table class="pm-table pm-milestones" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Milestone</th>
          <th scope="col" role="columnheader">Time</th>
          <th scope="col" role="columnheader">After start</th>
          <th scope="col" role="columnheader">Event</th>
          <th scope="col" role="columnheader">Known from</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function renderMilestone(
  name: MilestoneName,
  milestone: Milestone | undefined,
  { started, withDays }: { readonly started: Milestone | undefined; readonly withDays: boolean },
): Html {
  const words = milestoneWords[name];
  if (!milestone) {
    return html`<tr class="pm-unknown" role="row">
      <th scope="row" role="rowheader">${words.name}</th>
      <td class="pm-told" colspan="4" role="cell">Not recorded: when ${words.means}</td>
    </tr>`;
  }
  const { event, source, because, sure } = milestone;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${words.name}</th>
    <td class="pm-time" role="cell">${eventTime(event, withDays)}</td>
    <td class="pm-time" role="cell">${sinceStart(event, started?.event)}</td>
    <td class="pm-told" role="cell">
      ${jump(event.line, event.text === '' ? 'no description' : event.text)}
    </td>
    <td class="pm-because" role="cell">
      ${source === 'marked' ? 'Marked by the author' : because}${!sure && ' (probably)'}
    </td>
  </tr>`;
}

function dayOf(milestone: Milestone | undefined): number | undefined {
  return milestone && dayNumber(milestone.event.at.wallSeconds);
}

/** Every event, in the order of the text: what the picture shows, in words. Without `rows` only what opens them. */
export function renderEvents(analysis: Analysis, rows = true): Html | undefined {
  const { length } = analysis.timeline.events;
  if (length === 0) return undefined;
  return html`<details class="pm-details" id="pm-events">
    <summary>All ${counted(length, 'event')} as a table</summary>
    ${rows && renderTable(analysis)}
  </details>`;
}

function renderTable({ timeline, milestones }: Analysis): Html {
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
        html`<tr class="pm-day-row" role="row">
          <th colspan="4" scope="colgroup" role="rowheader">${day(number, event.at.dated)}</th>
        </tr>`
      }
      <tr role="row">
        <td class="pm-time" role="cell">${jump(event.line, eventTime(event))}</td>
        <td class="pm-time" role="cell">${sinceStart(event, milestones.started?.event)}</td>
        <td class="pm-told" role="cell">
          ${(held.get(event) ?? []).map((name) => html`<span class="pm-tag">${name}</span> `)}${event.text}
        </td>
        ${hasActors && html`<td class="pm-told" role="cell">${event.actor}</td>`}
      </tr>`;
  });
  return html`<div class="pm-scroll" tabindex="0" role="group" aria-label="Events">
    <table class="pm-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Time</th>
          <th scope="col" role="columnheader">After start</th>
          <th scope="col" role="columnheader">Event</th>
          ${hasActors && html`<th scope="col" role="columnheader">Actor</th>`}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** `+15 min`, `−10 min`; empty where it cannot be told. */
function sinceStart({ at }: TimelineEvent, started: TimelineEvent | undefined): string {
  if (started?.at.dated !== at.dated) return '';
  const minutes = (at.seconds - started.at.seconds) / 60;
  if (minutes === 0) return '0 min';
  return `${minutes < 0 ? '−' : '+'}${duration(Math.abs(minutes))}`;
}
