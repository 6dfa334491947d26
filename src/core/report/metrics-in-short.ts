import type { Analysis } from '../analysis';
import type { Metric } from '../metrics/metric';
import { keysOf } from '../template/other-names';
import { nameKey } from '../text/names';
import { durationBetween } from './times';

/** A metric where there is little room for it. */
export interface ShortMetric {
  readonly metric: Metric;
  /** `Detect 15 min`, `Total 1 h 30 min (stated: 2 h)`, `Acknowledge not recorded`. */
  readonly text: string;
}

/** The metrics for a single line; of those that are not recorded, what the document states or its template asks for. */
export function metricsInShort({ metrics, template }: Analysis): readonly ShortMetric[] {
  const asked = new Set(template.fields.map(({ label }) => nameKey(label)));
  return metrics.flatMap((metric) => {
    const { definition, computed, stated } = metric;
    const name = shortName(definition.label);
    if (computed) {
      const text = `${name} ${durationBetween(computed.minutes, computed.atMost)}${statedOtherwise(metric)}`;
      return [{ metric, text }];
    }
    const isAsked = stated.length > 0 || keysOf(definition.label).some((key) => asked.has(key));
    return isAsked ? [{ metric, text: `${name} not recorded` }] : [];
  });
}

/** `Detect` of `Time to Detect`, `Total` of `Total Duration`. */
function shortName(label: string): string {
  return label.replace(/^time to (?=\S)/i, '').replace(/(\S) duration$/i, '$1');
}

function statedOtherwise({ stated }: Metric): string {
  const other = stated.find(({ agrees }) => agrees === false)?.duration;
  if (!other) return '';
  if (other.atMost === Infinity)
    return ` (stated: more than ${durationBetween(other.minutes, other.minutes)})`;
  return ` (stated: ${durationBetween(other.minutes, other.atMost)})`;
}
