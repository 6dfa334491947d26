import type { Step, Story } from './story';

/** Declared an incident, announced, status page opened; nothing that is declared over. */
export function findDeclared(story: Story): void {
  const from = story.timeOf(['started'], -Infinity);
  const isOver = ({ reading: { signals } }: Step): boolean =>
    signals.get('resolved')?.strength === 3 &&
    (signals.get('declared')?.strength !== 3 || signals.get('declared')?.words.startsWith('declar') === true);
  const first = (strength: number): Step | undefined =>
    story.telling('declared', strength, from).find((step) => !isOver(step));
  story.takeSignal('declared', first(3) ?? first(2));
}

/** The first person who starts to work on it: nobody before has done anything. */
export function findAcknowledged(story: Story): void {
  const detected = story.eventOf('detected');
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const to = story.timeOf(['mitigated', 'recovered', 'resolved'], Infinity);
  const worked = story.steps.find(
    ({ event, reading }) => event !== detected && event.at.seconds >= from && reading.isResponse,
  );
  const first = (strength: number): Step | undefined =>
    story
      .telling('acknowledged', strength, from, to)
      .find(({ event, index }) => event !== detected && (!worked || index <= worked.index));
  // Somebody may be at work in the very entry that tells of the detection.
  const atOnce = story.steps.find(({ event, reading }) => {
    const work = reading.signals.get('acknowledged');
    return event === detected && work?.strength === 3 && work.main !== reading.signals.get('detected')?.main;
  });
  story.takeSignal('acknowledged', atOnce ?? first(3) ?? first(2));
}

/** The cause is found; it may be after the recovery. */
export function findIdentified(story: Story): void {
  const detected = story.eventOf('detected');
  const from = story.timeOf(['detected', 'started'], -Infinity);
  const first = (strength: number): Step | undefined =>
    story
      .telling('identified', strength, from)
      .find(({ event, reading }) => event !== detected && !reading.aftermath);
  story.takeSignal('identified', first(3) ?? first(2));
}
