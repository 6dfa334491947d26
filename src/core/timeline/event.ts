import type { Range } from '../text/range';
import type { EntryShape } from './entry';
import type { WrittenTime } from './written-time';

/** A moment of a timeline, as the document tells it. */
export interface Moment {
  /**
   * On the entry's own wall clock: `2024-05-01T14:00`, with `:30` behind it where seconds are written; `T14:00`
   * where no date is known, `2024-05-01` where no time is.
   */
  readonly iso: string;
  /**
   * Elapsed seconds since 1970-01-01T00:00 in the zone, on the wall clock where no zone is known, or since the
   * timeline's first midnight where no date is. Comparable within one timeline; the earliest possible moment
   * where digits are unknown.
   */
  readonly seconds: number;
  /** Seconds since 1970-01-01T00:00 on the entry's own wall clock, whatever the zone. */
  readonly wallSeconds: number;
  /** How much later, in seconds, the moment can be: 3540 for `14:??`, 0 where all digits are known. */
  readonly slack: number;
  /** Whether a time of day is known, if only in part; else the day is all there is. */
  readonly timed: boolean;
  /** Whether a date is known: written, or inferred from what stands around the entry. */
  readonly dated: boolean;
  readonly zone: Zone | undefined;
}

/** A time zone that the document or the configuration names. */
export interface Zone {
  /** As the document writes it: `UTC`, `CET`, `Europe/Berlin`, `+02:00`. */
  readonly name: string;
  /** An IANA name or an offset such as `+02:00`, as Temporal takes it; undefined where an abbreviation says too little. */
  readonly id: string | undefined;
}

/** One entry of the timeline. */
export interface TimelineEvent {
  /** How the document writes it. */
  readonly shape: EntryShape;
  /** The expression that gave its time, for those who write others like it. */
  readonly written: WrittenTime;
  /** The cell of the Milestone or Phase column; `undefined` where the timeline has none. */
  readonly milestoneRange: Range | undefined;
  /** The 0-based line on which the entry's time stands. */
  readonly line: number;
  /** The whole entry: its row, its list item with nested content, its paragraph or its lines of one. */
  readonly range: Range;
  /** The time as the author wrote it, range and date included where they stand together. */
  readonly timeRange: Range;
  readonly at: Moment;
  /** The end of a time range. */
  readonly end: Moment | undefined;
  /** `~14:00`, `around 14:00`. */
  readonly approximate: boolean;
  /** What happened, as a reader sees it: no markup, no time. In a table, the first cell of text. */
  readonly text: string;
  readonly textRange: Range;
  /** Empty where the timeline has no such column. */
  readonly action: string;
  /** What came of it; empty where the timeline has no such column. */
  readonly outcome: string;
  /** Empty where the timeline has no such column. */
  readonly actor: string;
}
