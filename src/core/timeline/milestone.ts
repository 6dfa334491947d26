import type { TimelineEvent } from './event';

/** The eight milestones, in the order in which an incident usually passes them (product definitions). */
export const milestoneNames = [
  'started',
  'detected',
  'acknowledged',
  'declared',
  'identified',
  'mitigated',
  'recovered',
  'resolved',
] as const;

export type MilestoneName = (typeof milestoneNames)[number];

/** The event that holds a milestone, and how that is known. */
export interface Milestone {
  readonly name: MilestoneName;
  readonly event: TimelineEvent;
  /** `marked` by the author, or `inferred` from the entry's words. */
  readonly source: 'marked' | 'inferred';
  /** Whether the author marked it, or its words say it outright; else it is what they most probably mean. */
  readonly sure: boolean;
  /** Why this event, in words a reader can check against the text: `"alert fired"`. */
  readonly because: string;
  /** Whether work on the incident goes on after it, and nothing tells when that ends: no end to count to. */
  readonly goesOn?: boolean;
}

/** `undefined` where the milestone is not recorded. */
export type Milestones = Readonly<Record<MilestoneName, Milestone | undefined>>;
