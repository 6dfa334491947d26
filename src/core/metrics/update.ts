import type { Analysis } from '../analysis';
import { isPlaceholder } from '../template/values';
import type { TextEdit } from '../text/range';
import { formatDuration } from './format';
import { restate } from './stated-range';

/**
 * The edits that let every stated metric say what the timeline gives, each in the author's style: where it
 * disagrees, and where nothing is stated yet. What agrees, if only roughly, is left as it is.
 */
export function updateMetrics({ metrics, template }: Analysis): readonly TextEdit[] {
  return metrics.flatMap(({ computed, stated }) => {
    if (!computed) return [];
    return stated.flatMap((statement): readonly TextEdit[] => {
      const { value, valueRange } = statement.field;
      if (statement.agrees === false) return [restate(statement, computed)];
      const words = /^\[([^[\]]*)\]$/.exec(value)?.[1];
      const isOpen = value === '' || (words !== undefined && isPlaceholder(words, template));
      if (!isOpen) return [];
      const space = value === '' && valueRange.start > 0 ? ' ' : '';
      return [{ range: valueRange, newText: space + formatDuration(computed.minutes) }];
    });
  });
}
