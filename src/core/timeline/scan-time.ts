import { monthOf, weekdayNamed } from '../text/calendar';
import type { WrittenClock, WrittenDate, WrittenMoment, WrittenTime } from './written-time';
import { zonePattern } from './zones';

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
  if (!mayHoldTime.test(text.slice(from, from + 48))) return undefined;
  return new TimeScanner(text, from, options).time();
}

/** Most lines of a document have none of these near their beginning, and are done with. */
const mayHoldTime = /\d|-:|\?:|xx:|noon|midday|midnight/i;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const patterns = {
  /** Accepts "**", "[", "`", "- [x] " and "<b>" before a time. */
  opening: /(?:[\s*_`"'“([{>|•·#\p{Extended_Pictographic}\uFE0F]|~~|<\/?[a-z]{1,8}>|(?<=\[)[ x]\])+/iuy,
  /** Accepts "at ", "from " and "between ". */
  lead: /(?:at|on|from|between|by|since|starting|time:?)\s+/iy,
  /** Accepts "~", "approx. " and "around ". */
  about: /(?:[~≈]|(?:about|around|circa|roughly)\s|approx(?:imately)?\b\.?|ca?\.)\s*/iy,
  /** Accepts "Tuesday, " and "Wed ". */
  weekday: /(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b\.?,?\s*/iy,
  /** Accepts "2024-05-01", "2024/5/1" and "2022-02-??". */
  iso: /(\d{4})([-/.])(\d{1,2}|\?\?)\2(\d{1,2}|\?\?)(?!\d)/y,
  /** Accepts "May 1st, 2024" and "Dec 16". */
  monthFirst: new RegExp(
    String.raw`${month}\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,?\s+(\d{4})(?!\d|:\d))?`,
    'iy',
  ),
  /** Accepts "1st of May 2024", "01-May-2024" and "16 Dec". */
  dayFirst: new RegExp(
    String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s+of\s+|[\s-]+)${month}\b\.?(?:[,\s-]+(\d{4})(?!\d|:\d))?`,
    'iy',
  ),
  /** Accepts "13/05/2024" and "5-26-21". */
  numeric: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y,
  /** Accepts "03-26" and "26/03". */
  monthAndDay: /(\d{1,2})[-/](\d{1,2})(?![-/\d:])/y,
  /** Accepts ", ", "T", " at ", " - " and " ~" between a date and its time. */
  dateToClock: /T(?=\d)|[\s,@*_`|:]*(?:[-–—]\s+)?(?:at\s+)?(?:[~≈]\s*|(?:approx\.?|around|about)\s+)?/y,
  /** Accepts "14:05", "9:05:30" and "14:05:30.123". */
  clock: /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/y,
  /** Accepts "14:??", "14:0x", "??:??" and "--:--". */
  unknownClock: /(\d{1,2}|\?\?|xx|--):(\d[?x]|\?{1,2}|xx|--)(?![\p{L}\d])/iuy,
  /** Accepts "14.05" and "14h05". */
  dottedClock:
    /(\d{1,2})(?:\.|h)(\d{2})(?![\d.%]|\s?(?:%|[kmgt]i?b\b|ms\b|s\b|seconds|minutes|hours|percent|x\b|million|billion))/iy,
  /** Accepts "5pm" and "11 a.m.". */
  hour: /(\d{1,2})(?=\s?[ap]\.?m\b)/iy,
  /** Accepts "1405" in a column of times, "1405 UTC", "1405h". */
  digits: /([01]\d|2[0-3])([0-5]\d)(?=h\b|\s?hrs\b|\s?(?:UTC|GMT|Z)\b|\s*$|\s*[-–—:\])*`])/iy,
  noon: /(noon|midday|midnight)\b/iy,
  /** Accepts " PM", "a.m." and "p". */
  half: /\s?([ap])(?:\.?m\.?)?(?![\p{L}\d])/iuy,
  /** Accepts "h", " hrs" and " o’clock". */
  clockWord: /\s?(?:h|hrs|hours|o['’]clock)\b/iy,
  /** Accepts " UTC", " (CET)" and "+02:00". */
  zone: new RegExp(String.raw`\s*[(\[]?(${zonePattern.source})(?:\s+time\b)?`, 'iuy'),
  closingBracket: /\s?[)\]]/y,
  /** Accepts " (+1d)", " +1" and " (next day)". */
  laterDays: /\s*\(?(?:\+\s?(\d)(?:\s?d(?:ays?)?)?(?![\d:])|next day)\)?/iy,
  /** Accepts " - ", " to ", " → " and "–" between the ends of a range. */
  rangeMark: /\s*(?:[-–—→]|->|=>|(?:to|until|till|and)\b)\s*(?:[~≈]\s*|approx\.?\s+)?/iy,
  /** Accepts " (16:05 CEST)" and " / 9:58 PT": the same moment in another zone. */
  otherZone: new RegExp(
    String.raw`\s*(?:[(/]|\bor\b)\s*\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]m)?\s*(?:${zonePattern.source})(?:\s*\))?`,
    'iuy',
  ),
  /** Accepts ", on " before a date that follows its time. */
  clockToDate: /[\s,(]+(?:on\s+)?/iy,
  /** Accepts "**: ", "] - " and "` ". */
  closing:
    /[*_~`"'”)\]}]*(?:<\/[a-z]{1,8}>)?\s*(?:[:\-–—|=>→,.](?=[\s*_`\p{L}:\-–—|=>→,.]|$)[*_~`)\]]*\s*)*/iuy,
} as const;

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
    const dateStart = start;
    const moment = this.#moment(undefined);
    if (!moment) return undefined;
    const dateRange = moment.date && { start: dateStart, end: this.#dateEnd };
    this.#skipOtherZone();
    const end = this.#rangeEnd(moment);
    if (end) this.#skipOtherZone();
    const range = { start, end: this.#end };
    this.#at = this.#end;
    this.#take(patterns.closing);
    // The range's zone may stand behind its end only: `14:05–14:20 UTC`.
    const zone = moment.zone ?? end?.zone;
    const clock = sharedHalf(moment.clock, end?.clock);
    return {
      ...moment,
      clock,
      zone,
      end,
      approximate: this.#approximate,
      range,
      dateRange,
      textStart: this.#at,
    };
  }

  #dateEnd = 0;
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
    const date = this.#date(of?.date !== undefined);
    if (date) {
      this.#dateEnd = this.#end;
      const afterDate = this.#end;
      this.#at = afterDate;
      const between = this.#take(patterns.dateToClock)?.[0] ?? '';
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
      return { date, clock, zone: this.#zone(), laterDays };
    }
    this.#at = start;
    const clock = this.#clock(false);
    if (!clock) return undefined;
    const early = this.#laterDays();
    const zone = this.#zone();
    const laterDays = early === 0 ? this.#laterDays() : early;
    return { date: of ? undefined : this.#dateBehind(), clock, zone, laterDays };
  }

  /** Set where the date that was read is of the form `03-26`. */
  #isShort = false;

  #date(isEnd: boolean): WrittenDate | undefined {
    const start = this.#at;
    this.#isShort = false;
    const weekday = this.#take(patterns.weekday);
    const iso = this.#take(patterns.iso);
    if (iso) return calendar(Number(iso[1]), numberOf(iso[3]), numberOf(iso[4]));
    const monthFirst = this.#take(patterns.monthFirst);
    if (monthFirst)
      return calendar(numberOf(monthFirst[3]), monthOf(monthFirst[1] ?? ''), numberOf(monthFirst[2]));
    const dayFirst = this.#take(patterns.dayFirst);
    if (dayFirst) return calendar(numberOf(dayFirst[3]), monthOf(dayFirst[2] ?? ''), numberOf(dayFirst[1]));
    const numeric = this.#take(patterns.numeric);
    if (numeric) return numericDate(numberOf(numeric[1]), numberOf(numeric[3]), fullYear(numeric[4]));
    const short = this.#take(patterns.monthAndDay);
    if (short) {
      this.#isShort = !isEnd;
      return numericDate(numberOf(short[1]), numberOf(short[2]), undefined);
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
      const date = this.#date(false);
      if (date && date.kind !== 'weekday' && !this.#isShort) {
        this.#dateEnd = this.#end;
        return date;
      }
    }
    this.#at = end;
    this.#end = end;
    return undefined;
  }

  #clock(afterDate: boolean): WrittenClock | undefined {
    const known = this.#take(patterns.clock);
    if (known) return this.#withHalf(known[1], numberOf(known[2]), numberOf(known[3]));
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
    if (clock) this.#take(patterns.clockWord);
    return clock;
  }

  #withHalf(hours = '', minute = 0, second = 0): WrittenClock | undefined {
    const hour = Number(hours);
    const isPadded = hours.length > 1 && hour < 10;
    if (minute > 59 || second > 60) return undefined;
    const half = hour <= 12 ? this.#take(patterns.half)?.[1]?.toLowerCase() : undefined;
    if (half === undefined) {
      // 24:00 is the end of the day (ISO 8601).
      if (hour > 24 || (hour === 24 && minute > 0)) return undefined;
      return { seconds: hour * 3600 + minute * 60 + second, slack: 0, hasHalf: false, isPadded };
    }
    const full = (hour % 12) + (half === 'p' ? 12 : 0);
    return { seconds: full * 3600 + minute * 60 + second, slack: 0, hasHalf: true, isPadded: false };
  }

  #zone(): string | undefined {
    const end = this.#end;
    this.#at = end;
    const match = this.#take(patterns.zone);
    if (!match) return undefined;
    // An opening bracket that other words follow is the author's own remark.
    if (/[([]/.test(match[0]) && !this.#take(patterns.closingBracket)) {
      this.#at = end;
      this.#end = end;
      return undefined;
    }
    return match[1];
  }

  #laterDays(): number {
    const match = this.#take(patterns.laterDays);
    return match ? Number(match[1] ?? 1) : 0;
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
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (!match || match[0] === '') return undefined;
    this.#at += match[0].length;
    this.#end = this.#at;
    return match;
  }
}

/** In `2:00 - 3:00 PM` the half of the day stands behind the end only. */
function sharedHalf(
  start: WrittenClock | undefined,
  end: WrittenClock | undefined,
): WrittenClock | undefined {
  if (!start || !end || start.hasHalf || !end.hasHalf || start.seconds >= 43_200) return start;
  const later = start.seconds + 43_200;
  return later <= end.seconds ? { ...start, seconds: later, hasHalf: true, isPadded: false } : start;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined || !/^\d/.test(digits) ? undefined : Number(digits);
}

function fullYear(digits: string | undefined): number | undefined {
  const year = numberOf(digits);
  return year !== undefined && year < 100 ? 2000 + year : year;
}

function calendar(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): WrittenDate | undefined {
  if (month === undefined || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31)))
    return undefined;
  return { kind: 'calendar', year, month, day };
}

function numericDate(first = 0, second = 0, year: number | undefined): WrittenDate | undefined {
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
    return undefined;
  return { kind: 'numeric', first, second, year };
}

function unknownClock(hours: string, minutes: string): WrittenClock | undefined {
  const hour = numberOf(hours);
  if (hour === undefined) return { seconds: 0, slack: 86_399, hasHalf: false, isPadded: false };
  if (hour > 23) return undefined;
  const tens = /^\d/.test(minutes) ? Number(minutes[0]) : undefined;
  const minute = tens === undefined ? 0 : tens * 10;
  return {
    seconds: hour * 3600 + minute * 60,
    slack: (tens === undefined ? 59 : 9) * 60,
    hasHalf: false,
    isPadded: false,
  };
}
