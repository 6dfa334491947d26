import { dueDate, type ActionItem } from '../actions/action-item';
import type { Facts } from '../analysis';
import { formatDate } from '../text/calendar';
import { defineRule } from './rule';

/** An action item that was due before the incident that it comes of: mostly last year's date. */
export const dueBeforeIncident = defineRule({
  code: 'due-before-incident',
  class: 'wrong',
  *check({ actionItems, timeline }: Facts) {
    const incident = incidentDay(timeline);
    if (incident === undefined) return;
    for (const item of actionItems) {
      const range = item.places.due;
      if (range && isBefore(item, incident)) yield { range, data: { due: item.due, incident } };
    }
  },
  message: ({ due, incident }) => `Due ${due}, before the incident of ${incident}.`,
});

/** The day of the incident, else the first of its timeline; `undefined` where the document names none. */
export function incidentDay({ incidentDate, events }: Facts['timeline']): string | undefined {
  if (incidentDate) return formatDate(incidentDate.date);
  const days = events.filter(({ at }) => at.dated).map(({ at }) => at.iso.slice(0, 10));
  return days.sort()[0];
}

/** Whether an item was due before the day `incident`; never where either is unknown. */
export function isBefore(item: ActionItem, incident: string | undefined): boolean {
  const due = dueDate(item);
  return due !== undefined && incident !== undefined && formatDate(due) < incident;
}
