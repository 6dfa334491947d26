import { nameKey, singularKey } from '../text/names';
import type { ColumnRole } from './template';

/**
 * Names that published post-mortems and the usual guides (Google's SRE books, PagerDuty's, Atlassian's and
 * GitLab's incident handbooks) use for one and the same section or field, a line each. Whatever name of a group a
 * template has, the others are accepted for it.
 */
const groups = `
Incident Overview|Overview|Incident Details|Incident Metadata|At a Glance|Incident Information
Summary|Executive Summary|Incident Summary|Issue Summary|TL;DR|Abstract
Timeline|Incident Timeline|Timeline of Events|Detailed Timeline|Chronology|Sequence of Events
Root Cause|Root Causes|Root Cause Analysis|Cause|Causes|RCA|Root Cause(s)|Why Did It Happen|Why Did This Happen|What Caused It
Contributing Factors|Contributing Causes|Contributing Conditions
Resolution|Remediation|Recovery|Resolution and Recovery|The Fix|Mitigation|How We Fixed It
Impact Analysis|Impact|Incident Impact|Impact Assessment|Impact and Scope
Customer Impact|User Impact|External Impact
What Went Well|What Worked|What Worked Well|Successes|Things That Went Well
What Went Wrong|What Went Poorly|What Didn't Go Well|What Could Be Improved|What Didn't Work|What Did Not Work|Where We Can Improve|What Did Not Go Well|What Could Have Gone Better|Areas for Improvement|Things That Went Poorly
Action Items|Actions|Follow-up Actions|Follow-up Items|Corrective Actions|Corrective and Preventative Measures|Corrective and Preventive Actions|Preventative Measures|Preventive Measures|Preventive Actions|Prevention|Future Work|Future Measures|Next Steps|Remediation Items|To Do
Lessons Learned|Lessons Learnt|Learnings|Lessons|Key Takeaways|What We Learned
Follow-Up|Follow-Ups|Follow-Up Plan|Follow-Up Reviews
Supporting Information|Appendix|References|Links|Supporting Material|Additional Information
Communication|Communication Log|Incident Communication|Messaging|Messages
Action Categories|By Category|Actions by Category
Reminder: Blameless Culture|Blameless Culture|Blameless Reminder
Incident Commander|IC|Incident Lead|Incident Manager
Participants|Responders|Incident Responders|Team
Incident Date|Date|Date of Incident
Incident ID|ID|Incident Number
Severity|Sev|Severity Level|Incident Severity
Duration|Incident Duration
Document Owner|Owner|Author|Authors|Written by
Last Updated|Last Modified|Updated
Status|Document Status
Time to Detect|TTD|Time to Detection|Detection Time
Time to Acknowledge|TTA|Time to Acknowledgement
Time to Mitigate|TTM|Time to Mitigation|Mitigation Time
Time to Recover|TTR|Time to Recovery|Recovery Time
Total Duration|Total Time|Total Incident Duration
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

/**
 * Names that are not of one thing, and of which a post-mortem mostly has one: it stands for the other where the template
 * does not ask for both.
 */
const akin: readonly (readonly [string, string])[] = [
  ['Summary', 'Overview'],
  ['Root Cause', 'Contributing Factors'],
  ['Action Items', 'Follow-Up'],
];

/** The keys of the sections that one with this key may stand for, besides those whose other name it is. */
export function keysAkinTo(key: string): readonly string[] {
  return akinKeys.get(key) ?? [];
}

/** Headers of columns whose meaning is the same whatever the template. */
const columnNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  time: ['Time', 'Timestamp', 'Date/Time', 'Time and Date', 'When', 'Start Time', 'Clock', 'UTC', 'Time UTC'],
  event: ['Event', 'Description', 'What Happened', 'Details', 'Update', 'Events', 'What'],
  action: ['Action Taken', 'Action', 'Actions', 'Response'],
  actor: ['Actor', 'Who', 'By', 'Person', 'Responder', 'Source'],
  milestone: ['Milestone', 'Phase'],
  id: ['ID', '#', 'No', 'Number', 'Nr'],
  owner: ['Owner', 'Assignee', 'Assigned To', 'Responsible', 'DRI', 'Who', 'Owners'],
  priority: ['Priority', 'Prio', 'Urgency'],
  due: ['Due Date', 'Due', 'Deadline', 'Target Date', 'ETA', 'By When', 'Due By'],
  status: ['Status', 'State', 'Progress'],
};

/** Headers of the column that says what is to be done, in a table of action items. */
const actionNames: ReadonlySet<string> = new Set(
  'Action|Actions|Action Item|Action Items|Task|Tasks|Item|Items|To Do|Description|What|Work Item|Follow-up|Corrective Action|Measure|Issue|Title|Details'
    .split('|')
    .map(nameKey),
);

/** Whether a column named `header` of a table of action items says what is to be done. */
export function namesAction(header: string): boolean {
  return actionNames.has(nameKey(header));
}

const groupOf = new Map(
  groups.flatMap((group) => {
    const keys = group.flatMap(bothKeys);
    return keys.map((key) => [key, keys] as const);
  }),
);

/** The key of `name`, and that of it in the singular. */
function bothKeys(name: string): readonly string[] {
  return [nameKey(name), singularKey(name)];
}

/** Whether the name with this key is that of a section or field that post-mortems usually have. */
export function isKnownName(key: string): boolean {
  return groupOf.has(key);
}

/** The key of `name` and those of every other name accepted for it. */
export function keysOf(name: string, also: readonly string[] = []): readonly string[] {
  const own = nameKey(name);
  const one = singularKey(name);
  const keys = [own, one, ...(groupOf.get(own) ?? groupOf.get(one) ?? []), ...also.flatMap(bothKeys)];
  return [...new Set(keys.flatMap((key) => [key, ...otherSpellings(key)]))].filter((key) => key !== '');
}

/** British and American spellings of words that names of sections have. */
const spellings: readonly (readonly [british: string, american: string])[] = [
  ['organis', 'organiz'],
  ['prioritis', 'prioritiz'],
  ['summaris', 'summariz'],
  ['recognis', 'recogniz'],
  ['behaviour', 'behavior'],
  ['learnt', 'learned'],
  ['centre', 'center'],
];

function otherSpellings(key: string): readonly string[] {
  return spellings.flatMap(([british, american]) => {
    if (key.includes(british)) return [key.replace(british, american)];
    return key.includes(american) ? [key.replace(american, british)] : [];
  });
}

/** The meanings that a column named `header` can have; `Who` has two. */
export function rolesOf(header: string): readonly ColumnRole[] {
  const key = nameKey(header);
  if (key === '' && header.trim() !== '#') return [];
  return rolesByKey.get(key === '' ? '#' : key) ?? [];
}

const rolesByKey = new Map<string, ColumnRole[]>();
for (const [role, names] of Object.entries(columnNames)) {
  for (const key of new Set(names.map((name) => nameKey(name) || name))) {
    rolesByKey.set(key, [...(rolesByKey.get(key) ?? []), role as ColumnRole]);
  }
}

const akinKeys = new Map(
  akin.flatMap(([one, other]) => {
    const [ones, others] = [keysOf(one), keysOf(other)];
    return [...ones.map((key) => [key, others] as const), ...others.map((key) => [key, ones] as const)];
  }),
);
