import type { Facts } from '../analysis';
import { formatDuration } from '../metrics/format';
import type { Range } from '../text/range';
import type { Fix } from './finding';
import { propose } from './propose';

/** Where a field is to state a metric and does not, and the timeline gives it: writing what it gives. */
export function metricFixes({ document, metrics }: Facts, valueRange: Range): readonly Fix[] {
  for (const { computed, stated } of metrics) {
    const field = stated.find((each) => each.field.valueRange.start === valueRange.start)?.field;
    if (!field || !computed) continue;
    const value = formatDuration(computed.minutes);
    const needsSpace = /\S/.test(document.text.slice(valueRange.start - 1, valueRange.start));
    const newText = needsSpace ? ` ${value}` : value;
    return [propose(`Write “${value}”, as the timeline has it`, valueRange, newText)];
  }
  return [];
}
