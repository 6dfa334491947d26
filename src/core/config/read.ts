import { contradictionsIn } from './contradictions';
import { defaultConfiguration, type Configuration } from './configuration';
import type { ConfigurationFile } from './configuration-file';
import type { ConfigurationFinding } from './finding';
import { metricDefinitions } from './metric-definitions';
import { mistakesIn } from './mistakes';
import { ConfigurationSource, type JsonPath } from './source';
import { validate } from './validate.generated';

/** A configuration as its author wrote it, and what counts of it. */
export interface ConfigurationReading {
  /** What is right; where something is wrong, what holds without it. */
  readonly configuration: Configuration;
  /** In the order of the text. */
  readonly findings: readonly ConfigurationFinding[];
  /** For what only others can know: whether the template exists, and what sections it has. */
  readonly source: ConfigurationSource;
}

/** Reads the text of a `.postmortem.json`, which may be any text at all. */
export function readConfiguration(text: string): ConfigurationReading {
  const source = new ConfigurationSource(text);
  const { file, findings: schemaFindings } = keepValid(source);
  const { drop, findings: otherFindings } = contradictionsIn(source, file);
  const { file: sound } = drop.length === 0 ? { file } : keepValidIn(source, without(file, drop));
  const findings = [...source.findings, ...schemaFindings, ...otherFindings];
  return {
    configuration: configurationOf(sound),
    findings: findings.sort((a, b) => a.range.start - b.range.start),
    source,
  };
}

interface Kept {
  readonly file: ConfigurationFile;
  readonly findings: readonly ConfigurationFinding[];
}

function keepValid(source: ConfigurationSource): Kept {
  // An empty file says nothing; that it is no JSON has been told.
  return source.value === undefined ? { file: {}, findings: [] } : keepValidIn(source, source.value);
}

/** `value` without what breaks the schema; the findings are those of `value` as it is. */
function keepValidIn(source: ConfigurationSource, value: unknown): Kept {
  let current = value;
  let findings: readonly ConfigurationFinding[] | undefined;
  // What is left after a removal can break the schema in turn, as a list does that has become empty.
  for (let round = 0; round < deepestPath; round++) {
    if (validate(current)) return { file: current, findings: findings ?? [] };
    const mistakes = mistakesIn(source, validate.errors ?? []);
    findings ??= mistakes.map(({ finding }) => finding);
    current = without(
      current,
      mistakes.map(({ drop }) => drop),
    );
  }
  return { file: {}, findings: findings ?? [] };
}

/** No part of the configuration lies deeper: `metrics.define[0].to[0]`. */
const deepestPath = 6;

/** A copy of `value` without the parts at `paths`. */
function without(value: unknown, paths: readonly JsonPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return {};
  if (typeof value !== 'object' || value === null || paths.length === 0) return value;
  const below = (key: string | number): readonly JsonPath[] =>
    paths.filter(([first]) => String(first) === String(key)).map(([, ...rest]) => rest);
  const isKept = (key: string | number): boolean => !below(key).some((path) => path.length === 0);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, i) => (isKept(i) ? [without(item, below(i))] : []));
  }
  const kept = Object.entries(value).filter(([key]) => isKept(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, without(part, below(key))]));
}

function configurationOf(file: ConfigurationFile): Configuration {
  return {
    include: file.include ?? defaultConfiguration.include,
    template: file.template,
    timeZone: file.timeZone,
    metrics: metricDefinitions(file.metrics),
    milestones: file.milestones ?? defaultConfiguration.milestones,
    sections: file.sections ?? defaultConfiguration.sections,
    values: file.values ?? defaultConfiguration.values,
    rules: file.rules ?? defaultConfiguration.rules,
  };
}
