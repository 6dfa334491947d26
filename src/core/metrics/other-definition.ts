import { keysOf } from '../template/other-names';
import { nameKey } from '../text/names';
import type { Milestones } from '../timeline/milestone';
import { agrees, computeMetric } from './compute';
import type { MetricDefinition, StatedMetric } from './metric';
import { metricSets } from './sets';

/** A definition under which a statement is right, and the set that has it. */
export interface OtherDefinition {
  readonly set: string;
  readonly definition: MetricDefinition;
}

/**
 * The definition of the same name in another named set by which the author's statement agrees with the timeline:
 * teams mean different durations by `Time to Recover`.
 */
export function otherDefinitionFor(
  { duration }: StatedMetric,
  label: string,
  milestones: Milestones,
): OtherDefinition | undefined {
  if (!duration) return undefined;
  const keys = keysOf(label);
  for (const [set, definitions] of Object.entries(metricSets)) {
    for (const definition of definitions) {
      if (!keys.includes(nameKey(definition.label))) continue;
      const computed = computeMetric(definition, milestones);
      if (computed && agrees(duration, computed)) return { set, definition };
    }
  }
  return undefined;
}
