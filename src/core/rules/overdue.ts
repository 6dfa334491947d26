import { isOverdue, type ActionItem } from '../actions/action-item';
import type { Facts } from '../analysis';
import { chosenOption } from '../template/options';
import { hasPlaceholder } from '../template/values';
import { contains } from '../text/range';
import { incidentDay, isBefore } from './due-before-incident';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** An open action item whose due date has passed. */
export const overdue = defineRule({
  code: 'overdue',
  class: 'advice',
  *check(facts: Facts) {
    const { document, actionItems, timeline, today } = facts;
    const incident = incidentDay(timeline);
    for (const item of actionItems) {
      const range = item.places.due;
      // A date before the incident is wrong in another way.
      if (range && isOverdue(item, today) && !isBefore(item, incident) && !lacksStatus(item, facts))
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

/** Whether its table is to have a status, and gives it no known one: that is told, and whether it is done unknown. */
function lacksStatus({ status, range }: ActionItem, { match, template }: Facts): boolean {
  const table = match.tables.find((each) => contains(each.table.range, range));
  const column = table?.spec.columns.find(({ role }) => role === 'status');
  if (!column) return false;
  if (status === '' || hasPlaceholder(status, template)) return true;
  return column.form?.kind === 'choice' && chosenOption(column.form.options, status) === undefined;
}

/** Says that the item is done, where the document has a place to say so. */
function doneFixes(text: string, { shape, range, places }: ActionItem): readonly Fix[] {
  const box = shape === 'task' ? text.indexOf('[ ]', range.start) : -1;
  const place = box >= 0 ? { start: box, end: box + 3 } : places.status;
  if (!place) return [];
  const edits = [{ range: place, newText: box >= 0 ? '[x]' : 'Done' }];
  return [{ title: 'Mark as done', edits, automatic: false }];
}
