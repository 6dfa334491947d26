import { isInCode } from '../document/code';
import { commentsIn } from '../document/comments';
import type { Document } from '../document/document';
import type { Range } from '../text/range';
import { nameKey } from '../text/names';
import type { TimelineEvent } from './event';
import { milestoneNames, type MilestoneName } from './milestone';

/** A place where the author marks an entry: a comment in it, or its cell of the Milestone or Phase column. */
export interface Mark {
  readonly kind: 'comment' | 'cell';
  /** The whole comment, or the cell without its padding; empty where the cell is. */
  readonly range: Range;
  readonly names: readonly MilestoneName[];
}

/** The marks of `event`; an empty cell is one without names. */
export function marksIn(document: Document, event: TimelineEvent): readonly Mark[] {
  const { text } = document;
  const marks: Mark[] = [];
  for (const comment of commentsIn(text, event.range)) {
    const names = /^postmortem:(.*)$/is.exec(comment.text)?.[1];
    if (names === undefined || isInCode(document, comment.range)) continue;
    marks.push({ kind: 'comment', range: comment.range, names: namesIn(names) });
  }
  const cell = event.milestoneRange;
  if (cell) marks.push({ kind: 'cell', range: cell, names: namesIn(text.slice(cell.start, cell.end)) });
  return marks;
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

/** What stands between two names in a mark. Accepts the "," of "detected, declared" and "and". */
export const betweenNames = /[,;/&+]|\band\b/;

/** Accepts "detected", "Detected, declared" and "Impact start / Detection". */
export function namesIn(text: string): readonly MilestoneName[] {
  if (text === '') return [];
  return text.split(betweenNames).flatMap((part) => byKey.get(nameKey(part)) ?? []);
}
