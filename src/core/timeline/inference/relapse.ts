import { secondsPerDay } from '../../text/calendar';
import type { MilestoneName } from '../milestone';
import type { Step, Story } from './story';

/**
 * The last entry, up to `to` in elapsed seconds, that tells that the fault is back: what was done, and what had recovered,
 * before it does not count. Words say so, or an alert does, or the order of things on the first day: service was back,
 * a fault is felt, something is done, and service is back once more.
 */
export function lastRelapse(story: Story, to: number): Step | undefined {
  const telling = (name: MilestoneName): readonly Step[] =>
    story.telling(name, 2).filter(({ reading }) => !reading.aftermath);
  const recovered = telling('recovered');
  const firstRecovery = recovered[0]?.index ?? Infinity;
  const lastRecovery = recovered.at(-1)?.index ?? -1;
  const lastDeed = telling('mitigated').at(-1)?.index ?? -1;
  const until = story.timeOf(['detected', 'started'], -Infinity) + secondsPerDay;
  const isSecondRound = ({ index, event, reading }: Step): boolean =>
    firstRecovery < index &&
    index < lastDeed &&
    index + 1 < lastRecovery &&
    event.at.seconds < until &&
    !reading.aftermath &&
    !reading.signals.has('recovered') &&
    (reading.symptom !== undefined ||
      reading.isSetback ||
      (reading.isFault && reading.signals.has('detected')));
  return story.steps.findLast(
    (step) =>
      step.event.at.seconds <= to && (step.reading.relapse || step.reading.isAlarm || isSecondRound(step)),
  );
}
