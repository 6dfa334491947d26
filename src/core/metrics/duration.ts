import type { StatedDuration } from './metric';

/** A duration in a text, and where: offsets into that text. */
export interface FoundDuration {
  readonly duration: StatedDuration;
  readonly start: number;
  readonly end: number;
}

/**
 * The one duration that `text` states, or `undefined` where it states none or several that differ. What stands
 * in parentheses behind it is a remark.
 *
 * @example readDuration('1 hour 30 minutes'), readDuration('~2h'), readDuration('90 min (14:00 to 15:30)')
 */
export function readDuration(text: string): StatedDuration | undefined {
  const [first, ...others] = durationsIn(text);
  if (!first) return undefined;
  const isRemark = (start: number): boolean => text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
  const rivals = others.filter(
    ({ duration, start }) => duration.minutes !== first.duration.minutes && !isRemark(start),
  );
  return rivals.length === 0 ? first.duration : undefined;
}

/** Whether `text` is a duration and nothing else. */
export function isDuration(text: string): boolean {
  const [first] = durationsIn(text);
  return (
    first !== undefined && text.slice(0, first.start).trim() === '' && text.slice(first.end).trim() === ''
  );
}

/** Every duration in `text`, in order. */
export function durationsIn(text: string): readonly FoundDuration[] {
  const found: FoundDuration[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const duration = new DurationScanner(text, match.index).duration();
    if (!duration) continue;
    found.push(duration);
    beginning.lastIndex = Math.max(duration.end, match.index + 1);
  }
  return found;
}

/** Where a duration may begin: a number, a word for one or a qualifier, at the beginning of a word. */
const beginning =
  /(?<![\p{L}\p{N}.:/-])(?:[\d~≈<>≤≥]|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|about|around|approx|roughly|circa|ca\.|nearly|almost|less|more|under|over|up to|within|at (?:most|least)|just)/giu;

const patterns = {
  /** Accepts "about ", "~" and "approx. ". */
  about: /(?:[~≈]|(?:about|around|approximately|approx\.?|roughly|circa|ca\.|nearly|almost)\s)\s*/iy,
  /** Accepts "< ", "less than ", "up to " and "within ". */
  atMost: /(?:[<≤]|(?:less than|under|up to|within|at most|just under)\s)\s*/iy,
  /** Accepts "> ", "more than " and "at least ". */
  atLeast: /(?:[>≥]|(?:more than|over|at least|just over)\s)\s*/iy,
  /** Accepts "1", "1.5" and "2,5". */
  number: /(\d+)(?:[.,](\d{1,3}))?/y,
  /** Accepts "an ", "half an " and "seven ". */
  word: /(half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four)(?=[\s-])/iy,
  /** Accepts " hours", "h", "-minute", " mins." and " s". */
  unit: /[\s-]*(weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[wdhms])(?!\p{L})\.?/iuy,
  /** Accepts ", ", " and " and " & " between two parts. */
  joint: /\s*(?:,|and\b|&)?\s*/iy,
  /** Accepts "30" of "1h30". */
  bareMinutes: /([0-5]\d)(?![\d:]|\s?\p{L})/uy,
  /** Accepts "-" and " to " of "2-3 hours". */
  rangeMark: /\s*(?:[-–]|to\b)\s*/iy,
  /** Accepts "1:30", "01:30:00" and "1:30 hours"; not the time of day in "14:05 UTC" or "14:00–15:30". */
  clock:
    /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?!\s*(?:[-–→]|to\b)\s*\d|\s*[ap]\.?m\b|\s*(?:UTC|[A-Z]{2,4}T)\b)(?:\s*(?:h|hrs?|hours?)\b)?/y,
  plus: /\+(?!\d)/y,
} as const;

const unitMinutes: Readonly<Record<string, number>> = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1, s: 1 / 60 };

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  'twenty-four': 24,
};

/** A number with the smallest step in which it is stated: 0.1 for `1.5`, 1 for `90`. */
interface Amount {
  readonly value: number;
  readonly step: number;
}

class DurationScanner {
  #at: number;
  /** Set where a "+" says that it is more: `2+ hours`. */
  #isOpen = false;

  constructor(
    readonly text: string,
    readonly start: number,
  ) {
    this.#at = start;
  }

  duration(): FoundDuration | undefined {
    const approximate = this.#take(patterns.about) !== undefined;
    const isMost = this.#take(patterns.atMost) !== undefined;
    const isLeast = !isMost && this.#take(patterns.atLeast) !== undefined;
    // A clock within a sentence is a time of day.
    const opens = this.text.slice(0, this.start).trim() === '';
    const clock = opens ? this.#take(patterns.clock) : undefined;
    const exact = clock ? clockMinutes(clock) : this.#parts();
    if (!exact) return undefined;
    const open = isLeast || this.#isOpen || this.#take(patterns.plus) !== undefined;
    const minutes = isMost ? 0 : exact.minutes;
    const atMost = open ? Infinity : exact.atMost;
    const duration = { minutes, atMost, unit: exact.unit, approximate };
    return { duration, start: this.start, end: this.#at };
  }

  /** `1 day, 2 h and 30 minutes`, `2-3 hours`, `1h30`. */
  #parts(): Omit<StatedDuration, 'approximate'> | undefined {
    const first = this.#amount();
    if (!first) return undefined;
    const range = this.#rangeOf(first);
    if (range) return range;
    const unit = this.#unit();
    if (unit === undefined) return undefined;
    let minutes = first.value * unit;
    let smallest = first.step * unit;
    let last = unit;
    for (;;) {
      const end = this.#at;
      const bare = last === 60 ? this.#take(patterns.bareMinutes) : undefined;
      if (bare) return exactly(minutes + Number(bare[1]), 1);
      this.#take(patterns.joint);
      const amount = this.#amount();
      const next = amount && this.#unit();
      // "2 hours, 3 days" are two durations: a smaller unit follows a larger one.
      if (!amount || next === undefined || next >= last) {
        this.#at = end;
        return exactly(minutes, smallest);
      }
      minutes += amount.value * next;
      smallest = Math.min(smallest, amount.step * next);
      last = next;
    }
  }

  #rangeOf(from: Amount): Omit<StatedDuration, 'approximate'> | undefined {
    const end = this.#at;
    if (this.#take(patterns.rangeMark)) {
      const to = this.#amount();
      const unit = to && this.#unit();
      if (to && unit !== undefined) {
        return {
          minutes: from.value * unit,
          atMost: to.value * unit,
          unit: Math.min(from.step, to.step) * unit,
        };
      }
    }
    this.#at = end;
    return undefined;
  }

  #amount(): Amount | undefined {
    const word = this.#take(patterns.word)?.[1]?.toLowerCase();
    if (word !== undefined) {
      return word.startsWith('half') ? { value: 0.5, step: 0.5 } : { value: words[word] ?? 1, step: 1 };
    }
    const number = this.#take(patterns.number);
    if (!number) return undefined;
    const [, whole = '0', decimals] = number;
    if (this.#take(patterns.plus)) this.#isOpen = true;
    if (decimals === undefined) return { value: Number(whole), step: 1 };
    return { value: Number(`${whole}.${decimals}`), step: 10 ** -decimals.length };
  }

  /** The minutes in the unit that stands here. */
  #unit(): number | undefined {
    return unitMinutes[this.#take(patterns.unit)?.[1]?.charAt(0).toLowerCase() ?? ''];
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.#at += match[0].length;
    return match;
  }
}

function exactly(minutes: number, unit: number): Omit<StatedDuration, 'approximate'> {
  return { minutes, atMost: minutes, unit };
}

function clockMinutes([, hours, minutes, seconds]: RegExpExecArray): Omit<StatedDuration, 'approximate'> {
  const whole = Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60;
  return exactly(whole, seconds === undefined ? 1 : 1 / 60);
}
