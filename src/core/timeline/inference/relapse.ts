import type { MilestoneName } from '../milestone';
import type { Step, Story } from './story';

const day = 24 * 3600;

/**
 * The last entry, up to `to` in elapsed seconds, that tells that the fault is back: what was done, and what had recovered,
 * before it does not count. Words say so, or an alert does, or the order of things: service was back, a fault is felt,
 * something is done, and service is back once more.
 */
export function lastRelapse(story: Story, to: number): Step | undefined {
  const { steps } = story;
  const tells = (name: MilestoneName, from: number, until: number): boolean =>
    steps
      .slice(from, until)
      .some(({ reading }) => (reading.signals.get(name)?.strength ?? 0) > 1 && !reading.aftermath);
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const isSecondRound = ({ index, event, reading }: Step): boolean =>
    event.at.seconds - from < day &&
    (reading.symptom !== undefined ||
      reading.isSetback ||
      (reading.isFault && reading.signals.has('detected'))) &&
    !reading.aftermath &&
    !reading.signals.has('recovered') &&
    tells('recovered', 0, index) &&
    tells('mitigated', index + 1, steps.length) &&
    tells('recovered', index + 2, steps.length);
  return steps.findLast(
    (step) =>
      step.event.at.seconds <= to && (step.reading.relapse || step.reading.isAlarm || isSecondRound(step)),
  );
}
