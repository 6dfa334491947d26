import type { Facts } from '../analysis';
import type { MilestoneName } from '../timeline/milestone';
import { defineRule } from './rule';

/** Pairs of which the second cannot come before the first. A cause may be found, and an incident declared, at any time. */
const order: readonly (readonly [earlier: MilestoneName, later: MilestoneName])[] = [
  ['started', 'detected'],
  ['started', 'mitigated'],
  ['detected', 'acknowledged'],
  ['mitigated', 'recovered'],
  ['recovered', 'resolved'],
  ['mitigated', 'resolved'],
];

/** A milestone that is passed before another that must come first. */
export const milestoneOrder = defineRule({
  code: 'milestone-order',
  class: 'wrong',
  *check({ milestones }: Facts) {
    for (const [first, second] of order) {
      const earlier = milestones[first]?.event;
      const later = milestones[second]?.event;
      if (!earlier || later?.at.dated !== earlier.at.dated) continue;
      if (later.at.seconds + later.at.slack >= earlier.at.seconds) continue;
      yield {
        range: later.timeRange,
        data: {
          milestone: second,
          at: later.at.iso,
          other: first,
          otherAt: earlier.at.iso,
          line: earlier.line + 1,
        },
      };
    }
  },
  message: ({ milestone, other, line }) =>
    `The incident is ${milestone} here, before it is ${other} in line ${line}.`,
});
