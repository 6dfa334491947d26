import { secondsPerDay } from '../../text/calendar';
import type { MilestoneName } from '../milestone';
import type { Reading } from './signals';
import { lastRelapse } from './relapse';
import type { Step, Story } from './story';

/** The incident is declared over; later meetings and permanent fixes do not count. */
export function findResolved(story: Story): void {
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const outright = lastOf(
    story,
    story.telling('resolved', 3, from).filter(({ reading }) => !reading.aftermath),
  );
  if (outright) {
    story.takeSignal('resolved', outright);
    return;
  }
  const last = story.telling('resolved', 2, from).at(-1);
  // "Resolved" in the middle of a timeline is about something else.
  const isEnd = last && story.steps.slice(last.index + 1).every(({ reading }) => reading.aftermath);
  if (isEnd) story.takeSignal('resolved', last);
}

/** The last of `ends`, but for formalities more than a day later, before which nothing more is felt. */
function lastOf({ steps }: Story, ends: readonly Step[]): Step | undefined {
  return ends.findLast((end, i) => {
    const earlier = ends[i - 1];
    if (!earlier || end.event.at.seconds - earlier.event.at.seconds < secondsPerDay) return true;
    return steps
      .slice(earlier.index + 1, end.index)
      .some(
        ({ reading }) =>
          reading.symptom !== undefined ||
          reading.relapse ||
          (reading.signals.get('mitigated')?.strength ?? 0) > 1,
      );
  });
}

/** Service is fully restored; a recovery that a relapse follows does not count. */
export function findRecovered(story: Story): void {
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const to = story.timeOf(['resolved'], Infinity);
  const relapse = lastRelapse(story, to);
  const candidates = (strength: number): readonly Step[] =>
    story
      .telling('recovered', strength, from, to)
      .filter(
        ({ index, event, reading }) =>
          event !== story.eventOf('detected') &&
          !reading.aftermath &&
          (reading.recovering === undefined || reading.isBack) &&
          index > (relapse?.index ?? -1),
      );
  const likely = candidates(2);
  const beforeEnd = likely.findLast(({ event }) => event !== story.eventOf('resolved'));
  const full = candidates(3);
  // A deed and what it brought stand in one row; where a later one tells of the recovery alone, that is it.
  const alone = full.find(({ reading }) => (reading.signals.get('mitigated')?.strength ?? 0) < 2);
  story.takeSignal('recovered', alone ?? full[0] ?? beforeEnd ?? likely.at(-1));
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
