import type { MilestoneName } from '../milestone';
import type { Reading } from './signals';
import { isHearsay, quote, type Step, type Story } from './story';

/** The incident is declared over; later meetings and permanent fixes do not count. */
export function findResolved(story: Story): void {
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const outright = story.telling('resolved', 3, from).findLast(({ reading }) => !reading.aftermath);
  if (outright) {
    story.takeSignal('resolved', outright);
    return;
  }
  const last = story.telling('resolved', 2, from).at(-1);
  // "Resolved" in the middle of a timeline is about something else.
  const isEnd = last && story.steps.slice(last.index + 1).every(({ reading }) => reading.aftermath);
  if (isEnd) story.takeSignal('resolved', last);
}

/** Service is fully restored; a recovery that a relapse follows does not count. */
export function findRecovered(story: Story): void {
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const to = story.timeOf(['resolved'], Infinity);
  const lastRelapse = story.steps.findLast(
    ({ event, reading }) => (reading.relapse || reading.isAlarm) && event.at.seconds <= to,
  );
  const candidates = (strength: number): readonly Step[] =>
    story
      .telling('recovered', strength, from, to)
      .filter(
        ({ index, event, reading }) =>
          event !== story.eventOf('detected') &&
          !reading.aftermath &&
          (reading.recovering === undefined || reading.isBack) &&
          index > (lastRelapse?.index ?? -1),
      );
  const likely = candidates(2);
  const beforeEnd = likely.findLast(({ event }) => event !== story.eventOf('resolved'));
  const full = candidates(3);
  // A deed and what it brought stand in one row; where a later one tells of the recovery alone, that is it.
  const alone = full.find(({ reading }) => (reading.signals.get('mitigated')?.strength ?? 0) < 2);
  story.takeSignal('recovered', alone ?? full[0] ?? beforeEnd ?? likely.at(-1));
}

/**
 * The action that stopped the bleeding took effect: what is called a mitigation, else what begins the recovery,
 * else the last fix before it, else the last deed. Tries, beginnings and failures have no strength (`signals.ts`).
 */
export function findMitigated(story: Story): void {
  const recovered = story.eventOf('recovered');
  const to = story.timeOf(['recovered', 'resolved'], Infinity);
  // What was done before the fault came back did not stop it.
  const relapse = story.steps.findLast(({ event, reading }) => reading.relapse && event.at.seconds <= to);
  const begin = story.timeOf(['detected', 'started'], -Infinity);
  const from = Math.max(begin, relapse?.event.at.seconds ?? -Infinity);
  const usable = ({ event, reading }: Step): boolean =>
    event !== story.eventOf('detected') &&
    event !== story.eventOf('started') &&
    !reading.aftermath &&
    !reading.relapse;
  const telling = (strength: number): readonly Step[] =>
    story.telling('mitigated', strength, from, to).filter(usable);
  const fixes = telling(3);
  const named = fixes.find(({ reading }) => reading.signals.get('mitigated')?.words.includes('mitigat'));
  if (named) {
    story.takeSignal('mitigated', named);
    return;
  }
  const recovering = story.steps.find(
    ({ event, reading }) =>
      reading.recovering !== undefined && event.at.seconds > from && event.at.seconds <= to,
  );
  if (recovering && !fixes.some(({ index }) => index <= recovering.index)) {
    story.take('mitigated', recovering, quote(recovering.reading.recovering ?? ''));
    return;
  }
  const effective = (steps: readonly Step[]): Step | undefined =>
    steps.findLast((step) => !failsLater(story, step, to));
  const hasEnd = recovered ?? story.eventOf('resolved');
  // Without an end in sight, which of several fixes worked is a guess, and a mere deed may have done anything.
  if (hasEnd || fixes.filter((step) => !failsLater(story, step, to)).length === 1)
    story.takeSignal('mitigated', effective(fixes));
  if (!hasEnd) return;
  const deeds = telling(2).filter(({ reading }) => !isHearsay(reading));
  if (recovered) takeImprovement(story, deeds, from, usable);
  story.takeSignal('mitigated', effective(deeds));
  if (recovered) {
    story.takeSignal('mitigated', effective(telling(1).filter(({ reading }) => !isHearsay(reading))));
    // Whatever stopped the bleeding had done so when service was back; what is not understood may have done it before.
    const isClear = story.steps.every(
      ({ event, reading }) =>
        event.at.seconds <= begin ||
        event.at.seconds >= recovered.at.seconds ||
        reading.signals.size > 0 ||
        reading.symptom !== undefined ||
        reading.isResponse,
    );
    if (isClear)
      story.take(
        'mitigated',
        { event: recovered },
        'the recovery, before which nothing tells of a mitigation',
      );
  }
}

/**
 * Whether more of the incident is told after an inferred mitigation or recovery, and no end of it. A mitigation is
 * no end where anything follows; a recovery where a symptom, a deed or another recovery does.
 */
export function goesOnAfter(story: Story, name: 'mitigated' | 'recovered'): boolean {
  const milestone = story.milestone(name);
  const isEnded = story.eventOf('resolved') ?? (name === 'mitigated' && story.eventOf('recovered'));
  if (milestone?.source !== 'inferred' || isEnded) return false;
  const { seconds } = milestone.event.at;
  return story.steps.some(
    ({ event, reading }) =>
      event.at.seconds > seconds &&
      !reading.aftermath &&
      (name === 'mitigated' ? !reading.isUneventful : tellsOfResponse(reading)),
  );
}

function tellsOfResponse({ symptom, signals }: Reading): boolean {
  const strength = (name: MilestoneName): number => signals.get(name)?.strength ?? 0;
  // What an analysis finds afterwards, or an announcement says, is the fault that was.
  const isFelt =
    symptom !== undefined &&
    !(['acknowledged', 'declared', 'identified'] as const).some((name) => signals.has(name));
  return isFelt || strength('mitigated') > 1 || strength('recovered') > 1;
}

/** Service that is back in part, or for some, shows that what was done before took effect. */
function takeImprovement(
  story: Story,
  deeds: readonly Step[],
  from: number,
  usable: (step: Step) => boolean,
): void {
  const recovered = story.eventOf('recovered');
  const before = (recovered?.at.seconds ?? 0) - 1;
  // What is found healthy at the beginning of an investigation was not ill.
  const improved = story
    .telling('recovered', 1, from, before)
    .filter(
      (step) =>
        usable(step) && !step.reading.signals.has('acknowledged') && !step.reading.signals.has('detected'),
    );
  const take = (step: Step | undefined): void =>
    story.take('mitigated', step, quote(step?.reading.signals.get('recovered')?.words ?? ''));
  take(improved.findLast(({ reading }) => reading.signals.get('recovered')?.strength === 1));
  story.takeSignal(
    'mitigated',
    deeds.find(({ event }) => event === recovered),
  );
  take(improved.at(-1));
}

/** Whether the entry right after `step` says that it did not help. */
function failsLater({ steps }: Story, { index }: Step, to: number): boolean {
  const next = steps[index + 1];
  return (
    next !== undefined && next.event.at.seconds <= to && (next.reading.relapse || next.reading.isSetback)
  );
}

/**
 * A fix after which nothing is told but that the incident is over brought service back. What is called a mitigation
 * may not have: there somebody has to say that it is over.
 */
export function takeLastFix(story: Story): void {
  const step = story.steps.find(({ event }) => event === story.eventOf('mitigated'));
  const signal = step?.reading.signals.get('mitigated');
  if (story.milestone('mitigated')?.source !== 'inferred' || signal?.strength !== 3) return;
  const resolved = story.eventOf('resolved');
  if (!resolved && signal.words.includes('mitigat')) return;
  const isOver = story.steps
    .slice((step?.index ?? 0) + 1)
    .every(({ event, reading }) => event === resolved || reading.aftermath);
  if (isOver) story.take('recovered', step, 'the fix, after which nothing else is told');
}
