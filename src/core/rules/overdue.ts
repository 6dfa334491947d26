import { isOverdue, type ActionItem } from '../actions/action-item';
import { progressOf } from '../actions/progress';
import type { Facts } from '../analysis';
import { contains } from '../text/range';
import { incidentDay, isBefore } from './due-before-incident';
import type { Fix } from './finding';
import { defineRule } from './rule';
import { propose } from './propose';

/** An open action item whose due date has passed. */
export const overdue = defineRule({
  code: 'overdue',
  class: 'advice',
  *check(facts: Facts) {
    const { document, actionItems, timeline } = facts;
    const incident = incidentDay(timeline);
    for (const item of actionItems) {
      const range = item.places.due;
      // A date before the incident is wrong in another way.
      if (range && isOverdue(item, facts) && !isBefore(item, incident, timeline) && !lacksStatus(item, facts))
        yield {
          range,
          data: { due: item.due, status: item.status, isBox: isBox(item) },
          fixes: () => doneFixes(document.text, item),
        };
    }
  },
  message: ({ due, status, isBox: box }) => {
    const state = box ? 'not ticked off' : status === '' ? 'not marked as done' : `still “${status}”`;
    return `Due ${due}, and ${state}. Do it, or agree on a new date.`;
  },
});

/** Whether nothing but a box tells that it is open. */
function isBox({ shape, places }: ActionItem): boolean {
  return shape === 'task' && !places.status;
}

/**
 * Whether nobody can say if it is done: its table is to have a status and gives none, which is told, or the status is
 * in words of a team's own.
 */
function lacksStatus({ status, range }: ActionItem, { match }: Facts): boolean {
  if (status !== '') return progressOf(status) === undefined;
  const table = match.tables.find((each) => contains(each.table.range, range));
  return table?.spec.columns.some(({ role }) => role === 'status') === true;
}

/** Says that the item is done, where the document has a place to say so. */
function doneFixes(text: string, { shape, range, places }: ActionItem): readonly Fix[] {
  const box = shape === 'task' ? text.indexOf('[ ]', range.start) : -1;
  const place = box >= 0 ? { start: box, end: box + 3 } : places.status;
  if (!place) return [];
  return [propose('Mark as done', place, box >= 0 ? '[x]' : 'Done')];
}
