import type { Field } from '../document/document';
import type { Milestone, MilestoneName } from '../timeline/milestone';

/** How a metric is defined: a duration from one milestone to the first recorded one of others. */
export interface MetricDefinition {
  /** Its name in exported data: `timeToDetect`. */
  readonly name: string;
  /** As documents state it and as it is shown: `Time to Detect`. */
  readonly label: string;
  readonly from: MilestoneName;
  /** The first of these that is recorded ends the duration. */
  readonly to: readonly MilestoneName[];
}

/** A duration as an author states it in prose. */
export interface StatedDuration {
  /** The least that is stated: 120 for `2-3 hours`, 0 for `under 5 minutes`. */
  readonly minutes: number;
  /** The most that is stated: 180 for `2-3 hours`, Infinity for `over 2 h`; else equal to `minutes`. */
  readonly atMost: number;
  /** The smallest unit stated, in minutes: 60 for `~2 hours`, 1 for `1h 30m`, 1/60 for `90 s`. */
  readonly unit: number;
  /** "about", "~", "approx.": 10 % either way agree. */
  readonly approximate: boolean;
}

/** A metric of the definitions in force, with what the timeline and the author say of it. */
export interface Metric {
  readonly definition: MetricDefinition;
  /** `undefined` where the timeline does not record one of the two milestones. */
  readonly computed: ComputedMetric | undefined;
  /** Every place that states it: its own field, and for the total duration the overview's Duration too. */
  readonly stated: readonly StatedMetric[];
}

export interface ComputedMetric {
  readonly from: Milestone;
  readonly to: Milestone;
  /** Elapsed minutes; the least possible where the times' digits leave room. */
  readonly minutes: number;
  /** The most that it can be, in minutes; equal to `minutes` where all digits are known. */
  readonly atMost: number;
}

export interface StatedMetric {
  readonly field: Field;
  /** `undefined` where the value is no duration, such as a placeholder or "unknown". */
  readonly duration: StatedDuration | undefined;
  /** `undefined` where there is nothing to compare. */
  readonly agrees: boolean | undefined;
}
