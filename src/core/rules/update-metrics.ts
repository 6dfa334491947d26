import type { Analysis } from '../analysis';
import { isPlaceholder } from '../template/values';
import type { TextEdit } from '../text/range';
import type { ComputedMetric, StatedMetric } from '../metrics/metric';
import { inWords, restate } from '../metrics/stated-range';
import { contradictedMetrics } from './contradicted-metrics';

/**
 * The edits that let every stated metric say what the timeline gives, each in the author's style: where that
 * contradicts it, and where nothing is stated yet. What agrees, if only roughly, is left as it is, and so is what the
 * timeline tells too little of to contradict.
 */
export function updateMetrics(analysis: Analysis): readonly TextEdit[] {
  const edits = new Map<number, TextEdit>();
  const contradicted = new Set(Array.from(contradictedMetrics(analysis), ({ statement }) => statement));
  for (const { computed, stated } of analysis.metrics) {
    if (!computed) continue;
    for (const statement of stated) {
      const edit = contradicted.has(statement)
        ? restate(statement, computed)
        : fillIn(analysis, statement, computed);
      // Two metrics of a team may go by one name; the first is what its field states.
      if (edit && !edits.has(edit.range.start)) edits.set(edit.range.start, edit);
    }
  }
  return [...edits.values()];
}

/** The edit that states a metric in a field that is empty or holds a placeholder. */
function fillIn(analysis: Analysis, { field }: StatedMetric, computed: ComputedMetric): TextEdit | undefined {
  const { value, valueRange } = field;
  const words = inWords(computed, mannerFor(computed, analysis));
  if (value !== '') {
    const placeholder = /^\[([^[\]]*)\]$/.exec(value)?.[1];
    const isOpen = placeholder !== undefined && isPlaceholder(placeholder, analysis.template);
    return isOpen ? { range: valueRange, newText: words } : undefined;
  }
  const { text } = analysis.document;
  const isSpace = (offset: number): boolean => text[offset] === ' ';
  // One space before what is new, the author's if there is one, and one between it and a comment.
  const start = isSpace(valueRange.start) ? valueRange.start + 1 : valueRange.start;
  const before = isSpace(start - 1) ? '' : ' ';
  const behind = /^[^\S\r\n]*$/m.test(text.slice(start, start + 1)) ? '' : ' ';
  return { range: { start, end: start }, newText: before + words + behind };
}

/** A duration that the document states, for its style. */
function mannerFor({ minutes }: ComputedMetric, { metrics }: Analysis): string | undefined {
  // "15 minutes" does not tell how its author would write an hour and a half.
  return metrics
    .flatMap(({ stated }) => stated)
    .find(({ duration }) => duration !== undefined && (minutes < 60 || duration.minutes >= 60))?.field.value;
}
