import { formatDate, type CalendarDate } from '../text/calendar';
import { datesIn } from '../text/date';
import type { Range } from '../text/range';

/** What is to be done after an incident: a row of a table, or an entry of a list. */
export interface ActionItem {
  /** How the document writes it: a `row` of a table, a `task` with a checkbox, or a plain list entry. */
  readonly shape: 'row' | 'task' | 'bullet';
  readonly range: Range;
  /** 0-based. */
  readonly line: number;
  /** Each as written, without markup; empty where the document does not say, or has no such column. */
  readonly id: string;
  readonly action: string;
  readonly owner: string;
  readonly priority: string;
  readonly due: string;
  readonly status: string;
  /** Whether its status, or its words, say that nothing is left to do. */
  readonly done: boolean;
  /** Where each stands; an empty cell's is empty, and what the document does not say has no place. */
  readonly places: Readonly<Partial<Record<ActionPart, Range>>>;
}

export type ActionPart = 'id' | 'action' | 'owner' | 'priority' | 'due' | 'status';

/** The day by which an item is to be done: the last that it names, where it was put off. */
export function dueDate({ due }: ActionItem): CalendarDate | undefined {
  return datesIn(due).findLast(({ date }) => date)?.date;
}

/** Whether an open item should have been done before `today` (`2024-05-01`); never where either date is unknown. */
export function isOverdue(item: ActionItem, today: string | undefined): boolean {
  const date = dueDate(item);
  return !item.done && date !== undefined && today !== undefined && formatDate(date) < today;
}
