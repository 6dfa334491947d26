import type { MetricDefinition } from '../metrics/metric';
import { metricSets, type MetricSetName } from '../metrics/sets';
import type { MetricsSetting } from './configuration-file';

/** The definitions in force by the setting `metrics`: those of the set, with the team's own in their places or behind. */
export function metricDefinitions(
  setting: MetricSetName | MetricsSetting | undefined,
): readonly MetricDefinition[] {
  if (setting === undefined || typeof setting === 'string') return metricSets[setting ?? 'default'];
  const byName = new Map<string, MetricDefinition>(
    metricSets[setting.set ?? 'default'].map((definition) => [definition.name, definition]),
  );
  for (const { name, label, from, to } of setting.define ?? []) {
    byName.set(name, { name, label, from, to: typeof to === 'string' ? [to] : to });
  }
  return [...byName.values()];
}
