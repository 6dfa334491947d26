import { daysIn, fromDays, secondsPerDay, weekdayOf } from '../text/calendar';
import type { Series } from './entry';
import type { Moment, Zone } from './event';
import { dayIn, lastYear } from './mend-years';
import { momentOf, type Day } from './moment';
import { isTwelveHours } from './twelve-hours';
import type { WrittenClock, WrittenDate, WrittenMoment } from './written-time';
import { zoneNamed } from './zones';

/** What the document decides for all of its times together. */
export interface TimeContext {
  /** Days since 1970-01-01 of the incident; `undefined` where the document does not say. */
  readonly incidentDay: number | undefined;
  /** The year of dates without one, where no day is known yet. */
  readonly year: number | undefined;
  readonly dayFirst: boolean;
  /** The document's zone, for entries that name none. */
  readonly zone: Zone | undefined;
}

/** A clock that falls back by this many seconds begins the next day; by less, the entry is out of order. */
const nextDayFall = 6 * 3600;

/** Seen from behind midnight, a time no more than this before it is out of order rather than nearly a day later. */
const overMidnight = 3 * 3600;

/** Works out the days of the entries of one series, told in the order of the text, and with them their moments. */
export class DayResolver {
  #day: Day;
  /** The last clock of the day, in seconds since midnight. */
  #clock: number | undefined;
  /** How many clocks came behind the one that began the day by falling back; `undefined` where none did. */
  #sinceMidnight: number | undefined;
  /** Whether times are written on a twelve-hour clock, "am" and "pm" left out where they are clear. */
  readonly #twelveHours: boolean;

  /** The last day that was told as the next one. */
  #next: number | undefined;
  /** The moment of the last clock. */
  #last: Moment | undefined;

  /** The day of the first entry: `(+1d)` counts from there. */
  #firstDay: number | undefined;

  constructor(
    series: Series,
    readonly context: TimeContext,
    readonly mended: Readonly<Record<'years' | 'days', ReadonlyMap<WrittenDate, number>>>,
  ) {
    const { incidentDay } = context;
    this.#day = { number: incidentDay ?? 0, dated: incidentDay !== undefined, slack: 0 };
    const clocks = series.items.flatMap((item) =>
      item.kind === 'entry' && item.entry.time.clock ? [item.entry.time.clock] : [],
    );
    this.#twelveHours = isTwelveHours(clocks);
    this.#firstHalf = clocks.find(({ hasHalf }) => hasHalf);
  }

  readonly #firstHalf: WrittenClock | undefined;

  /** Takes the date that stands above entries. */
  setDay(written: WrittenDate): void {
    this.#day = this.#dayOf(written) ?? this.#day;
    this.#clock = undefined;
    this.#sinceMidnight = undefined;
  }

  resolve(
    time: WrittenMoment & { readonly end: WrittenMoment | undefined },
    next: WrittenMoment | undefined,
  ): { readonly at: Moment; readonly end: Moment | undefined } {
    const written = time.date && this.#dayOf(time.date);
    const clock = time.clock && this.#halfOf(time.clock);
    const isKnown = clock !== undefined && clock.slack < 43_200;
    if (written) {
      this.#day = written;
      this.#sinceMidnight = undefined;
    } else if (isKnown) {
      const days = this.#daysAway(clock, time.zone) ?? this.#daysLater(clock, next?.clock);
      if (days !== 0) this.#day = { ...this.#day, number: this.#day.number + days };
      if (days > 0) this.#sinceMidnight = 0;
      else if (this.#sinceMidnight !== undefined) this.#sinceMidnight++;
    }
    if (time.laterDays > 0 && !written) {
      const start = this.#firstDay ?? this.context.incidentDay ?? 0;
      this.#day = { ...this.#day, number: Math.max(this.#day.number, start + time.laterDays) };
    }
    this.#firstDay ??= this.#day.number;
    if (isKnown) this.#clock = clock.seconds;
    const at = momentOf(this.#day, clock, this.#zoneOf(time.zone), this.context.zone);
    if (isKnown) this.#last = at;
    return { at, end: time.end && this.#endOf(time.end, at, clock) };
  }

  /**
   * How many days `clock` is later than the one before it. Where a lone time is past a midnight that those on its
   * other side are not past, it is out of order, and nothing else moves by a day.
   */
  #daysLater({ seconds }: WrittenClock, next: WrittenClock | undefined): number {
    if (this.#clock === undefined) return 0;
    if (seconds <= this.#clock - nextDayFall) return 1;
    if (this.#sinceMidnight === undefined || seconds < this.#clock + secondsPerDay - overMidnight) return 0;
    const isLone = next !== undefined && !this.#twelveHours && next.seconds <= seconds - nextDayFall;
    return this.#sinceMidnight === 0 || isLone ? -1 : 0;
  }

  /** How many days from the last one's day `clock` in another zone is nearest to it. */
  #daysAway(clock: WrittenClock, zoneName: string | undefined): number | undefined {
    const last = this.#last;
    const own = this.#zoneOf(zoneName);
    if (last?.zone?.id === undefined || own?.id === undefined || own.id === last.zone.id) return undefined;
    const { seconds } = momentOf(this.#day, clock, own, this.context.zone);
    const days = Math.round((last.seconds - seconds) / secondsPerDay);
    // Time goes on: a day back is one that leads right behind the last time.
    return days < 0 && seconds + days * secondsPerDay < last.seconds - 3600 ? 0 : days;
  }

  #endOf(end: WrittenMoment, at: Moment, from: WrittenClock | undefined): Moment {
    const written = end.date && this.#dayOf(end.date);
    const clock = end.clock && this.#halfOf(end.clock);
    const crosses = !written && clock && from && clock.seconds < from.seconds;
    const day = written ?? { ...this.#day, number: this.#day.number + (crosses ? 1 : 0) };
    return momentOf(day, clock, this.#zoneOf(end.zone ?? at.zone?.name), this.context.zone);
  }

  /** On a twelve-hour clock, a time without its half is the next one after the time before it. */
  #halfOf(clock: WrittenClock): WrittenClock {
    if (!this.#twelveHours || clock.hasHalf || clock.slack > 0) return clock;
    const morning = clock.seconds % 43_200;
    if (this.#clock === undefined && !this.#firstHalf) return clock;
    const reference = this.#clock ?? ((this.#firstHalf?.seconds ?? 0) >= 43_200 ? 43_200 : 0);
    const seconds =
      morning >= reference || reference >= 43_200 + morning + nextDayFall ? morning : morning + 43_200;
    return { ...clock, seconds };
  }

  #dayOf(written: WrittenDate): Day | undefined {
    const reference = this.#day;
    if (written.kind === 'weekday') {
      if (written.weekday === undefined) return this.#nextDay();
      if (!reference.dated) return undefined;
      const ahead = (written.weekday - weekdayOf(reference.number) + 7) % 7;
      // "Friday" after an entry of Saturday is the day before rather than the week after.
      return { ...reference, number: reference.number + (ahead === 6 ? -1 : ahead) };
    }
    const day = this.mended.days.get(written);
    if (day !== undefined) return { number: day, dated: true, slack: 0 };
    const year = this.mended.years.get(written) ?? written.year;
    if (year !== undefined && year <= lastYear) return this.#dayIn(year, written);
    if (!reference.dated) {
      const { year: known } = this.context;
      const day = this.#dayIn(known ?? 2000, written);
      return day && { ...day, dated: known !== undefined };
    }
    const around = fromDays(reference.number).year;
    const candidates = [around, around + 1, around - 1].flatMap(
      (candidate) => this.#dayIn(candidate, written) ?? [],
    );
    return candidates.reduce<Day | undefined>(
      (best, day) =>
        !best || Math.abs(day.number - reference.number) < Math.abs(best.number - reference.number)
          ? day
          : best,
      undefined,
    );
  }

  /** Said at night, or of several entries, "the next day" is the one that has begun. */
  #nextDay(): Day {
    const isNight = this.#clock !== undefined && this.#clock < nextDayFall;
    const hasBegun = isNight || this.#day.number === this.#next;
    this.#next = this.#day.number + (hasBegun ? 0 : 1);
    return { ...this.#day, number: this.#next };
  }

  #dayIn(year: number, written: Exclude<WrittenDate, { kind: 'weekday' }>): Day | undefined {
    const number = dayIn(written, year, this.context.dayFirst);
    const isOpen = written.kind === 'calendar' && written.day === undefined;
    const slack = isOpen ? daysIn(year, written.month) - 1 : 0;
    return number === undefined ? undefined : { number, dated: true, slack };
  }

  #zoneOf(name: string | undefined): Zone | undefined {
    return name === undefined ? this.context.zone : zoneNamed(name);
  }
}
