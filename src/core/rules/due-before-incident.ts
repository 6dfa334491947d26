import { dueDates, presentDate, type ActionItem } from '../actions/action-item';
import type { Facts } from '../analysis';
import { dateOf, formatDate } from '../text/calendar';
import { readingsOf } from '../text/date';
import type { Range } from '../text/range';
import type { Timeline } from '../timeline/timeline';
import type { Fix } from './finding';
import { defineRule } from './rule';
import { propose } from './propose';

/** An action item that was due before the incident that it comes of: mostly last year's date. */
export const dueBeforeIncident = defineRule({
  code: 'due-before-incident',
  class: 'wrong',
  *check({ document, actionItems, timeline }: Facts) {
    const incident = incidentDay(timeline);
    if (incident === undefined) return;
    for (const item of actionItems) {
      const range = item.places.due;
      if (!range || !isBefore(item, incident, timeline)) continue;
      yield {
        range,
        data: { due: item.due, incident },
        fixes: () => yearFixes(document.text, range, incident, timeline),
      };
    }
  },
  message: ({ due, incident }) => `Due ${due}, before the incident of ${incident}.`,
});

/** The same day of the incident's year, or of the next if that is before it, too. */
function yearFixes(
  text: string,
  { start, end }: Range,
  incident: string,
  { dayFirst }: Timeline,
): readonly Fix[] {
  const due = text.slice(start, end);
  const found = presentDate(due);
  if (!found?.date) return [];
  const readings = readingsOf(found, dayFirst);
  const isLater = (year: number): boolean =>
    readings.every(({ month, day }) => {
      const date = dateOf(year, month, day);
      return date && formatDate(date) >= incident;
    });
  const incidentYear = Number(incident.slice(0, 4));
  const meant = [incidentYear, incidentYear + 1].find(isLater);
  if (meant === undefined) return [];
  const at = start + found.start + due.slice(found.start, found.end).indexOf(String(found.date.year));
  const newText = String(meant);
  return [propose(`Change the year to ${newText}`, { start: at, end: at + 4 }, newText)];
}

/** The day of the incident, else the first of its timeline; `undefined` where the document names none. */
export function incidentDay({ incidentDate, events }: Timeline): string | undefined {
  if (incidentDate) return formatDate(incidentDate.date);
  const days = events.filter(({ at }) => at.dated).map(({ at }) => at.iso.slice(0, 10));
  return days.sort()[0];
}

/** Whether an item was due before the day `incident`, however its date is read; never where either is unknown. */
export function isBefore(item: ActionItem, incident: string | undefined, timeline: Timeline): boolean {
  const dates = dueDates(item, timeline);
  return incident !== undefined && dates.length > 0 && dates.every((due) => formatDate(due) < incident);
}
