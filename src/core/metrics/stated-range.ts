import type { Range, TextEdit } from '../text/range';
import { findDuration } from './duration';
import { formatDuration } from './format';
import type { ComputedMetric, StatedMetric } from './metric';

/** Where the duration stands in the field's value; the whole value where it is none. */
export function statedRange({ field }: StatedMetric): Range {
  const found = findDuration(field.value);
  if (!found) return field.valueRange;
  const { start } = field.valueRange;
  return { start: start + found.start, end: start + found.end };
}

/** The edit that lets the author's statement say what the timeline gives, in the author's style. */
export function restate(stated: StatedMetric, computed: ComputedMetric): TextEdit {
  return { range: statedRange(stated), newText: inWords(computed, stated.field.value) };
}

/** What the timeline gives in the manner of `like`, both bounds where digits of its times are unknown. */
export function inWords({ minutes, atMost }: ComputedMetric, like = ''): string {
  const least = formatDuration(minutes, like);
  return minutes === atMost ? least : `${least} to ${formatDuration(atMost, like)}`;
}
