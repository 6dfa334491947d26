import { plainText } from '../document/inline';
import { formatDate, type CalendarDate } from '../text/calendar';
import { datesIn, readingsOf, type FoundDate } from '../text/date';
import type { Range } from '../text/range';
import type { Timeline } from '../timeline/timeline';

/** What is to be done after an incident: a row of a table, or an entry of a list. */
export interface ActionItem {
  /** How the document writes it: a `row` of a table, a `task` with a checkbox, or a plain list entry. */
  readonly shape: 'row' | 'task' | 'bullet';
  readonly range: Range;
  /** 0-based. */
  readonly line: number;
  /** Each as written, without markup and, but for the action, without what is struck out; empty where the document does not say, or has no such column. */
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

/**
 * The date in `due` that holds: the last that it names, where the item was put off, but for one that it says was
 * another's: `2024-07-01 (was 2024-06-01)`.
 */
export function presentDate(due: string): FoundDate | undefined {
  const dates = datesIn(due).filter(({ date }) => date);
  const present = dates.filter(({ start }, i) => !past.test(due.slice(dates[i - 1]?.end ?? 0, start)));
  return present.at(-1) ?? dates.at(-1);
}

/** Accepts what stands before a date that no longer holds: "(was ", "moved from " and ", originally planned for ". */
const past = /\b(?:was|were|from|formerly|previously|originally|initially|instead of|old)\b/i;

/** The days by which an item may be due: two where the document does not tell whether the day or the month comes first. */
export function dueDates(
  { due }: ActionItem,
  { dayFirst }: Pick<Timeline, 'dayFirst'>,
): readonly CalendarDate[] {
  const found = presentDate(due);
  return found ? readingsOf(found, dayFirst) : [];
}

/** Whether an open item should have been done before `today` (`2024-05-01`); never where either date is unknown. */
export function isOverdue(
  item: ActionItem,
  { today, timeline }: { readonly today?: string | undefined; readonly timeline: Pick<Timeline, 'dayFirst'> },
): boolean {
  if (item.done || today === undefined) return false;
  const dates = dueDates(item, timeline);
  return dates.length > 0 && dates.every((date) => formatDate(date) < today);
}

/** What `source` says now: the text of it, without what is struck out where there is more. */
export function presentText(source: string): string {
  if (!source.includes('~~')) return plainText(source);
  return plainText(source.replace(/~~[^~]{1,200}~~/g, ' ')) || plainText(source);
}
