import { trimmed, type Range } from '../text/range';
import { Cursor } from './cursor';
import { takeClock } from './scan-clock';
import { isShort, takeDate } from './scan-date';
import { patterns } from './time-patterns';
import { isRangeEnd, sharedHalf } from './written-parts';
import type { WrittenClock, WrittenDate, WrittenMoment, WrittenTime } from './written-time';
import { isWord } from './zones';

/** What the place of a time allows: in a column of times, four digits are a time. */
export interface ScanOptions {
  /** `1405` and `14.05` are times here. */
  readonly loose: boolean;
}

/**
 * The time expression that stands at `from` in `text`, markup before it passed over, or `undefined`. A date
 * without a clock counts as one.
 *
 * @example scanTime('**~14:05 UTC** – Alert fired', 0, { loose: false })
 */
export function scanTime(text: string, from: number, options: ScanOptions): WrittenTime | undefined {
  mayBegin.lastIndex = from;
  if (!mayBegin.test(text) || !mayHoldTime.test(text.slice(from, from + 48))) return undefined;
  return new TimeScanner(text, from, options).time();
}

/**
 * How a time begins, behind any markup: most lines of a document begin with another word, and are done with.
 * Accepts the "1" of "**[14:05]", "--:", "approx", "On", "Tue", "next day", "May", "xx:" and the "x" of "[x] ".
 */
const mayBegin =
  /[^a-z\d]*(?:\d|[-?]:|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|at\s|on\s|from|between|by\s|(?:the\s)?(?:next|following)\s|since|starting|time|about|around|circa|roughly|approx|ca?\.|noon|mid|xx|x\]|nbsp|[a-z]{1,8}>)/iy;
/** And of those that begin so, most have none of these near their beginning. */
const mayHoldTime = /\d|-:|\?:|xx:|noon|midday|midnight/i;

class TimeScanner {
  readonly #cursor: Cursor;

  constructor(
    readonly text: string,
    from: number,
    readonly options: ScanOptions,
  ) {
    this.#cursor = new Cursor(text, from);
  }

  time(): WrittenTime | undefined {
    if (!this.#cursor.isAtDigit) this.#lead();
    const start = this.#cursor.at;
    const moment = this.#moment(undefined);
    if (!moment) return undefined;
    const dateRange = moment.date && this.#dateRange;
    this.#skipOtherZone();
    const end = this.#rangeEnd(moment);
    if (end) this.#skipOtherZone();
    const range = { start, end: this.#cursor.end };
    this.#cursor.at = this.#cursor.end;
    this.#cursor.take(patterns.closing);
    // The range's zone may stand behind its end only: `14:05–14:20 UTC`.
    const zone = moment.zone ?? end?.zone;
    const clock = sharedHalf(moment.clock, end?.clock);
    // Not by spreading the moment: that takes as long as all the scanning.
    return {
      date: moment.date,
      clock,
      zone,
      laterDays: moment.laterDays,
      end,
      approximate: this.#approximate,
      range,
      dateRange,
      textStart: this.#cursor.at,
    };
  }

  /** Where the last date stands. */
  #dateRange: Range = { start: 0, end: 0 };
  /** Whether the clock has a `T` before it or seconds, as machines write it. */
  #isMachine = false;
  #approximate = false;

  /** Takes markup, "around", "at" and the like. */
  #lead(): void {
    this.#cursor.take(patterns.opening);
    for (let words = 0; words < 3; words++) {
      if (this.#cursor.take(patterns.about)) this.#approximate = true;
      else if (!this.#cursor.take(patterns.lead)) break;
    }
    this.#cursor.take(patterns.opening);
    if (this.#cursor.take(patterns.about)) this.#approximate = true;
  }

  #moment(of: WrittenMoment | undefined): WrittenMoment | undefined {
    const start = this.#cursor.at;
    const date = takeDate(this.#cursor, of?.date);
    if (date) {
      this.#noteDate(start);
      const afterDate = this.#cursor.end;
      this.#cursor.at = afterDate;
      const between = this.#cursor.take(patterns.dateToClock)?.[0] ?? '';
      this.#isMachine = between === 'T';
      if (/[~≈]|a[bpr]/.test(between)) this.#approximate = true;
      const clock = this.#clock(true);
      if (!clock) {
        this.#cursor.backTo(afterDate);
        // `Friday` alone, or `10-12` that no time follows, is no time expression.
        if (date.kind === 'weekday' || (!of?.date && isShort(date))) return undefined;
        return { date, clock: undefined, zone: undefined, laterDays: 0 };
      }
      const laterDays = this.#laterDays();
      return { date, clock, zone: this.#zone(clock), laterDays };
    }
    this.#cursor.at = start;
    this.#isMachine = false;
    const clock = this.#clock(false);
    if (!clock) return undefined;
    const early = this.#laterDays();
    const zone = this.#zone(clock);
    const laterDays = early === 0 ? this.#laterDays() : early;
    return { date: of ? undefined : this.#dateBehind(), clock, zone, laterDays };
  }

  /** The date that stands behind its time: `12:45 PM PST Saturday Oct 30th`. */
  #dateBehind(): WrittenDate | undefined {
    const end = this.#cursor.end;
    this.#cursor.at = end;
    if (this.#cursor.take(patterns.clockToDate)) {
      const start = this.#cursor.at;
      const date = takeDate(this.#cursor, undefined);
      if (date && date.kind !== 'weekday' && !isShort(date)) {
        this.#noteDate(start);
        return date;
      }
    }
    this.#cursor.backTo(end);
    return undefined;
  }

  /** The date that began at `start` ends here, without the space behind a weekday. */
  #noteDate(start: number): void {
    this.#dateRange = trimmed(this.text, { start, end: this.#cursor.end });
  }

  #clock(isLoose: boolean): WrittenClock | undefined {
    const start = this.#cursor.at;
    const clock = takeClock(this.#cursor, isLoose || this.options.loose);
    this.#isMachine ||= clock !== undefined && /\d:\d\d:\d/.test(this.text.slice(start, this.#cursor.end));
    return clock;
  }

  #zone(clock: WrittenClock): string | undefined {
    const end = this.#cursor.end;
    this.#cursor.at = end;
    const match = this.#cursor.take(patterns.zone);
    if (!match) return undefined;
    // An opening bracket that other words follow is the author's own remark.
    const isRemark = /[([]/.test(match[0]) && !this.#cursor.take(patterns.closingBracket);
    const [, name = ''] = match;
    // The dash of a range has a space on both sides or on none: `23:45 -05:00` is an offset.
    const isOffset = this.#isMachine || match[0].startsWith(' ');
    if (isRemark || isWord(name) || (!isOffset && isRangeEnd(name, clock))) {
      this.#cursor.backTo(end);
      return undefined;
    }
    return name;
  }

  #laterDays(): number {
    const match = this.#cursor.take(patterns.laterDays);
    return match ? Number(match[1] ?? match[2] ?? match[3] ?? 1) : 0;
  }

  #skipOtherZone(): void {
    this.#cursor.at = this.#cursor.end;
    this.#cursor.take(patterns.otherZone);
  }

  #rangeEnd(from: WrittenMoment): WrittenMoment | undefined {
    const end = this.#cursor.end;
    this.#cursor.at = end;
    this.#cursor.take(/[*_`]+/y);
    if (this.#cursor.take(patterns.rangeMark)) {
      this.#cursor.take(patterns.opening);
      const moment = this.#moment(from);
      // `14:05 - 2 nodes`: what follows a time's dash must be a time, what follows a date's a date.
      if (moment && (moment.clock ?? !from.clock)) return moment;
    }
    this.#cursor.backTo(end);
    return undefined;
  }
}
