import type { Facts } from '../analysis';
import type { StatedDuration } from '../metrics/metric';
import type { TimelineEvent } from '../timeline/event';
import { isUsuallyBefore } from '../timeline/inversions';
import type { MilestoneName, Milestones } from '../timeline/milestone';

/**
 * Whether `duration` is the time between two entries that may hold the milestones `from` and `to`: where an entry's
 * words do not say it outright, or no entry's do, it may be another one that the author means.
 */
export function isBetweenCandidates(
  { milestones, timeline }: Facts,
  duration: StatedDuration,
  from: MilestoneName,
  to: MilestoneName,
): boolean {
  const starts = candidatesFor(milestones, timeline.events, from);
  const ends = candidatesFor(milestones, timeline.events, to);
  const leeway = Math.max(duration.unit / 2, duration.approximate ? duration.minutes * 0.1 : 0);
  const least = (duration.minutes - leeway) * 60;
  const most = (duration.atMost + leeway) * 60;
  let next = 0;
  return starts.some((start) => {
    while (next < ends.length && (ends[next] ?? 0) <= start + least) next++;
    return next < ends.length && (ends[next] ?? 0) < start + most;
  });
}

/** The times in seconds, in order, of the entries that may hold `name`: one where its words say so outright. */
function candidatesFor(
  milestones: Milestones,
  events: readonly TimelineEvent[],
  name: MilestoneName,
): readonly number[] {
  const known = milestones[name];
  if (known?.sure === true) return [known.event.at.seconds];
  let [earliest, latest] = [-Infinity, Infinity];
  for (const each of Object.values(milestones)) {
    if (each?.sure !== true) continue;
    const { seconds } = each.event.at;
    if (isUsuallyBefore(each.name, name)) earliest = Math.max(earliest, seconds);
    if (isUsuallyBefore(name, each.name)) latest = Math.min(latest, seconds);
  }
  // Where impact begins is told before it is noticed.
  const noticed =
    name === 'started' && milestones.detected?.sure === true ? milestones.detected.event : undefined;
  return events
    .filter((event) => event.at.timed && event !== noticed)
    .filter(({ at }) => at.seconds >= earliest && at.seconds <= latest)
    .map(({ at }) => at.seconds)
    .sort((a, b) => a - b);
}
