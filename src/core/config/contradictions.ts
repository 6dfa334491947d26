import { nameKey } from '../text/names';
import type { ConfigurationFile, OwnMetric } from './configuration-file';
import { configurationFinding, type ConfigurationFinding } from './finding';
import { nameOf } from './settings';
import type { ConfigurationSource, JsonPath } from './source';
import { isTimeZone, similarTimeZone } from './time-zone';

/** What no schema can tell, and the parts that do not count because of it. */
export interface Contradictions {
  readonly findings: readonly ConfigurationFinding[];
  readonly drop: readonly JsonPath[];
}

/** What of `file`, which keeps to the schema and is of `source`'s own value, cannot be as it says. */
export function contradictionsIn(source: ConfigurationSource, file: ConfigurationFile): Contradictions {
  const findings: ConfigurationFinding[] = [];
  const drop: JsonPath[] = [];
  const { timeZone, metrics } = file;
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    findings.push(unknownTimeZone(source, timeZone));
    drop.push(['timeZone']);
  }
  const own = (typeof metrics === 'object' ? metrics.define : undefined) ?? [];
  own.forEach((metric, i) => {
    const found = contradictionOf(source, metric, own.slice(0, i));
    if (!found) return;
    findings.push(found);
    drop.push(['metrics', 'define', i]);
  });
  return { findings, drop };
}

function unknownTimeZone(source: ConfigurationSource, timeZone: string): ConfigurationFinding {
  const range = source.rangeOf(['timeZone']);
  const near = similarTimeZone(timeZone);
  const advice =
    near === undefined
      ? 'Write a name such as Europe/Berlin, UTC, or an offset such as +02:00.'
      : `Did you mean “${near}”?`;
  return configurationFinding(
    range,
    `“${timeZone}” is no time zone that durations can be worked out with. ${advice}`,
    near === undefined ? [] : [source.replacement(range, near)],
  );
}

function contradictionOf(
  source: ConfigurationSource,
  metric: OwnMetric,
  earlier: readonly OwnMetric[],
): ConfigurationFinding | undefined {
  const { name, label, from, to } = metric;
  const path = source.pathOf(metric);
  const told = (part: keyof OwnMetric, message: string): ConfigurationFinding =>
    configurationFinding(source.rangeOf([...path, part]), message);
  if (to === from || (typeof to === 'object' && to.includes(from))) {
    return told('to', `${nameOf(path)} ends where it begins, at “${from}”.`);
  }
  if (earlier.some((other) => other.name === name))
    return told('name', `“${name}” is defined twice; the first counts.`);
  const twin = earlier.find((other) => nameKey(other.label) === nameKey(label));
  return (
    twin && told('label', `“${label}” is the label of “${twin.name}”, too; documents could state only one.`)
  );
}
