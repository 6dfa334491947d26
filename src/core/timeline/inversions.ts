import type { Milestone, MilestoneName, Milestones } from './milestone';

/**
 * The order of an incident: how it is noticed and how it is mended go on side by side, each from when it started. A cause
 * may be found, and an incident declared, at any time.
 */
const courses: readonly (readonly (MilestoneName | undefined)[])[] = [
  ['started', 'detected', 'acknowledged'],
  ['started', undefined, 'mitigated', 'recovered', 'resolved'],
];

/** Whether `earlier` comes before `later` where what is mended was noticed before. */
export function isUsuallyBefore(earlier: MilestoneName, later: MilestoneName): boolean {
  const step = stepOf(earlier);
  return step >= 0 && step < stepOf(later);
}

function stepOf(name: MilestoneName): number {
  return Math.max(...courses.map((course) => course.indexOf(name)));
}

/**
 * The pairs of `milestones` that are passed in an order that cannot be, each as they should be; of three in a row only
 * the neighbours.
 */
export function inversionsOf(milestones: Milestones): readonly (readonly [Milestone, Milestone])[] {
  return courses.flatMap((course) => {
    const passed = course.flatMap((name) => (name && milestones[name]) ?? []);
    return passed.slice(1).flatMap((later, i) => {
      const earlier = passed[i];
      if (later.event.at.dated !== earlier?.event.at.dated) return [];
      const { seconds, slack } = later.event.at;
      return seconds + slack < earlier.event.at.seconds ? [[earlier, later] as const] : [];
    });
  });
}
