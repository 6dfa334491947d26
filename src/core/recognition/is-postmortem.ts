import { keysOf } from '../template/other-names';
import type { Template } from '../template/template';
import { nameKey } from '../text/names';
import { glanceAt } from './headings';
import { judgeTitle } from './title';

/**
 * Whether a Markdown text is a post-mortem, by its title or by its sections. Reads nothing but headings, so that it
 * may be asked of any Markdown at each change. What a configuration includes, `isIncluded` tells.
 */
export function isPostmortem(text: string, template: Template): boolean {
  const { titles, headings } = glanceAt(text);
  const verdicts = titles.map(judgeTitle);
  if (verdicts.includes('report')) return true;
  const keys = new Set(headings.map(nameKey));
  if (hasMostSections(keys, template)) return true;
  const telling = tellingSections.filter((names) => names.some((name) => keys.has(name))).length;
  const hasTimeline = [...keys].some(isTimeline);
  if (verdicts.includes('postmortem')) return telling > 0 || hasTimeline || headings.length < 4;
  if (verdicts.includes('maybe')) return telling > 0 || hasTimeline;
  // Project plans have a timeline and action items, too; but only incidents go by the clock.
  return hasTimeline && (telling > 2 || (telling > 1 && hasTimes(text)));
}

function hasMostSections(keys: ReadonlySet<string>, { sections }: Template): boolean {
  const required = sections.filter(({ required: isRequired }) => isRequired);
  const present = required.filter((spec) => spec.keys.some((key) => keys.has(key))).length;
  // Two of three sections named "Summary" and "Details" say little.
  return present * 2 > required.length && present >= Math.min(3, required.length);
}

/** Sections that together are a post-mortem's, whatever the template; each with its other names. */
const tellingSections = [
  ...[
    'Summary',
    'Impact',
    'Impact Analysis',
    'Detection',
    'Root Cause',
    'Contributing Factors',
    'Resolution',
  ],
  ...['What Went Well', 'What Went Wrong', 'Action Items', 'Lessons Learned'],
].map((name) => keysOf(name));

const timelineKeys = keysOf('Timeline');

/** Accepts the key of "Timeline (UTC). All times are approximate". */
function isTimeline(key: string): boolean {
  return key.startsWith('timeline') || timelineKeys.includes(key);
}

/** Whether `text` has at least three times of day. */
function hasTimes(text: string): boolean {
  // Accepts "14:05" and "9.30".
  const time = /(?<![\d.:])\d{1,2}[:.][0-5]\d(?![\d.]|:\d{3})/g;
  for (let found = 0; found < 3; found++) if (!time.test(text)) return false;
  return true;
}
