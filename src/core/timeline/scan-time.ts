import { monthOf, weekdayNamed } from '../text/calendar';
import { trimmed, type Range } from '../text/range';
import { patterns } from './time-patterns';
import {
  calendarDate,
  fullYear,
  isRangeEnd,
  numberOf,
  numericDate,
  sharedHalf,
  shortDate,
  unknownClock,
} from './written-parts';
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
 * Accepts the "1" of "**[14:05]", "--:", "approx", "On", "Tue", "May", "xx:" and the "x" of "[x] ".
 */
const mayBegin =
  /[^a-z\d]*(?:\d|[-?]:|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|at\s|on\s|from|between|by\s|since|starting|time|about|around|circa|roughly|approx|ca?\.|noon|mid|xx|x\]|nbsp|[a-z]{1,8}>)/iy;
/** And of those that begin so, most have none of these near their beginning. */
const mayHoldTime = /\d|-:|\?:|xx:|noon|midday|midnight/i;

class TimeScanner {
  #at: number;
  /** Where the last thing that counts ended. */
  #end: number;

  constructor(
    readonly text: string,
    from: number,
    readonly options: ScanOptions,
  ) {
    this.#at = from;
    this.#end = from;
  }

  time(): WrittenTime | undefined {
    this.#take(patterns.opening);
    this.#lead();
    const start = this.#at;
    const moment = this.#moment(undefined);
    if (!moment) return undefined;
    const dateRange = moment.date && this.#dateRange;
    this.#skipOtherZone();
    const end = this.#rangeEnd(moment);
    if (end) this.#skipOtherZone();
    const range = { start, end: this.#end };
    this.#at = this.#end;
    this.#take(patterns.closing);
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
      textStart: this.#at,
    };
  }

  /** Where the last date stands. */
  #dateRange: Range = { start: 0, end: 0 };
  /** Whether the clock has a `T` before it or seconds, as machines write it. */
  #isMachine = false;
  #approximate = false;

  /** Takes "around", "at" and the like. */
  #lead(): void {
    for (let words = 0; words < 3; words++) {
      if (this.#take(patterns.about)) this.#approximate = true;
      else if (!this.#take(patterns.lead)) break;
    }
    this.#take(patterns.opening);
    if (this.#take(patterns.about)) this.#approximate = true;
  }

  #moment(of: WrittenMoment | undefined): WrittenMoment | undefined {
    const start = this.#at;
    const date = this.#date(of?.date);
    if (date) {
      this.#noteDate(start);
      const afterDate = this.#end;
      this.#at = afterDate;
      const between = this.#take(patterns.dateToClock)?.[0] ?? '';
      this.#isMachine = between === 'T';
      if (/[~≈]|a[bpr]/.test(between)) this.#approximate = true;
      const clock = this.#clock(true);
      if (!clock) {
        this.#at = afterDate;
        this.#end = afterDate;
        // `Friday` alone, or `10-12` that no time follows, is no time expression.
        if (date.kind === 'weekday' || this.#isShort) return undefined;
        return { date, clock: undefined, zone: undefined, laterDays: 0 };
      }
      const laterDays = this.#laterDays();
      return { date, clock, zone: this.#zone(clock), laterDays };
    }
    this.#at = start;
    this.#isMachine = false;
    const clock = this.#clock(false);
    if (!clock) return undefined;
    const early = this.#laterDays();
    const zone = this.#zone(clock);
    const laterDays = early === 0 ? this.#laterDays() : early;
    return { date: of ? undefined : this.#dateBehind(), clock, zone, laterDays };
  }

  /** Set where the date that was read is of the form `03-26`. */
  #isShort = false;

  /** @param from the date at the beginning of the range that this one ends */
  #date(from: WrittenDate | undefined): WrittenDate | undefined {
    const start = this.#at;
    this.#isShort = false;
    const weekday = this.#take(patterns.weekday);
    const iso = this.#take(patterns.iso);
    if (iso) return calendarDate(Number(iso[1]), numberOf(iso[3]), numberOf(iso[4]));
    const monthFirst = this.#take(patterns.monthFirst);
    if (monthFirst)
      return calendarDate(numberOf(monthFirst[3]), monthOf(monthFirst[1] ?? ''), numberOf(monthFirst[2]));
    const dayFirst = this.#take(patterns.dayFirst);
    if (dayFirst)
      return calendarDate(numberOf(dayFirst[3]), monthOf(dayFirst[2] ?? ''), numberOf(dayFirst[1]));
    const numeric = this.#take(patterns.numeric);
    if (numeric) return numericDate(numberOf(numeric[1]), numberOf(numeric[3]), fullYear(numeric[4]));
    const short = this.#take(patterns.monthAndDay);
    if (short) {
      this.#isShort = from === undefined;
      return shortDate(numberOf(short[1]), numberOf(short[2]), from);
    }
    if (weekday) {
      const name = weekdayNamed(weekday[1] ?? '');
      return { kind: 'weekday', weekday: name };
    }
    this.#at = start;
    return undefined;
  }

  /** The date that stands behind its time: `12:45 PM PST Saturday Oct 30th`. */
  #dateBehind(): WrittenDate | undefined {
    const end = this.#end;
    this.#at = end;
    if (this.#take(patterns.clockToDate)) {
      const start = this.#at;
      const date = this.#date(undefined);
      if (date && date.kind !== 'weekday' && !this.#isShort) {
        this.#noteDate(start);
        return date;
      }
    }
    this.#at = end;
    this.#end = end;
    return undefined;
  }

  /** The date that began at `start` ends here, without the space behind a weekday. */
  #noteDate(start: number): void {
    this.#dateRange = trimmed(this.text, { start, end: this.#end });
  }

  #clock(afterDate: boolean): WrittenClock | undefined {
    const known = this.#take(patterns.clock);
    if (known) {
      this.#isMachine ||= known[3] !== undefined;
      const clock = this.#withHalf(known[1], numberOf(known[2]), numberOf(known[3]));
      if (clock && !clock.hasHalf) this.#take(patterns.clockWord);
      return clock;
    }
    const unknown = this.#take(patterns.unknownClock);
    if (unknown) return unknownClock(unknown[1] ?? '', unknown[2] ?? '');
    const noon = this.#take(patterns.noon);
    if (noon)
      return { seconds: /^mid(?=n)/i.test(noon[0]) ? 0 : 43_200, slack: 0, hasHalf: true, isPadded: false };
    const hour = this.#take(patterns.hour);
    if (hour) return this.#withHalf(hour[1]);
    if (!this.options.loose && !afterDate) return undefined;
    const dotted = this.#take(patterns.dottedClock) ?? this.#take(patterns.digits);
    if (!dotted) return undefined;
    const clock = this.#withHalf(dotted[1], numberOf(dotted[2]));
    if (clock && !this.#take(patterns.clockWord)) this.#take(patterns.digitsWord);
    return clock;
  }

  #withHalf(hours = '', minute = 0, second = 0): WrittenClock | undefined {
    const hour = Number(hours);
    const halves = hour <= 12 ? this.#take(patterns.half) : undefined;
    if (hour > 12) this.#take(patterns.idleHalf);
    const seconds = hour * 3600 + minute * 60 + second;
    // 24:00 is the end of the day (ISO 8601), :60 a leap second.
    if (minute > 59 || second > 60 || seconds > 86_400) return undefined;
    const half = (halves?.[1] ?? halves?.[2])?.toLowerCase();
    if (half === undefined) {
      return { seconds, slack: 0, hasHalf: false, isPadded: hours.length > 1 && hour < 10 };
    }
    const full = (seconds % 43_200) + (half === 'p' ? 43_200 : 0);
    return { seconds: full, slack: 0, hasHalf: true, isPadded: false };
  }

  #zone(clock: WrittenClock): string | undefined {
    const end = this.#end;
    this.#at = end;
    const match = this.#take(patterns.zone);
    if (!match) return undefined;
    // An opening bracket that other words follow is the author's own remark.
    const isRemark = /[([]/.test(match[0]) && !this.#take(patterns.closingBracket);
    const [, name = ''] = match;
    if (isRemark || isWord(name) || (!this.#isMachine && isRangeEnd(name, clock))) {
      this.#at = end;
      this.#end = end;
      return undefined;
    }
    return name;
  }

  #laterDays(): number {
    const match = this.#take(patterns.laterDays);
    return match ? Number(match[1] ?? match[2] ?? match[3] ?? 1) : 0;
  }

  #skipOtherZone(): void {
    this.#at = this.#end;
    this.#take(patterns.otherZone);
  }

  #rangeEnd(from: WrittenMoment): WrittenMoment | undefined {
    const end = this.#end;
    this.#at = end;
    this.#take(/[*_`]+/y);
    if (this.#take(patterns.rangeMark)) {
      this.#take(patterns.opening);
      const moment = this.#moment(from);
      // `14:05 - 2 nodes`: what follows a time's dash must be a time, what follows a date's a date.
      if (moment && (moment.clock ?? !from.clock)) return moment;
    }
    this.#at = end;
    this.#end = end;
    return undefined;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    if (this.#at >= this.text.length) return undefined;
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (!match || match[0] === '') return undefined;
    this.#at += match[0].length;
    this.#end = this.#at;
    return match;
  }
}
