import type { Range } from '../text/range';

/** A date as an author wrote it; what it leaves open the document decides. */
export type WrittenDate =
  /** `2024-05-01`, `1 May`; the year, or the day of `2022-02-??`, may be left open. */
  | {
      readonly kind: 'calendar';
      readonly year: number | undefined;
      readonly month: number;
      readonly day: number | undefined;
    }
  /** `01/05/2024`: which of the two is the month only all dates of the document together can tell. */
  | {
      readonly kind: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number | undefined;
    }
  /** `Tuesday`: 0 for Sunday; `undefined` for `next day`, whichever that is. */
  | { readonly kind: 'weekday'; readonly weekday: number | undefined };

/** A time of day as an author wrote it. */
export interface WrittenClock {
  /** Seconds since midnight; the earliest that it can be. */
  readonly seconds: number;
  /** How many seconds later it can be: 3540 for `14:??`, 0 where all digits are known. */
  readonly slack: number;
  /** Whether "am" or "pm" is written. */
  readonly hasHalf: boolean;
  /** Whether its hour has a leading zero: `09:05`. */
  readonly isPadded: boolean;
}

/** A point in time as an author wrote it. At least one of `date` and `clock` is there. */
export interface WrittenMoment {
  readonly date: WrittenDate | undefined;
  readonly clock: WrittenClock | undefined;
  /** As written: `UTC`, `CET`, `+02:00`. */
  readonly zone: string | undefined;
  /** 1 for `00:10 (+1d)`. */
  readonly laterDays: number;
}

/** A time expression of a text: a moment or the range between two. */
export interface WrittenTime extends WrittenMoment {
  readonly end: WrittenMoment | undefined;
  /** `~14:05`, `around 14:05`. */
  readonly approximate: boolean;
  /** From its first digit or letter to its last. */
  readonly range: Range;
  /** Where the date alone stands; undefined where none is written. */
  readonly dateRange: Range | undefined;
  /** Where what is told of that time begins: behind closing markup, colons and dashes. */
  readonly textStart: number;
}
