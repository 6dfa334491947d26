import type { Configuration } from '../config/configuration';
import type { Document, Field } from '../document/document';
import { keysOf } from '../template/other-names';
import type { Milestone, Milestones } from '../timeline/milestone';
import { readDuration } from './duration';
import type { ComputedMetric, Metric, MetricDefinition, StatedDuration, StatedMetric } from './metric';

/** The metrics of the definitions in force: what the milestones give, and what the document states. */
export function computeMetrics(
  document: Document,
  milestones: Milestones,
  { metrics }: Configuration,
): readonly Metric[] {
  const fields = fieldsOf(document, metrics);
  return metrics.map((definition) => {
    const computed = computeMetric(definition, milestones);
    return { definition, computed, stated: statedIn(fields.get(definition) ?? [], computed) };
  });
}

/** What the milestones give for `definition`; `undefined` where one of the two is not recorded, or no end is. */
export function computeMetric(
  definition: MetricDefinition,
  milestones: Milestones,
): ComputedMetric | undefined {
  const from = milestones[definition.from];
  const to = endOf(definition, milestones);
  return from && to && between(from, to);
}

/** The milestone that ends `definition`. What stands in for its first choice is none where the incident goes on. */
export function endOf({ to }: MetricDefinition, milestones: Milestones): Milestone | undefined {
  const end = to.map((name) => milestones[name]).find((milestone) => milestone !== undefined);
  return end?.goesOn === true && end.name !== to[0] ? undefined : end;
}

function between(from: Milestone, to: Milestone): ComputedMetric | undefined {
  const start = from.event.at;
  const end = to.event.at;
  if (start.dated !== end.dated) return undefined;
  const minutes = (end.seconds - start.seconds - start.slack) / 60;
  const atMost = (end.seconds + end.slack - start.seconds) / 60;
  return atMost < 0 ? undefined : { from, to, minutes: Math.max(0, minutes), atMost };
}

/** The fields of `document` that state each of `metrics`, in order. */
function fieldsOf(
  { fields }: Document,
  metrics: readonly MetricDefinition[],
): ReadonlyMap<MetricDefinition, readonly Field[]> {
  const definitions = byLabel.get(metrics) ?? definitionsByLabel(metrics);
  byLabel.set(metrics, definitions);
  const stating = new Map<MetricDefinition, Field[]>();
  for (const field of fields) {
    for (const definition of definitions.get(field.key) ?? []) {
      const known = stating.get(definition);
      if (known) known.push(field);
      else stating.set(definition, [field]);
    }
  }
  return stating;
}

/** The definitions are a configuration's, and the same for every document and every version of it. */
const byLabel = new WeakMap<readonly MetricDefinition[], ReadonlyMap<string, readonly MetricDefinition[]>>();

/** The metrics that a label states, by its key. */
function definitionsByLabel(
  metrics: readonly MetricDefinition[],
): ReadonlyMap<string, readonly MetricDefinition[]> {
  const definitions = new Map<string, MetricDefinition[]>();
  for (const definition of metrics) {
    const total = definition.name === 'totalDuration' ? keysOf('Duration') : [];
    for (const key of new Set([...keysOf(definition.label), ...total])) {
      definitions.set(key, [...(definitions.get(key) ?? []), definition]);
    }
  }
  return definitions;
}

function statedIn(fields: readonly Field[], computed: ComputedMetric | undefined): readonly StatedMetric[] {
  return fields.map((field) => {
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
