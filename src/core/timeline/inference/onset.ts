import type { Reading } from './signals';
import { isMessage, quote, type Step, type Story } from './story';

const hour = 3600;

/** The first moment that an alert or a person noticed. */
export function findDetected(story: Story): void {
  const from = story.timeOf(['started'], outrightStart(story)?.event.at.seconds ?? -Infinity);
  const told = firstNotice(story, from);
  // Nobody declares what nobody has noticed.
  const declared = story.telling('declared', 3, from).find(({ event }) => incident.test(event.text));
  if (told && declared && declared.event.at.seconds < told.event.at.seconds)
    story.take('detected', declared, 'the declaration, before which nobody is told to have noticed');
  story.takeSignal('detected', told);
  takeFirstIdentified(story);
}

/** The entry that an author names the detection, else the first, from `from` on, that tells of somebody noticing. */
function firstNotice(story: Story, from: number): Step | undefined {
  const candidates = story.telling('detected', 2, from).filter(({ reading }) => !findsTheCause(reading));
  const labelled = candidates.find(({ event }) => label.test(event.text));
  if (labelled) return labelled;
  // Who tells that all is well, or that a deployment is to come, has detected nothing.
  const first = candidates.find(({ reading }) => reading.isFault || !reading.isUneventful);
  if (!first || first.reading.isFault || users.test(first.reading.signals.get('detected')?.words ?? ''))
    return first;
  // Somebody noticing something before anything is wrong notices something else.
  const felt = story.steps.find(
    ({ event, reading }) => event.at.seconds >= from && reading.symptom !== undefined,
  );
  if (!felt || felt.index <= first.index) return first;
  return candidates.find(({ event }) => event.at.seconds >= felt.event.at.seconds) ?? first;
}

/** A fault that is identified before anything else is known of it is noticed. */
function takeFirstIdentified(story: Story): void {
  const [entry] = story.steps;
  const words = entry?.reading.signals.get('identified')?.words;
  if (words?.includes('identified') === true && !causal.test(words))
    story.take('detected', entry, quote(words));
}

/** Accepts "root cause" and "culprit", of the words by which something is identified. */
const causal = /cause|culprit/;

/** What is said outright to be the start, unless a fault was felt, and something done about it, before. */
function outrightStart({ steps }: Story): Step | undefined {
  const start = steps.find(({ reading }) => reading.signals.get('started')?.strength === 3);
  const before = steps
    .slice(0, start?.index)
    .filter(({ event }) => event.at.seconds > (start?.event.at.seconds ?? 0) - 24 * hour);
  const isFelt = before.some(({ reading }) => reading.symptom !== undefined);
  const isDealtWith = before.some(
    ({ reading: { signals } }) => (signals.get('mitigated')?.strength ?? 0) > 1,
  );
  return isFelt && isDealtWith ? undefined : start;
}

/** Accepts "Incident declared" and "SEV2 opened"; a freeze and a success are declared, too. */
const incident = /\b(?:incident|outage|emergency|sev(?:erity)?[- ]?\d|p[0-4])\b/i;

/** Whether what is discovered is the cause, of a fault that is known. */
function findsTheCause({ signals }: Reading): boolean {
  const words = signals.get('identified')?.words;
  return signals.get('detected')?.strength === 2 && words !== undefined && causal.test(words);
}

/** Accepts the "**Discovery:**" and "Detected:" with which an author names the entry. */
const label = /^\W*(?:(?:first )?detect(?:ed|ion)|discovery)\W*:/i;

/** Accepts "users reported" and "ticket #7 is opened": what users report is a fault, in whatever words. */
const users =
  /^(?:(?:end.)?(?:users?|customers?|clients?) report|(?:tickets?|complaints?|support requests?)\b)/;

/**
 * Where no entry says that the impact starts, it is the first entry of the fault: the first symptom before the
 * detection, else the change that set it off, else the first entry that is no background.
 */
export function findStarted(story: Story): void {
  const outright = outrightStart(story);
  if (outright) {
    story.takeSignal('started', outright);
    return;
  }
  const end = endOfOnset(story);
  const early = story.steps.filter(({ event }) => event.at.seconds <= end);
  const signs = withoutDistant(early, 14 * 24 * hour).filter(
    (step) =>
      step.reading.symptom !== undefined && !step.reading.isBefore && !isMereBuild(story, step, early),
  );
  // What expires is a cause: the impact begins with the first that feels it, where that is told before the alert.
  const detected = story.eventOf('detected');
  const isFelt = ({ event, reading }: Step): boolean => !reading.isExpiry && event !== detected;
  const felt = signs[0]?.reading.isExpiry ? (signs.find(isFelt) ?? signs[0]) : signs[0];
  if (felt) {
    story.take('started', felt, `the first sign of the fault, ${quote(felt.reading.symptom ?? '')}`);
    return;
  }
  const cause = findCause(story, early);
  if (cause) {
    story.take('started', cause, `the change before the detection, ${quote(cause.reading.trigger ?? '')}`);
    return;
  }
  const near = story.eventOf('detected') ? withoutDistant(early, 12 * hour) : early;
  const first = near.find((step) => !isBackground(step)) ?? near.at(-1);
  story.take('started', first, 'the first entry of the fault');
}

/** The detection; where nobody tells of one, whatever tells that there is work on the fault, or that it is gone. */
function endOfOnset(story: Story): number {
  const response = story.steps.find(({ reading: { signals } }) =>
    answers.some((name) => (signals.get(name)?.strength ?? 0) > 2),
  );
  return story.timeOf(['detected'], response?.event.at.seconds ?? Infinity);
}

const answers = ['acknowledged', 'identified', 'recovered', 'resolved'] as const;

/** The change right before the detection; where nobody tells of one, the first change. */
function findCause(story: Story, early: readonly Step[]): Step | undefined {
  const detected = story.eventOf('detected');
  const changes = withoutDistant(early, 7 * 24 * hour).filter(
    (step) =>
      step.event !== detected &&
      step.reading.trigger !== undefined &&
      !isBackground(step) &&
      !isMessage(step.reading),
  );
  return detected ? changes.at(-1) : changes[0];
}

/** A pipeline that fails hurts nobody yet where a later change, before the detection, is what went out. */
function isMereBuild(story: Story, { index, reading }: Step, early: readonly Step[]): boolean {
  if (!reading.isBuild) return false;
  const detected = story.eventOf('detected');
  return early.some(
    (later) =>
      later.index > index &&
      later.event !== detected &&
      later.reading.trigger !== undefined &&
      !isMessage(later.reading),
  );
}

/** `steps` without those that a silence of `distance` seconds parts from the last of them: background. */
function withoutDistant(steps: readonly Step[], distance: number): readonly Step[] {
  const gap = steps.findLastIndex(({ event }, i) => {
    const next = steps[i + 1];
    return next !== undefined && next.event.at.seconds - event.at.seconds - event.at.slack >= distance;
  });
  return steps.slice(gap + 1);
}

function isBackground({ reading }: Step): boolean {
  return reading.background || reading.isBefore;
}
