import type { Section } from '../document/document';
import type { CalendarDate } from '../text/calendar';
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
  /** Dates that can only be slips of the pen, and what was read in their place. */
  readonly slips: readonly DateSlip[];
  /** What the document says of the incident's times elsewhere: `Detected: 14:05`, a list of key events. */
  readonly statements: readonly TimelineEvent[];
  /** The day of the incident, as its fields, front matter, id, title or file name have it. */
  readonly incidentDate: IncidentDate | undefined;
  /** Whether dates such as `01/05/2024` have the day first; `undefined` where the document does not tell. */
  readonly dayFirst: boolean | undefined;
}

/** The day of the incident and where the document says so. */
export interface IncidentDate {
  readonly date: CalendarDate;
  /** `undefined` where the file's name says so. */
  readonly range: Range | undefined;
  /** What stands there, where it can only be a slip of the pen. */
  readonly written?: CalendarDate;
}

/** A date whose year is another than that of the entries around it: `2022-05-01` between two of 2023. */
export interface DateSlip {
  readonly range: Range;
  readonly written: string;
  /** As it was read, in the form in which it is written: `2023-05-01`, `1/16/23`. */
  readonly meant: string;
}

/** A text that stands where a time should and is none: `25:61`, `2pmish`. */
export interface UnreadableTime {
  readonly kind: 'time' | 'date';
  readonly text: string;
  readonly range: Range;
}
