import { secondsPerDay } from '../../text/calendar';
import { lastRelapse } from './relapse';
import { isHearsay, quote, type Step, type Story } from './story';

/**
 * The action that stopped the bleeding took effect: what is called a mitigation, else what begins the recovery,
 * else the last fix before it, else the last deed. Tries, beginnings and failures have no strength (`signals.ts`).
 */
export function findMitigated(story: Story): void {
  const response = new Response(story);
  const fixes = response.telling(3);
  story.takeSignal('mitigated', fixes.find(isNamed));
  takeBeginning(story, response, fixes);
  const deeds = response.telling(2).filter(isDone);
  if (story.eventOf('recovered') ?? story.eventOf('resolved')) {
    story.takeSignal('mitigated', response.effective(fixes));
    takeImprovement(story, response, deeds);
    story.takeSignal('mitigated', response.effective(deeds));
    takeBeforeRecovery(story, response);
    return;
  }
  // Without an end in sight, which of several fixes worked is a guess, and a mere deed may have done anything.
  const working = fixes.filter((step) => !response.isUndone(step));
  if (working.length === 1) story.takeSignal('mitigated', working[0]);
  const only = deeds.length === 1 ? deeds[0] : undefined;
  if (only && isLastOfResponse(story, only)) story.takeSignal('mitigated', only);
}

/** Whether nothing is told behind `step`, and it is no tidying up days after what was told before. */
function isLastOfResponse({ steps }: Story, { index, event }: Step): boolean {
  const before = steps[index - 1];
  const isSoon = index < 2 || (before && event.at.seconds - before.event.at.seconds < secondsPerDay);
  return isSoon === true && steps.slice(index + 1).every(({ reading }) => reading.aftermath);
}

/** The entries from the detection to the end in which something may have stopped the bleeding. */
class Response {
  /** Elapsed seconds of its beginning: what was done before the fault came back did not stop it. */
  readonly from: number;
  /** Elapsed seconds of its end. */
  readonly to: number;

  constructor(readonly story: Story) {
    this.to = story.timeOf(['recovered', 'resolved'], Infinity);
    const relapse = lastRelapse(story, this.to);
    const begin = story.timeOf(['detected', 'started'], -Infinity);
    this.from = Math.max(begin, relapse?.event.at.seconds ?? -Infinity);
  }

  telling(strength: number): readonly Step[] {
    return this.story.telling('mitigated', strength, this.from, this.to).filter((step) => this.isPart(step));
  }

  isPart({ event, reading }: Step): boolean {
    const isOnset = event === this.story.eventOf('detected') || event === this.story.eventOf('started');
    return !isOnset && !reading.aftermath && !reading.relapse;
  }

  /** The last of `steps` that helped. */
  effective(steps: readonly Step[]): Step | undefined {
    return steps.findLast((step) => !this.isUndone(step));
  }

  /** Whether the entry right after `step` says that it did not help. */
  isUndone({ index }: Step): boolean {
    const next = this.story.steps[index + 1];
    return (
      next !== undefined &&
      next.event.at.seconds <= this.to &&
      (next.reading.relapse || next.reading.isSetback)
    );
  }
}

function isNamed({ reading }: Step): boolean {
  return reading.signals.get('mitigated')?.words.includes('mitigat') === true;
}

function isDone({ reading }: Step): boolean {
  return !isHearsay(reading);
}

/** What was done took effect where service begins to come back, unless it is told when it was done. */
function takeBeginning(story: Story, { from, to }: Response, fixes: readonly Step[]): void {
  const beginning = story.steps.find(
    ({ event, reading }) =>
      reading.recovering !== undefined && event.at.seconds > from && event.at.seconds <= to,
  );
  if (beginning && !fixes.some(({ index }) => index <= beginning.index))
    story.take('mitigated', beginning, quote(beginning.reading.recovering ?? ''));
}

/** Service that is back in part, or for some, shows that what was done before took effect. */
function takeImprovement(story: Story, response: Response, deeds: readonly Step[]): void {
  const recovered = story.eventOf('recovered');
  if (!recovered) return;
  // What is found healthy at the beginning of an investigation was not ill; what users say is of what was done before.
  const improved = story
    .telling('recovered', 1, response.from, recovered.at.seconds - 1)
    .filter(
      (step) =>
        response.isPart(step) &&
        !step.reading.signals.has('acknowledged') &&
        !step.reading.signals.has('detected'),
    );
  const take = (step: Step | undefined): void =>
    story.take('mitigated', step, quote(step?.reading.signals.get('recovered')?.words ?? ''));
  take(improved.findLast(({ reading }) => reading.signals.get('recovered')?.strength === 1));
  story.takeSignal(
    'mitigated',
    deeds.find(({ event }) => event === recovered),
  );
  const last = improved.at(-1);
  // The deed right before it brought it about.
  story.takeSignal(
    'mitigated',
    deeds.find(({ index }) => index + 1 === last?.index),
  );
  take(last);
}

/**
 * The last deed of any kind before the recovery; where none is told, the recovery itself: whatever stopped the bleeding
 * had done so when service was back. What is not understood may have done it before.
 */
function takeBeforeRecovery(story: Story, response: Response): void {
  const recovered = story.eventOf('recovered');
  if (!recovered) return;
  story.takeSignal('mitigated', response.effective(response.telling(1).filter(isDone)));
  const begin = story.timeOf(['detected', 'started'], -Infinity);
  const isUnderstood = story.steps.every(
    ({ event, reading }) =>
      event.at.seconds <= begin ||
      event.at.seconds >= recovered.at.seconds ||
      reading.signals.size > 0 ||
      reading.symptom !== undefined ||
      reading.isResponse,
  );
  if (isUnderstood)
    story.take('mitigated', { event: recovered }, 'the recovery, before which nothing tells of a mitigation');
}
