import type { Facts } from '../analysis';
import type { TextEdit } from '../text/range';
import { sortTimeline } from '../timeline/edits/sort';
import { misplacedEntries } from './doubtful-entries';
import type { Fix } from './finding';
import { defineRule } from './rule';

/** An entry that stands among later ones, or earlier ones. */
export const timelineOrder = defineRule({
  code: 'timeline-order',
  class: 'wrong',
  *check(facts: Facts) {
    let edits: readonly TextEdit[] | undefined;
    const fixes = (): readonly Fix[] => {
      edits ??= sortTimeline(facts);
      // Whether the entry's place is wrong or its time only the author knows; sorted, a slip of the pen is lost.
      return edits.length === 0 ? [] : [{ title: 'Sort the timeline', edits, automatic: false }];
    };
    for (const { event, other } of misplacedEntries(facts)) {
      yield {
        range: event.timeRange,
        data: {
          at: event.at.iso,
          isBelow: other.line < event.line,
          other: other.at.iso,
          line: other.line + 1,
        },
        fixes,
      };
    }
  },
  message: ({ at, isBelow, other, line }) =>
    `${clock(at)} is out of order: it comes ${isBelow ? 'after' : 'before'} ${clock(other)} in line ${line}.`,
});

function clock(iso: string): string {
  return iso.replace('T', ' ').trim();
}
