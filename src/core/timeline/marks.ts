import { commentsIn } from '../document/comments';
import type { Document } from '../document/document';
import { nameKey } from '../text/names';
import type { TimelineEvent } from './event';
import { milestoneNames, type MilestoneName } from './milestone';

/** The milestones that the author marked `event` with: by a comment in it, or in the Milestone or Phase column. */
export function marksOf(document: Document, event: TimelineEvent): readonly MilestoneName[] {
  const marks: MilestoneName[] = [];
  for (const { text } of commentsIn(document.text, event.range)) {
    const names = /^postmortem:(.*)$/is.exec(text)?.[1];
    if (names !== undefined) marks.push(...namesIn(names));
  }
  return [...marks, ...namesIn(event.milestoneCell)];
}

/** Other words for the milestones, as a column of phases has them. */
const synonyms: Readonly<Record<MilestoneName, readonly string[]>> = {
  started: ['start', 'impactstart', 'impactstarted', 'impact', 'began', 'onset', 'incidentstart'],
  detected: ['detection', 'detect', 'alert'],
  acknowledged: ['acknowledgement', 'acknowledgment', 'ack', 'response'],
  declared: ['declaration', 'declare', 'incidentdeclared'],
  identified: ['identification', 'identify', 'causeidentified', 'rootcause', 'diagnosis', 'diagnosed'],
  mitigated: ['mitigation', 'mitigate'],
  recovered: ['recovery', 'recover', 'restored', 'restoration'],
  resolved: ['resolution', 'resolve', 'end', 'closed', 'incidentresolved'],
};

const byKey = new Map(
  milestoneNames.flatMap((name) => [name as string, ...synonyms[name]].map((key) => [key, name] as const)),
);

/** Accepts "detected", "Detected, declared" and "Impact start / Detection". */
function namesIn(text: string): readonly MilestoneName[] {
  if (text === '') return [];
  return text.split(/[,;/&+]|\band\b/).flatMap((part) => byKey.get(nameKey(part)) ?? []);
}
