import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import type { TimelineEvent } from './event';
import { inferMilestones } from './inference/infer';
import { marksIn } from './marks';
import type { Milestone, MilestoneName, Milestones } from './milestone';
import { statedMilestones } from './statements';
import type { Timeline } from './timeline';

/**
 * The events that hold the eight milestones: marked ones first; else inferred from the entries' words and from
 * what the document states elsewhere. A milestone for which nothing speaks is not recorded.
 */
export function findMilestones(
  document: Document,
  timeline: Timeline,
  configuration: Configuration,
): Milestones {
  const marked = markedMilestones(document, timeline.events);
  const statements = statedMilestones(document, timeline);
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
    document.text.includes('postmortem:') ||
    events.some(({ milestoneRange }) => milestoneRange !== undefined);
  if (!mayBeMarked) return marked;
  for (const event of events) {
    for (const name of marksIn(document, event).flatMap(({ names }) => names)) {
      marked[name] ??= { name, event, source: 'marked', sure: true, because: 'marked by the author' };
    }
  }
  return marked;
}
