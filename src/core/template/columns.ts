import { nameKey } from '../text/names';
import type { ValueForm } from './forms';
import { namesAction, rolesOf } from './other-names';
import type { ColumnRole } from './template';

const timelineRoles: readonly ColumnRole[] = ['time', 'event', 'action', 'actor', 'milestone'];

/** What a column named `name` means in a timeline, or in a table of action items. */
export function columnRole(name: string, isTimeline: boolean): ColumnRole | undefined {
  const role = rolesOf(name).find((each) => timelineRoles.includes(each) === isTimeline);
  // Accepts "Date and Time in CET" and "Time (local)".
  if (!role && isTimeline && /\b(?:time|timestamp|when)\b/i.test(name)) return 'time';
  // “When” is a time of a timeline, and else a day to come.
  if (!role && !isTimeline && nameKey(name) === 'when') return 'due';
  return role ?? (!isTimeline && namesAction(name) ? 'action' : undefined);
}

/** Whether a table with these headers is a timeline; “When” beside “Task” tells when something is due. */
export function isTimelineHeader(names: readonly string[]): boolean {
  const isTask = names.some((name) => taskKeys.has(nameKey(name)));
  return names.some((name) => columnRole(name, true) === 'time' && !(isTask && nameKey(name) === 'when'));
}

/** Headers of what is to be done that no timeline has. */
const taskKeys: ReadonlySet<string> = new Set(
  [
    'Task',
    'Tasks',
    'Action Item',
    'Action Items',
    'To Do',
    'Work Item',
    'Follow-up',
    'Corrective Action',
  ].map(nameKey),
);

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
