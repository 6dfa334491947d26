import type { TimelineEvent } from '../event';
import type { Milestone, MilestoneName } from '../milestone';
import { withOutcome } from './outcome';
import { readSignals, type Reading } from './signals';

/** An entry in the order of time, with what its words say. */
export interface Step {
  /** Its place in that order, from 0. */
  readonly index: number;
  readonly event: TimelineEvent;
  readonly reading: Reading;
}

/** The entries of an incident in the order of time, and the milestones that are known so far. */
export class Story {
  readonly steps: readonly Step[];
  readonly #found = new Map<MilestoneName, Milestone>();

  constructor(events: readonly TimelineEvent[], known: readonly Milestone[]) {
    // An entry without a time of day has no place in the order of time.
    const isOfDays = isDayLong(events);
    this.steps = events
      .filter(({ at }) => at.timed || isOfDays)
      .sort((a, b) => a.at.seconds - b.at.seconds)
      .map((event, index) => ({ index, event, reading: readEvent(event) }));
    for (const milestone of known) this.#found.set(milestone.name, milestone);
  }

  milestone(name: MilestoneName): Milestone | undefined {
    return this.#found.get(name);
  }

  eventOf(name: MilestoneName): TimelineEvent | undefined {
    return this.#found.get(name)?.event;
  }

  /** The elapsed seconds of the first of `names` that is known; `fallback` where none is. */
  timeOf(names: readonly MilestoneName[], fallback: number): number {
    for (const name of names) {
      const event = this.eventOf(name);
      if (event) return event.at.seconds;
    }
    return fallback;
  }

  /** Lets `step` hold the milestone `name`, unless another entry holds it already. */
  take(name: MilestoneName, step: Pick<Step, 'event'> | undefined, because: string, sure = false): void {
    if (!step || this.#found.has(name)) return;
    this.#found.set(name, { name, event: step.event, source: 'inferred', sure, because });
  }

  /** The same, for the reason that its words say so. */
  takeSignal(name: MilestoneName, step: Step | undefined): void {
    const signal = step?.reading.signals.get(name);
    this.take(name, step, signal ? quote(signal.words) : '', signal?.strength === 3);
  }

  /** Gives way to better evidence. */
  release(name: MilestoneName): void {
    this.#found.delete(name);
  }

  /** The entries between two times, in elapsed seconds, whose words tell of `name` with at least that strength. */
  telling(name: MilestoneName, strength: number, from = -Infinity, to = Infinity): readonly Step[] {
    return this.steps.filter(({ event, reading }) => {
      const signal = reading.signals.get(name);
      if (signal === undefined || signal.strength < strength) return false;
      return event.at.seconds >= from && event.at.seconds <= to;
    });
  }
}

/** Whether the timeline is one of days: most of its entries have no time of day. */
function isDayLong(events: readonly TimelineEvent[]): boolean {
  return events.filter(({ at }) => at.timed).length * 2 < events.length;
}

/** The words of the event itself and, where they say nothing, those of the action that was taken. */
function readEvent({ text, action, outcome }: TimelineEvent): Reading {
  const reading = readWords(text, action);
  const told = action === '' || outcome === '' ? action + outcome : `${action}; ${outcome}`;
  return told === '' ? reading : withOutcome(reading, told);
}

function readWords(text: string, action: string): Reading {
  const reading = readSignals(text);
  if (!hasWords.test(action) || reading.signals.size > 0) return reading;
  // An attempt, or a failure, stays one whatever the action was.
  const done = readSignals(reading.isResponse || reading.isFailure ? `${text}, ${action}` : action);
  // What is felt is told by the event, whatever was done about it.
  const { symptom, isExpiry, isBuild } = reading;
  return symptom === undefined ? done : { ...done, symptom, isExpiry, isBuild, isFault: true };
}

/** Accepts "None"; not the dash in a cell that has nothing to say. */
const hasWords = /[\p{L}\p{N}]/u;

export function quote(words: string): string {
  return `“${words}”`;
}

/** Whether what it tells of a deed is what somebody says of it: "customers report that nodes were removed". */
export function isHearsay({ signals }: Reading): boolean {
  const deed = signals.get('mitigated')?.main;
  return signals.get('detected')?.main === deed || signals.get('declared')?.main === deed;
}

/** Whether it tells of somebody telling somebody, rather than of a deed. */
export function isMessage({ signals }: Reading): boolean {
  return signals.has('detected') || signals.has('declared');
}
