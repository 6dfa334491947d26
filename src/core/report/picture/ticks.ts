import { secondsPerDay } from '../../text/calendar';
import { clock, dayNumber, shortDay } from '../times';
import type { TimeScale } from './scale';

export interface Tick {
  /** Along the axis. */
  readonly at: number;
  /** Where a label that begins at the tick begins: before it, at the very end of the axis. */
  readonly labelAt: number;
  readonly label: string;
}

export interface Ticks {
  /** Round times, at one step throughout; empty where there is only one moment. */
  readonly times: readonly Tick[];
  /** The day that begins, or that the picture begins with; empty where all is on one undated day. */
  readonly days: readonly Tick[];
}

export interface TickOptions {
  /** What the clock whose times are shown is ahead of the scale's seconds. */
  readonly clockAhead: (second: number) => number;
  readonly dated: boolean;
  /** What a tick and its label take of the axis. */
  readonly timeRoom: number;
  readonly dayRoom: number;
  /** Where the labels end. */
  readonly end: number;
}

const minute = 60;
const hour = 60 * minute;

/** Steps that people count time in, in seconds. */
const steps: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * minute),
  ...[1, 2, 3, 6, 12].map((hours) => hours * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((days) => days * secondsPerDay),
];

/** The ticks of `scale`: as many as there is room for, none of them over another. */
export function ticksOf(scale: TimeScale, options: TickOptions): Ticks {
  return { times: timeTicks(scale, options), days: dayTicks(scale, options) };
}

function timeTicks({ stretches, perSecond }: TimeScale, options: TickOptions): readonly Tick[] {
  if (perSecond === 0) return [];
  const step = steps.find((candidate) => candidate * perSecond >= options.timeRoom);
  if (step === undefined || step >= secondsPerDay) return [];
  const ticks: Tick[] = [];
  for (const { from, to, start } of stretches) {
    const ahead = options.clockAhead(from);
    for (let second = Math.ceil((from + ahead) / step) * step - ahead; second <= to; second += step) {
      const at = start + (second - from) * perSecond;
      if (at + options.timeRoom / 2 > options.end || !isClear(ticks, at, options.timeRoom)) continue;
      ticks.push({ at, labelAt: at, label: clock(second + options.clockAhead(second)) });
    }
  }
  return ticks;
}

/** A label for the first day that each stretch shows and for every midnight in it, as far as they fit. */
function dayTicks({ stretches, perSecond }: TimeScale, options: TickOptions): readonly Tick[] {
  const dayOf = (second: number): number => dayNumber(second + options.clockAhead(second));
  const first = dayOf(stretches[0]?.from ?? 0);
  const last = dayOf(stretches.at(-1)?.to ?? 0);
  if (first === last && !options.dated) return [];
  const ticks: Tick[] = [];
  const everyDay = options.dayRoom <= secondsPerDay * perSecond;
  const stride = everyDay || perSecond === 0 ? 1 : Math.ceil(options.dayRoom / (secondsPerDay * perSecond));
  let shown = Number.NaN;
  for (const { from, to, start } of stretches) {
    const ahead = options.clockAhead(from);
    for (let number = dayOf(from); number <= dayOf(to); number += stride) {
      const midnight = number * secondsPerDay - options.clockAhead(number * secondsPerDay - ahead);
      const at = start + Math.max(0, midnight - from) * perSecond;
      const labelAt = Math.min(at, options.end - options.dayRoom);
      if (number === shown || !isClear(ticks, labelAt, options.dayRoom)) continue;
      shown = number;
      ticks.push({ at, labelAt, label: shortDay(number, options.dated) });
    }
  }
  return ticks;
}

function isClear(ticks: readonly Tick[], labelAt: number, room: number): boolean {
  const before = ticks.at(-1);
  return before === undefined || labelAt - before.labelAt >= room;
}
