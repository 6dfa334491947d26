import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import type { TimelineEvent } from './event';
import { inferMilestones } from './inference/infer';
import { marksIn, type Mark } from './marks';
import type { Milestone, MilestoneName, Milestones } from './milestone';
import { statedSpans } from './spans';
import { secondIncident } from './several-incidents';
import { statedMilestones } from './statements';
import type { Timeline } from './timeline';

const notRecorded: Milestones = {
  started: undefined,
  detected: undefined,
  acknowledged: undefined,
  declared: undefined,
  identified: undefined,
  mitigated: undefined,
  recovered: undefined,
  resolved: undefined,
};

/**
 * The events that hold the eight milestones: marked ones first; else inferred from the entries' words and from
 * what the document states elsewhere. A milestone for which nothing speaks is not recorded; nor is any that is not
 * marked where the document tells of several incidents.
 */
export function findMilestones(
  document: Document,
  timeline: Timeline,
  configuration: Configuration,
): Milestones {
  const marked = markedMilestones(document, timeline.events);
  if (secondIncident(document, timeline)) return { ...notRecorded, ...marked };
  const statements = [...statedMilestones(document, timeline), ...statedSpans(document, timeline)];
  const inferred = inferMilestones(timeline.events, {
    marked,
    statements,
    phrases: configuration.milestones,
  });
  return { ...inferred, ...marked };
}

function markedMilestones(
  document: Document,
  events: readonly TimelineEvent[],
): Partial<Record<MilestoneName, Milestone>> {
  const marked: Partial<Record<MilestoneName, Milestone>> = {};
  const mayBeMarked =
    (document.text.includes('<!--') && document.text.includes('postmortem:')) ||
    events.some(({ milestoneRange }) => milestoneRange !== undefined);
  if (!mayBeMarked) return marked;
  const marks = events.flatMap((event) => marksIn(document, event).map((mark) => ({ event, mark })));
  const phases = namesOfPhases(marks.map(({ mark }) => mark));
  for (const { event, mark } of marks) {
    for (const name of mark.names) {
      if (mark.kind === 'cell' && phases.has(name)) continue;
      marked[name] ??= { name, event, source: 'marked', sure: true, because: 'marked by the author' };
    }
  }
  return marked;
}

/** What stands in several cells of the column is a phase of the incident, and marks no single entry. */
function namesOfPhases(marks: readonly Mark[]): ReadonlySet<MilestoneName> {
  const once = new Set<MilestoneName>();
  const phases = new Set<MilestoneName>();
  for (const { kind, names } of marks) {
    if (kind !== 'cell') continue;
    for (const name of names) (once.has(name) ? phases : once).add(name);
  }
  return phases;
}
