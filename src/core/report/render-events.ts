import type { Analysis } from '../analysis';
import type { TimelineEvent } from '../timeline/event';
import { milestoneNames, type Milestone, type MilestoneName } from '../timeline/milestone';
import { html, type Html } from './html';
import { jump } from './jump';
import { day, dayNumber, duration, eventClock, shortDay } from './times';
import { counted, milestoneWords } from './words';

/** The eight milestones, each with its event and how that is known, or with what is not recorded. */
export function renderMilestones({ milestones }: Analysis): Html {
  const days = new Set(milestoneNames.flatMap((name) => dayOf(milestones[name]) ?? []));
  const rows = milestoneNames.map((name) =>
    renderMilestone(name, milestones[name], { started: milestones.started, withDays: days.size > 1 }),
  );
  return html`<div class="pm-scroll" tabindex="0" role="group" aria-label="Milestones">
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
  { started, withDays }: { readonly started: Milestone | undefined; readonly withDays: boolean },
): Html {
  const words = milestoneWords[name];
  if (!milestone) {
    return html`<tr class="pm-unknown">
      <th scope="row">${words.name}</th>
      <td colspan="4">Not recorded: when ${words.means}</td>
    </tr>`;
  }
  const { event, source, because, sure } = milestone;
  const day = withDays ? `${shortDay(dayNumber(event.at.wallSeconds), event.at.dated)} ` : '';
  return html`<tr>
    <th scope="row">${words.name}</th>
    <td class="pm-time">${day}${eventClock(event)}</td>
    <td class="pm-time">${sinceStart(event, started?.event)}</td>
    <td>${jump(event.line, event.text === '' ? 'no description' : event.text)}</td>
    <td class="pm-because">
      ${source === 'marked' ? 'Marked by the author' : because}${!sure && ' (probably)'}
    </td>
  </tr>`;
}

function dayOf(milestone: Milestone | undefined): number | undefined {
  return milestone && dayNumber(milestone.event.at.wallSeconds);
}

/** Every event, in the order of the text: what the picture shows, in words. */
export function renderEvents({ timeline, milestones }: Analysis): Html {
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
    <div class="pm-scroll" tabindex="0" role="group" aria-label="Events">
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
