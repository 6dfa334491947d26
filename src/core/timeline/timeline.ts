import type { Section } from '../document/document';
import type { Range } from '../text/range';
import type { TimelineEvent, Zone } from './event';

/** The entries of a document's timeline. */
export interface Timeline {
  /** In the order of the text. */
  readonly events: readonly TimelineEvent[];
  /** The zone of the document's wall clock; `undefined` where it names none. */
  readonly zone: Zone | undefined;
  /** The section that holds the entries, or most of them. */
  readonly section: Section | undefined;
  /** What looks like an entry's time and cannot be read as one. */
  readonly unreadable: readonly UnreadableTime[];
}

/** A text that stands where a time should and is none: `25:61`, `2pmish`. */
export interface UnreadableTime {
  readonly text: string;
  readonly range: Range;
}

export const noTimeline: Timeline = { events: [], zone: undefined, section: undefined, unreadable: [] };
