import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import { keysOf } from '../template/other-names';
import { nameKey } from '../text/names';
import type { Milestone, Milestones } from '../timeline/milestone';
import { readDuration } from './duration';
import type { ComputedMetric, Metric, MetricDefinition, StatedDuration, StatedMetric } from './metric';

/** The metrics of the definitions in force: what the milestones give, and what the document states. */
export function computeMetrics(
  document: Document,
  milestones: Milestones,
  { metrics }: Configuration,
): readonly Metric[] {
  return metrics.map((definition) => {
    const computed = computeMetric(definition, milestones);
    return { definition, computed, stated: statedIn(document, definition, computed) };
  });
}

/** What the milestones give for `definition`; `undefined` where one of the two is not recorded. */
export function computeMetric(
  definition: MetricDefinition,
  milestones: Milestones,
): ComputedMetric | undefined {
  const from = milestones[definition.from];
  const to = definition.to.map((name) => milestones[name]).find((milestone) => milestone !== undefined);
  return from && to && between(from, to);
}

function between(from: Milestone, to: Milestone): ComputedMetric | undefined {
  const start = from.event.at;
  const end = to.event.at;
  if (start.dated !== end.dated) return undefined;
  const minutes = (end.seconds - start.seconds - start.slack) / 60;
  const atMost = (end.seconds + end.slack - start.seconds) / 60;
  return atMost < 0 ? undefined : { from, to, minutes: Math.max(0, minutes), atMost };
}

function statedIn(
  document: Document,
  definition: MetricDefinition,
  computed: ComputedMetric | undefined,
): readonly StatedMetric[] {
  const keys = keysOf(definition.label);
  const total = definition.name === 'totalDuration' ? keysOf('Duration') : [];
  return document.fields
    .filter(({ label }) => [...keys, ...total].includes(nameKey(label)))
    .map((field) => {
      const duration = readDuration(field.value);
      return { field, duration, agrees: duration && computed && agrees(duration, computed) };
    });
}

/**
 * Whether a stated duration agrees with the computed one: rounded to the smallest unit stated they are equal;
 * "about" allows 10 % (product definitions).
 */
export function agrees(
  stated: StatedDuration,
  computed: Pick<ComputedMetric, 'minutes' | 'atMost'>,
): boolean {
  const tolerance = stated.approximate ? stated.minutes * 0.1 : 0;
  const round = (minutes: number): number => Math.round(minutes / stated.unit) * stated.unit;
  const epsilon = 1e-6;
  const least = Math.min(round(computed.minutes), computed.minutes);
  const most = Math.max(round(computed.atMost), computed.atMost);
  if (stated.approximate) {
    return least <= stated.atMost + tolerance + epsilon && most >= stated.minutes - tolerance - epsilon;
  }
  return (
    round(computed.minutes) <= stated.atMost + epsilon && round(computed.atMost) >= stated.minutes - epsilon
  );
}
