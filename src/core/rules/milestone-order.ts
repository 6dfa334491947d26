import type { Facts } from '../analysis';
import { inversionsOf } from '../timeline/inversions';
import { otherReading } from './doubtful-entries';
import { defineRule } from './rule';

/** A milestone that is passed before another that must come first. */
export const milestoneOrder = defineRule({
  code: 'milestone-order',
  class: 'wrong',
  *check(facts: Facts) {
    const inversions = inversionsOf(facts.milestones);
    const other = inversions.length > 0 ? otherReading(facts) : undefined;
    const anyway = other && inversionsOf(other.milestones).map(namesOf);
    for (const inversion of inversions) {
      if (anyway?.includes(namesOf(inversion)) === false) continue;
      const [earlier, later] = inversion;
      yield {
        range: later.event.timeRange,
        data: {
          milestone: later.name,
          at: later.event.at.iso,
          other: earlier.name,
          otherAt: earlier.event.at.iso,
          line: earlier.event.line + 1,
        },
      };
    }
  },
  message: ({ milestone, other, line }) =>
    `The incident is ${milestone} here, before it is ${other} in line ${line}.`,
});

function namesOf(milestones: ReturnType<typeof inversionsOf>[number]): string {
  return milestones.map(({ name }) => name).join();
}
