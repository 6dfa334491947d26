import type { TimelineEvent } from './event';
import { milestoneNames, type Milestone, type MilestoneName, type Milestones } from './milestone';
import { readSignals, type Reading, type Signal } from './signals';
import type { Statement } from './statements';

/** What inference has beside the entries themselves. */
export interface Evidence {
  readonly marked: Partial<Record<MilestoneName, Milestone>>;
  readonly statements: readonly Statement[];
  /** A team's own phrases. */
  readonly phrases: Readonly<Partial<Record<MilestoneName, readonly string[]>>>;
}

/** An entry in the order of time, with what its words say. */
interface Step {
  readonly event: TimelineEvent;
  readonly reading: Reading;
}

/** Works out which entries hold the milestones, from their words and their order. */
export function inferMilestones(events: readonly TimelineEvent[], evidence: Evidence): Milestones {
  return new Inference(events, evidence).milestones();
}

class Inference {
  readonly #steps: readonly Step[];
  readonly #found = new Map<MilestoneName, Milestone>();

  constructor(
    events: readonly TimelineEvent[],
    readonly evidence: Evidence,
  ) {
    this.#steps = [...events]
      .sort((a, b) => a.at.seconds - b.at.seconds)
      .map((event) => ({ event, reading: readEvent(event) }));
    for (const milestone of Object.values(evidence.marked)) this.#found.set(milestone.name, milestone);
  }

  milestones(): Milestones {
    this.#findOwnPhrases();
    this.#findDetected();
    this.#findStarted();
    this.#findDeclared();
    this.#findResolved();
    this.#findRecovered();
    this.#findMitigated();
    this.#findAcknowledged();
    this.#findIdentified();
    this.#findStated();
    return Object.fromEntries(
      milestoneNames.map((name) => [name, this.#found.get(name)]),
    ) as unknown as Milestones;
  }

  #take(name: MilestoneName, step: Step | undefined, because = '', sure = false): void {
    if (!step || this.#found.has(name)) return;
    this.#found.set(name, { name, event: step.event, source: 'inferred', sure, because });
  }

  #takeSignal(name: MilestoneName, step: Step | undefined): void {
    const signal = step?.reading.signals.get(name);
    this.#take(name, step, signal && quote(signal.words), signal?.strength === 3);
  }

  /** The time of a milestone that is known, in seconds. */
  #timeOf(name: MilestoneName): number | undefined {
    return this.#found.get(name)?.event.at.seconds;
  }

  #with(name: MilestoneName, strength: number, from = -Infinity, to = Infinity): readonly Step[] {
    return this.#steps.filter(({ event, reading }) => {
      const signal = reading.signals.get(name);
      return (
        signal !== undefined &&
        signal.strength >= strength &&
        event.at.seconds >= from &&
        event.at.seconds <= to
      );
    });
  }

  #findOwnPhrases(): void {
    for (const name of milestoneNames) {
      for (const phrase of this.evidence.phrases[name] ?? []) {
        const words = phrase.toLowerCase();
        const step = this.#steps.find(({ event }) =>
          `${event.text} ${event.action}`.toLowerCase().includes(words),
        );
        this.#take(name, step, quote(phrase), true);
      }
    }
  }

  #findDetected(): void {
    const [outright] = this.#with('started', 3);
    const from = this.#timeOf('started') ?? outright?.event.at.seconds ?? -Infinity;
    const candidates = this.#with('detected', 2, from);
    // Who tells that all is well, or that a deployment is to come, has detected nothing.
    const [first] = candidates.filter(({ reading }) => reading.isFault || !reading.isUneventful);
    const felt = this.#steps.find(
      ({ event, reading }) => event.at.seconds >= from && reading.symptom !== undefined,
    );
    // Somebody noticing something before anything is wrong notices something else.
    const isEarly = first && felt && !first.reading.isFault && first.event.at.seconds < felt.event.at.seconds;
    const after = isEarly
      ? candidates.find(({ event }) => event.at.seconds >= felt.event.at.seconds)
      : undefined;
    this.#takeSignal('detected', after ?? first);
  }

  /**
   * Where no entry says that the impact starts, it is the first entry of the fault: the first symptom before the
   * detection, else the change that set it off, else the first entry that is no background.
   */
  #findStarted(): void {
    const [outright] = this.#with('started', 3);
    if (outright) {
      this.#takeSignal('started', outright);
      return;
    }
    const detected = this.#timeOf('detected');
    const until = detected ?? Infinity;
    const early = this.#steps.filter(({ event }) => event.at.seconds <= until);
    const signs = early.filter(({ reading }) => reading.symptom !== undefined && !reading.isBefore);
    const felt = signs.find((step) => !this.#isMereBuild(step, early)) ?? signs[0];
    if (felt && !this.#isMereBuild(felt, early)) {
      this.#take('started', felt, `the first sign of the fault, ${quote(felt.reading.symptom ?? '')}`);
      return;
    }
    const near = detected === undefined ? early : withoutDistant(early, 12 * hour);
    const before = withoutDistant(early, 72 * hour).filter(
      ({ event }) => event !== this.#found.get('detected')?.event,
    );
    const causes = before.filter(
      ({ reading }) => reading.trigger !== undefined && !isBackground(reading) && !isMessage(reading),
    );
    const cause = detected === undefined ? causes[0] : causes.at(-1);
    if (cause) {
      this.#take('started', cause, `the change before the detection, ${quote(cause.reading.trigger ?? '')}`);
      return;
    }
    const first = near.find(({ reading }) => !isBackground(reading)) ?? near.at(-1);
    this.#take('started', first, 'the first entry of the fault');
  }

  /** A pipeline that fails hurts nobody yet where a later change, before the detection, is what went out. */
  #isMereBuild({ event, reading }: Step, early: readonly Step[]): boolean {
    return (
      reading.isBuild &&
      early.some(
        (later) =>
          later.event.at.seconds > event.at.seconds &&
          later.event !== this.#found.get('detected')?.event &&
          later.reading.trigger !== undefined &&
          !isMessage(later.reading),
      )
    );
  }

  #findDeclared(): void {
    const from = this.#timeOf('started') ?? -Infinity;
    const declared = (step: Step): boolean => !isOver(step.reading.signals.get('resolved'), step);
    const step =
      this.#with('declared', 3, from).find(declared) ?? this.#with('declared', 2, from).find(declared);
    this.#takeSignal('declared', step);
  }

  #findResolved(): void {
    const from = this.#timeOf('detected') ?? this.#timeOf('started') ?? -Infinity;
    const outright = this.#with('resolved', 3, from).at(-1);
    if (outright) {
      this.#takeSignal('resolved', outright);
      return;
    }
    const step = this.#with('resolved', 2, from).at(-1);
    // "Resolved" in the middle of a timeline is about something else.
    if (step && this.#steps.slice(this.#steps.indexOf(step) + 1).every(({ reading }) => reading.aftermath))
      this.#takeSignal('resolved', step);
  }

  #findRecovered(): void {
    const from = this.#timeOf('detected') ?? this.#timeOf('started') ?? -Infinity;
    const to = this.#timeOf('resolved') ?? Infinity;
    const candidates = (strength: number): readonly Step[] =>
      this.#with('recovered', strength, from, to).filter(
        (step) =>
          step.event !== this.#found.get('detected')?.event &&
          !step.reading.aftermath &&
          step.reading.recovering === undefined &&
          !this.#isRelapsed(step, to),
      );
    const last = candidates(2);
    const beforeEnd = last.filter(({ event }) => event !== this.#found.get('resolved')?.event);
    const step = candidates(3).at(0) ?? beforeEnd.at(-1) ?? last.at(-1);
    this.#takeSignal('recovered', step);
  }

  /** Whether the fault is back after `step`: a later entry, before the end, tells so. */
  #isRelapsed(step: Step, to: number): boolean {
    return this.#steps
      .slice(this.#steps.indexOf(step) + 1)
      .some(({ event, reading }) => reading.relapse && event.at.seconds <= to);
  }

  #findMitigated(): void {
    const from = this.#timeOf('detected') ?? this.#timeOf('started') ?? -Infinity;
    const recovered = this.#timeOf('recovered');
    const to = recovered ?? this.#timeOf('resolved') ?? Infinity;
    const usable = (step: Step): boolean =>
      step.event !== this.#found.get('detected')?.event && !step.reading.aftermath;
    const recovering = this.#steps.find(
      ({ event, reading }) =>
        reading.recovering !== undefined && event.at.seconds > from && event.at.seconds <= to,
    );
    const strong = this.#with('mitigated', 3, from, to).filter(usable);
    const named = strong.filter(({ reading }) => reading.signals.get('mitigated')?.words.includes('mitigat'));
    const effective = (steps: readonly Step[]): Step | undefined =>
      steps.findLast((step) => !this.#failsLater(step, to));
    const isOver = recovered !== undefined || this.#found.has('resolved');
    const weak = !isOver
      ? []
      : this.#with('mitigated', 2, from, to).filter((step) => usable(step) && !isMessage(step.reading));
    if (named[0]) {
      this.#takeSignal('mitigated', named[0]);
      return;
    }
    if (recovering && !strong.some(({ event }) => event.at.seconds <= recovering.event.at.seconds)) {
      this.#take('mitigated', recovering, quote(recovering.reading.recovering ?? ''));
      return;
    }
    const itself = weak.find(({ event }) => event === this.#found.get('recovered')?.event);
    const faint =
      recovered === undefined
        ? []
        : this.#with('mitigated', 1, from, to).filter((step) => usable(step) && !isMessage(step.reading));
    // Service that is back in part, or for some, shows that what was done took effect.
    const improved =
      recovered === undefined ? [] : this.#with('recovered', 1, from, recovered - 1).filter(usable);
    const takeImproved = (step: Step | undefined): void =>
      this.#take('mitigated', step, quote(step?.reading.signals.get('recovered')?.words ?? ''));
    this.#takeSignal('mitigated', effective(strong));
    takeImproved(improved.findLast(({ reading }) => reading.signals.get('recovered')?.strength === 1));
    this.#takeSignal('mitigated', itself);
    takeImproved(improved.at(-1));
    this.#takeSignal('mitigated', effective(weak) ?? effective(faint));
  }

  /** Whether the entry right after `step` says that it did not help. */
  #failsLater(step: Step, to: number): boolean {
    const next = this.#steps[this.#steps.indexOf(step) + 1];
    return next !== undefined && next.event.at.seconds <= to && next.reading.relapse;
  }

  #findAcknowledged(): void {
    const detected = this.#found.get('detected')?.event;
    const from = detected?.at.seconds ?? this.#timeOf('started') ?? -Infinity;
    const to = this.#timeOf('mitigated') ?? this.#timeOf('recovered') ?? this.#timeOf('resolved') ?? Infinity;
    // Once somebody has done something, whoever starts to work is not the first.
    const worked = this.#steps.find(
      ({ event, reading }) => event !== detected && event.at.seconds >= from && reading.isResponse,
    );
    const other = (step: Step): boolean =>
      step.event !== detected && (!worked || this.#steps.indexOf(step) <= this.#steps.indexOf(worked));
    const step =
      this.#with('acknowledged', 3, from, to).find(other) ??
      this.#with('acknowledged', 2, from, to).find(other);
    this.#takeSignal('acknowledged', step);
  }

  #findIdentified(): void {
    const detected = this.#found.get('detected')?.event;
    const from = detected?.at.seconds ?? this.#timeOf('started') ?? -Infinity;
    const other = (step: Step): boolean => step.event !== detected && !step.reading.aftermath;
    const step =
      this.#with('identified', 3, from).find(other) ?? this.#with('identified', 2, from).find(other);
    this.#takeSignal('identified', step);
  }

  /** What the document states elsewhere stands in where the entries' words tell nothing. */
  #findStated(): void {
    for (const { milestones, label, event } of this.evidence.statements) {
      for (const name of milestones) {
        if (this.#found.get(name)?.sure === true) continue;
        const same = this.#steps.find(
          (step) => step.event.at.seconds === event.at.seconds && step.event.at.dated === event.at.dated,
        );
        if (same) this.#found.delete(name);
        const step = same ?? { event, reading: readEvent(event) };
        this.#take(name, step, `stated as ${quote(label)}`, true);
      }
    }
  }
}

/** The words of the event itself and, where they say nothing, those of the action that was taken. */
function readEvent({ text, action }: TimelineEvent): Reading {
  const reading = readSignals(text);
  return action === '' || reading.signals.size > 0 ? reading : readSignals(action);
}

const hour = 3600;

/** `steps` without those that a silence of `distance` seconds parts from the last of them: background. */
function withoutDistant(steps: readonly Step[], distance: number): readonly Step[] {
  const gap = steps.findLastIndex((step, i) => {
    const next = steps[i + 1];
    return (
      next !== undefined && next.event.at.seconds - step.event.at.seconds - step.event.at.slack >= distance
    );
  });
  return steps.slice(gap + 1);
}

function isOver(signal: Signal | undefined, { reading }: Step): boolean {
  return signal?.strength === 3 && reading.signals.get('declared')?.words.startsWith('declar') === true;
}

function quote(words: string): string {
  return `“${words}”`;
}

/** Whether it tells of somebody telling somebody, rather than of a deed. */
function isMessage({ signals }: Reading): boolean {
  return signals.has('detected') || signals.has('declared');
}

function isBackground({ background, isBefore }: Reading): boolean {
  return background || isBefore;
}
