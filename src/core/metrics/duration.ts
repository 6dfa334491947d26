import { beginning, patterns, unitMinutes, words } from './duration-patterns';
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
  return findDuration(text)?.duration;
}

/** The duration that `readDuration` reads, and where it stands. */
export function findDuration(text: string): FoundDuration | undefined {
  const found = durationsIn(text);
  // Of `14:15 (15 minutes)` what has a unit is the duration, and the other a time of day.
  const spelled = found.filter(({ start, end }) => !text.slice(start, end).includes(':'));
  const [first, ...others] = spelled.length > 0 ? spelled : found;
  if (!first) return undefined;
  const isRemark = (start: number): boolean => text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
  const hasRival = others.some(
    ({ duration, start }) => duration.minutes !== first.duration.minutes && !isRemark(start),
  );
  return hasRival ? undefined : first;
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
  const first = text.length - text.trimStart().length;
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const duration = new DurationScanner(text, match.index, match.index === first).duration();
    if (!duration) continue;
    found.push(duration);
    beginning.lastIndex = Math.max(duration.end, match.index + 1);
  }
  return found;
}

/** A number with the smallest step in which it is stated: 0.1 for `1.5`, 1 for `90`. */
interface Amount {
  readonly value: number;
  readonly step: number;
}

class DurationScanner {
  #at: number;
  /** Set where a "+" says that it is more: `2+ hours`. */
  #isOpen = false;
  /** What parts the ends of a range. */
  #rangeMark: RegExp = patterns.rangeMark;

  /** @param opens whether nothing stands before `start` */
  constructor(
    readonly text: string,
    readonly start: number,
    readonly opens: boolean,
  ) {
    this.#at = start;
  }

  duration(): FoundDuration | undefined {
    const approximate = this.#take(patterns.about) !== undefined;
    const isMost = this.#take(patterns.atMost) !== undefined;
    const isLeast = !isMost && this.#take(patterns.atLeast) !== undefined;
    // A clock within a sentence is a time of day.
    const clock = this.opens ? this.#take(patterns.clock) : undefined;
    if (this.#take(patterns.between)) this.#rangeMark = patterns.and;
    const exact = clock ? clockMinutes(clock) : this.#parts();
    if (!exact) return undefined;
    const open = isLeast || this.#isOpen || this.#take(patterns.plus) !== undefined;
    const minutes = isMost ? 0 : exact.minutes;
    const atMost = open ? Infinity : exact.atMost;
    const duration = { minutes, atMost, unit: exact.unit, approximate };
    return { duration, start: this.start, end: this.#at };
  }

  /** `2-3 hours`, `1h 30m – 2h`, or one duration. */
  #parts(): Omit<StatedDuration, 'approximate'> | undefined {
    const first = this.#amount();
    if (!first) return undefined;
    const range = this.#rangeOf(first);
    if (range) return range;
    const from = this.#sum(first);
    const end = this.#at;
    if (from && this.#take(this.#rangeMark)) {
      const next = this.#amount();
      const to = next && this.#sum(next);
      if (to && to.minutes > from.minutes)
        return { minutes: from.minutes, atMost: to.minutes, unit: Math.min(from.unit, to.unit) };
    }
    this.#at = end;
    return from;
  }

  /** `1 day, 2 h and 30 minutes`, `1h30`, `an hour and a half`: what begins with the amount `first`. */
  #sum(first: Amount): Omit<StatedDuration, 'approximate'> | undefined {
    const unit = this.#unit();
    if (unit === undefined) return undefined;
    let minutes = first.value * unit;
    let smallest = first.step * unit;
    let last = unit;
    if (this.#take(patterns.half)) return exactly(minutes + unit / 2, Math.min(smallest, unit / 2));
    for (;;) {
      const end = this.#at;
      const bare = last === 60 ? this.#take(patterns.bareMinutes) : undefined;
      if (bare) return exactly(minutes + Number(bare[1] ?? bare[2]), 1);
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
    if (this.#take(this.#rangeMark)) {
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
      if (word.startsWith('half')) return { value: 0.5, step: 0.5 };
      return this.#withHalf({ value: words[word] ?? 1, step: 1 });
    }
    const number = this.#take(patterns.number);
    if (!number) return undefined;
    const [, whole = '0', decimals] = number;
    if (this.#take(patterns.plus)) this.#isOpen = true;
    const value = Number(whole.replaceAll(',', ''));
    if (decimals === undefined) return this.#withHalf({ value, step: 1 });
    return { value: Number(`${value}.${decimals}`), step: 10 ** -decimals.length };
  }

  /** `two and a half`, `1½`. */
  #withHalf({ value, step }: Amount): Amount {
    return this.#take(patterns.half) ? { value: value + 0.5, step: 0.5 } : { value, step };
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
