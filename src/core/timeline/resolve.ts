import type { Range } from '../text/range';
import { DayResolver, type TimeContext } from './day-resolver';
import type { Entry, Series } from './entry';
import type { Moment } from './event';
import { mendDays, withDay } from './mend-days';
import { lastYear, mendYears, withYear } from './mend-years';
import type { DateSlip, UnreadableTime } from './timeline';
import type { WrittenDate } from './written-time';

/** An entry with its moments. */
export interface ResolvedEntry {
  readonly entry: Entry;
  readonly at: Moment;
  readonly end: Moment | undefined;
}

export interface Resolution {
  readonly entries: readonly ResolvedEntry[];
  readonly slips: readonly DateSlip[];
  /** Dates of years that there are not, where nothing tells which is meant. */
  readonly unreadable: readonly UnreadableTime[];
}

/** Works out the day of each entry of `series`, in the order of the text. */
export function resolveSeries(series: Series, context: TimeContext, text: string): Resolution {
  const years = mendYears(series, context);
  const days = mendDays(series, years, context.dayFirst);
  const resolver = new DayResolver(series, context, { years, days });
  const entries: ResolvedEntry[] = [];
  const slips: DateSlip[] = [];
  const unreadable: UnreadableTime[] = [];
  const note = (date: WrittenDate | undefined, range: Range | undefined): void => {
    if (!date || !range || date.kind === 'weekday' || date.year === undefined) return;
    const written = text.slice(range.start, range.end);
    const year = years.get(date);
    const day = days.get(date);
    if (day !== undefined) slips.push({ range, written, meant: withDay(written, day, context.dayFirst) });
    else if (year !== undefined) slips.push({ range, written, meant: withYear(written, date.year, year) });
    else if (date.year > lastYear) unreadable.push({ kind: 'date', text: written, range });
  };
  for (const [i, item] of series.items.entries()) {
    if (item.kind === 'date') {
      resolver.setDay(item.mark.date);
      note(item.mark.date, item.mark.dateRange);
      continue;
    }
    const { entry } = item;
    const next = series.items[i + 1];
    const resolved = resolver.resolve(entry.time, next?.kind === 'entry' ? next.entry.time : undefined);
    note(entry.time.date, entry.dateRange);
    entries.push({ entry, at: resolved.at, end: resolved.end });
  }
  return { entries, slips, unreadable };
}
