import type { Facts } from '../analysis';
import { defineRule } from './rule';

/** A timeline whose times may be of any zone. */
export const missingTimeZone = defineRule({
  code: 'missing-time-zone',
  class: 'advice',
  *check({ document, timeline }: Facts) {
    const [first] = timeline.events;
    if (timeline.zone || !first || !timeline.events.some(({ at }) => at.timed)) return;
    // "All times in [Timezone]" is a placeholder, and has a finding of its own.
    if (/\btimes? (?:are )?in \[/i.test(document.text)) return;
    yield { range: timeline.section?.nameRange ?? first.timeRange, data: {} };
  },
  message: () => 'The timeline does not say in which time zone it is, such as “All times in UTC”.',
});
