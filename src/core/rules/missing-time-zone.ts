import type { Facts } from '../analysis';
import { isEmpty } from './empty-section';
import { defineRule } from './rule';

/** A timeline whose times may be of any zone. */
export const missingTimeZone = defineRule({
  code: 'missing-time-zone',
  class: 'advice',
  *check(facts: Facts) {
    const { document, timeline } = facts;
    const [first] = timeline.events;
    if (timeline.zone || !first || !timeline.events.some(({ at }) => at.timed)) return;
    // "All times in [Timezone]" is a placeholder, and has a finding of its own.
    if (/\btimes? (?:are )?in \[/i.test(document.text)) return;
    if (lacksTimeline(facts)) return;
    yield { range: timeline.section?.nameRange ?? first.timeRange, data: {} };
  },
  message: () => 'The timeline does not say in which time zone it is, such as “All times in UTC”.',
});

/** Whether prose tells the times, as the section that is to hold the timeline is missing or empty: that is told as such. */
function lacksTimeline({ document, match, template, timeline }: Facts): boolean {
  if (timeline.events.some(({ shape }) => shape !== 'line')) return false;
  const spec = template.allSections.find(({ keys }) => keys.includes('timeline'));
  const section = spec && match.sections.get(spec);
  return spec?.required === true && (section === undefined || isEmpty(section, document.text));
}
