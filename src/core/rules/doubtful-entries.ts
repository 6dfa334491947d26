import type { Facts } from '../analysis';
import { computeMetrics } from '../metrics/compute';
import type { Metric } from '../metrics/metric';
import { doubtsAbout, inDoubt, misplacedEvents } from '../timeline/doubts';
import type { TimelineEvent } from '../timeline/event';
import { inversionsOf } from '../timeline/inversions';
import type { Milestones } from '../timeline/milestone';
import { findMilestones } from '../timeline/milestones';
import type { Misplaced } from '../timeline/order';

/** What a timeline tells if its entries that are told as wrong are at any time at which they may be. */
export interface OtherReading {
  readonly milestones: Milestones;
  /** As `Facts.metrics`, in the same order. */
  readonly metrics: readonly Metric[];
}

/** Both are asked for by several rules of one analysis. */
const misplacedIn = new WeakMap<Facts, readonly Misplaced[]>();
const readings = new WeakMap<Facts, OtherReading | 'none'>();

/** How many pairs are weighed, each of which asks for two more readings of the timeline. */
const mostTies = 3;

/**
 * The entries of the timeline that stand out of order. Where either of two may be the one that is wrong, it is the
 * one without which the document contradicts itself less.
 */
export function misplacedEntries(facts: Facts): readonly Misplaced[] {
  const known = misplacedIn.get(facts);
  if (known) return known;
  const found = misplacedEvents(facts.document, facts.timeline);
  const ties = found.filter(({ isTie }) => isTie);
  const weighed = ties.length > mostTies ? found : found.map((each) => weigh(facts, found, each));
  misplacedIn.set(facts, weighed);
  return weighed;
}

function weigh(facts: Facts, found: readonly Misplaced[], tie: Misplaced): Misplaced {
  if (!tie.isTie) return tie;
  const doubtful = [...doubtfulOf(found)];
  const believing = (right: TimelineEvent): number =>
    contradictionsIn(read(facts, new Set(doubtful.filter((event) => event !== right))));
  const { event, other } = tie;
  return believing(event) < believing(other) ? { event: other, other: event, isTie: true } : tie;
}

function contradictionsIn(reading: OtherReading | undefined): number {
  if (!reading) return 0;
  const { milestones, metrics } = reading;
  const disagreeing = metrics.flatMap(({ stated }) => stated.filter(({ agrees }) => agrees === false));
  return disagreeing.length + inversionsOf(milestones).length;
}

/**
 * The other reading of a timeline with entries in doubt, each of which has a finding of its own; `undefined` where
 * there are none. What holds in one of the two readings is no further mistake.
 */
export function otherReading(facts: Facts): OtherReading | undefined {
  const known = readings.get(facts);
  if (known) return known === 'none' ? undefined : known;
  const reading = read(facts, doubtfulOf(misplacedEntries(facts)));
  readings.set(facts, reading ?? 'none');
  return reading;
}

function doubtfulOf(misplaced: readonly Misplaced[]): ReadonlySet<TimelineEvent> {
  return new Set(misplaced.flatMap(({ event, other, isTie }) => (isTie ? [event, other] : [event])));
}

function read(facts: Facts, wrong: ReadonlySet<TimelineEvent>): OtherReading | undefined {
  const { document, timeline, configuration } = facts;
  const doubts = doubtsAbout(document, timeline, wrong);
  if (doubts.size === 0) return undefined;
  const milestones = findMilestones(document, inDoubt(timeline, doubts), configuration);
  return { milestones, metrics: computeMetrics(document, milestones, configuration) };
}
