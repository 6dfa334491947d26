import type { Milestone, MilestoneName, Milestones } from './milestone';

/** Pairs of which the second cannot come before the first. A cause may be found, and an incident declared, at any time. */
const order: readonly (readonly [earlier: MilestoneName, later: MilestoneName])[] = [
  ['started', 'detected'],
  ['started', 'mitigated'],
  ['detected', 'acknowledged'],
  ['mitigated', 'recovered'],
  ['recovered', 'resolved'],
  ['mitigated', 'resolved'],
];

/** The pairs of `milestones` that are passed in the wrong order, each as they should be. */
export function inversionsOf(milestones: Milestones): readonly (readonly [Milestone, Milestone])[] {
  return order.flatMap(([first, second]) => {
    const [earlier, later] = [milestones[first], milestones[second]];
    if (!earlier || later?.event.at.dated !== earlier.event.at.dated) return [];
    const { seconds, slack } = later.event.at;
    return seconds + slack < earlier.event.at.seconds ? [[earlier, later] as const] : [];
  });
}
