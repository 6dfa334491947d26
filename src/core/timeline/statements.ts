import type { Document, Field } from '../document/document';
import { plainText } from '../document/inline';
import { nameKey } from '../text/names';
import { contains } from '../text/range';
import type { TimelineEvent } from './event';
import type { MilestoneName } from './milestone';
import type { Timeline } from './timeline';

/** A time that the document gives for a milestone outside its timeline: `Detected: 14:05`. */
export interface Statement {
  readonly milestones: readonly MilestoneName[];
  /** As the document calls it: `First detected`. */
  readonly label: string;
  readonly event: TimelineEvent;
  /** Whether it says no more than that something was over by then: any word of an entry says more. */
  readonly isWeak: boolean;
}

/** What fields and lists of key times call the milestones. `Repaired` says that the fault is gone: both. */
const labels: readonly (readonly [pattern: RegExp, milestones: readonly MilestoneName[]])[] = [
  [
    /^(?:incident|impact|outage|issue|problem)?(?:start|started|startedat|starttime|startdate|begin|began|beginning|onset)(?:time|utc|at)?$/,
    ['started'],
  ],
  [
    /^(?:first|initially|incident|issue|problem)?(?:detected|detection|detectedat|discovered|noticed|alerted)(?:time|utc|at)?$/,
    ['detected'],
  ],
  [/^(?:incident)?(?:acknowledged|ack|acked|responded)(?:time|utc|at)?$/, ['acknowledged']],
  [/^(?:incident)?(?:declared|declaredat|opened|declaration)(?:time|utc|at)?$/, ['declared']],
  [/^(?:root)?(?:cause)?(?:identified|diagnosed|found)(?:time|utc|at)?$/, ['identified']],
  [/^(?:incident|impact|issue)?(?:mitigated|mitigatedat|mitigation)(?:time|utc|at)?$/, ['mitigated']],
  [
    /^(?:incident|issue|service)?(?:repaired|fixed|repaireddeclared)(?:time|utc|at)?$/,
    ['mitigated', 'recovered'],
  ],
  [
    /^(?:incident|service|services|fully)?(?:recovered|restored|recovery|restoration)(?:time|utc|at)?$/,
    ['recovered'],
  ],
  [
    /^(?:incident|issue)?(?:resolved|resolvedat|resolution|end|ended|endtime|enddate|closed)(?:time|utc|at)?$/,
    ['resolved'],
  ],
];

/** The milestones that a label such as `First detected` names. */
export function milestonesOfLabel(label: string): readonly MilestoneName[] {
  const key = nameKey(label);
  return labels.find(([pattern]) => pattern.test(key))?.[1] ?? [];
}

/** What the document says of its milestones outside the timeline. */
export function statedMilestones(document: Document, timeline: Timeline): readonly Statement[] {
  const statements: Statement[] = [];
  for (const event of timeline.statements) {
    const label = labelOf(event, fieldOf(document.fields, event));
    const milestones = milestonesOfLabel(label);
    if (milestones.length > 0 && event.at.timed && !isDuration(event, timeline))
      statements.push({ milestones, label, event, isWeak: false });
  }
  return statements;
}

/** How far from every entry, in seconds, a time is rather a duration. */
const distance = 6 * 3600;

/** Whether the "0:15" of `Detection: 0:15` is how long it took: a time of day of one digit, far from every entry. */
function isDuration({ written, at }: TimelineEvent, { events }: Timeline): boolean {
  const { clock, date, zone } = written;
  if (!clock || date || zone !== undefined || clock.hasHalf || clock.isPadded || clock.seconds >= 36_000)
    return false;
  if (events.length === 0) return clock.seconds < 3600;
  return !events.some((event) => Math.abs(event.at.wallSeconds - at.wallSeconds) < distance);
}

/** The field that holds the time of an entry, or that the entry is. */
export function fieldOf(
  fields: readonly Field[],
  { range, timeRange }: Pick<TimelineEvent, 'range' | 'timeRange'>,
): Field | undefined {
  // The fields are in the order of the text: the first that begins in the entry, or the one before it.
  let low = 0;
  let high = fields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fields[middle]?.range.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  return [fields[low - 1], fields[low]].find(
    (field) => field && (contains(field.range, timeRange) || contains(range, field.range)),
  );
}

function labelOf(event: TimelineEvent, field: Field | undefined): string {
  return plainText(field?.label ?? event.text);
}
