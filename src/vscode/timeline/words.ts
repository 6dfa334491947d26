import type { Milestone, TimelineEvent } from '../../core';
import { eventClock } from '../../core/in-place';

/** An entry where there is little room: `14:15 “First alert fired”`. */
export function titleOf(event: TimelineEvent): string {
  const { text } = event;
  if (text === '') return eventClock(event);
  return `${eventClock(event)} “${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`;
}

/** How it is known that an entry holds a milestone: `marked`, `inferred from “alert fired”`. */
export function reasonFor({ source, because, sure }: Milestone): string {
  if (source === 'marked') return 'marked';
  return `${sure ? 'inferred' : 'probably'}: ${because}`;
}
