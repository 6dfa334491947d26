import { isOverdue, type ActionItem } from '../actions/action-item';
import type { Facts } from '../analysis';
import type { TemplateMatch } from '../template/match';
import { contains } from '../text/range';
import { incidentDay, isBefore } from './due-before-incident';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** An open action item whose due date has passed. */
export const overdue = defineRule({
  code: 'overdue',
  class: 'advice',
  *check({ document, match, actionItems, timeline, today }: Facts) {
    const incident = incidentDay(timeline);
    for (const item of actionItems) {
      const range = item.places.due;
      // A date before the incident is wrong in another way.
      if (range && isOverdue(item, today) && !isBefore(item, incident) && !lacksStatus(item, match))
        yield {
          range,
          data: { due: item.due, status: item.status },
          fixes: () => doneFixes(document.text, item),
        };
    }
  },
  message: ({ due, status }) =>
    `Due ${due}, and ${status === '' ? 'not marked as done' : `still “${status}”`}. Do it, or agree on a new date.`,
});

/** Whether its table is to have a status and does not give this one's: that is told, and whether it is done unknown. */
function lacksStatus({ status, range }: ActionItem, { tables }: TemplateMatch): boolean {
  return (
    status === '' &&
    tables.some(
      ({ spec, table }) => contains(table.range, range) && spec.columns.some(({ role }) => role === 'status'),
    )
  );
}

/** Says that the item is done, where the document has a place to say so. */
function doneFixes(text: string, { shape, range, places }: ActionItem): readonly Fix[] {
  const box = shape === 'task' ? text.indexOf('[ ]', range.start) : -1;
  const place = box >= 0 ? { start: box, end: box + 3 } : places.status;
  if (!place) return [];
  const edits = [{ range: place, newText: box >= 0 ? '[x]' : 'Done' }];
  return [{ title: 'Mark as done', edits, automatic: false }];
}
