import { entriesOf, type Series } from './entry';

/** The series that are the timeline, and those that merely have times in them. */
export interface Choice {
  readonly chosen: readonly Series[];
  readonly others: readonly Series[];
}

/**
 * The series under a heading "Timeline" or the like are the timeline. Where none is called so, the longest
 * series is, if it is long enough not to be chance.
 */
export function chooseSeries(all: readonly Series[]): Choice {
  const filled = all.filter((series) => series.items.some(({ kind }) => kind === 'entry'));
  const named = filled.filter(({ naming }) => naming === 'timeline');
  const namedCount = named.reduce((sum, series) => sum + entriesOf(series).length, 0);
  const longest = filled
    .filter(({ naming }) => naming === 'none' || naming === 'events')
    .map((series) => ({ series, weight: weightOf(series) }))
    .reduce<{ series: Series; weight: number } | undefined>(
      (best, next) => (!best || next.weight > best.weight ? next : best),
      undefined,
    );
  // A section "Timeline" with a single time in it may be a word on where the timeline is.
  if (namedCount > 1 || (namedCount === 1 && (longest?.weight ?? 0) < 3)) {
    return { chosen: named, others: filled.filter((series) => !named.includes(series)) };
  }
  if (!longest || longest.weight < (longest.series.naming === 'events' ? 1 : 2.5))
    return { chosen: [], others: filled };
  return { chosen: [longest.series], others: filled.filter((series) => series !== longest.series) };
}

/** Entries that open with their time count whole; a time behind a text may be a mere field. */
function weightOf(series: Series): number {
  return entriesOf(series).reduce((sum, { trailing, time }) => sum + (trailing || !time.clock ? 0.5 : 1), 0);
}
