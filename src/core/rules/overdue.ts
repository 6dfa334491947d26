import { isOverdue } from '../actions/action-item';
import type { Facts } from '../analysis';
import { incidentDay, isBefore } from './due-before-incident';
import { defineRule } from './rule';

/** An open action item whose due date has passed. */
export const overdue = defineRule({
  code: 'overdue',
  class: 'advice',
  *check({ actionItems, timeline, today }: Facts) {
    const incident = incidentDay(timeline);
    for (const item of actionItems) {
      const range = item.places.due;
      // A date before the incident is wrong in another way.
      if (range && isOverdue(item, today) && !isBefore(item, incident))
        yield { range, data: { due: item.due, status: item.status } };
    }
  },
  message: ({ due, status }) =>
    `Due ${due}, and ${status === '' ? 'not marked as done' : `still “${status}”`}. Do it, or agree on a new date.`,
});
