import type { ValueForm } from './forms';
import { namesAction, rolesOf } from './other-names';
import type { ColumnRole } from './template';

const timelineRoles: readonly ColumnRole[] = ['time', 'event', 'action', 'actor', 'milestone'];

/** What a column named `name` means in a timeline, or in a table of action items. */
export function columnRole(name: string, isTimeline: boolean): ColumnRole | undefined {
  const role = rolesOf(name).find((each) => timelineRoles.includes(each) === isTimeline);
  // Accepts "Date and Time in CET" and "Time (local)".
  if (!role && isTimeline && /\b(?:time|timestamp|when)\b/i.test(name)) return 'time';
  return role ?? (!isTimeline && namesAction(name) ? 'action' : undefined);
}

/** What the cells of a column hold whose template does not say; `undefined` for any text. */
export function formOfRole(role: ColumnRole): ValueForm | undefined {
  return forms[role];
}

/** The values that issue trackers (Jira, Linear, GitHub Projects, Asana) give their items. */
const forms: Readonly<Partial<Record<ColumnRole, ValueForm>>> = {
  due: { kind: 'date' },
  priority: {
    kind: 'choice',
    options: [
      ...['Critical', 'Highest', 'High', 'Medium', 'Low', 'Lowest', 'Urgent', 'Normal', 'Major', 'Minor'],
      ...['P0', 'P1', 'P2', 'P3', 'P4', 'P5'],
    ],
  },
  status: {
    kind: 'choice',
    options: [
      ...['Not Started', 'To Do', 'Open', 'New', 'Planned', 'Backlog', 'Pending', 'Scheduled', 'Triaged'],
      ...['In Progress', 'Ongoing', 'Started', 'In Review', 'Blocked', 'On Hold', 'Deferred', 'WIP'],
      ...['Done', 'Complete', 'Completed', 'Closed', 'Resolved', 'Fixed', 'Merged', 'Shipped', 'Deployed'],
      ...['Cancelled', 'Canceled', "Won't Do", "Won't Fix", 'Abandoned', 'Duplicate'],
    ],
  },
};
