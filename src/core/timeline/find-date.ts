import type { Range } from '../text/range';
import { scanTime } from './scan-time';
import type { WrittenDate } from './written-time';

/** A date and where in the text it stands. */
export interface FoundDate {
  readonly date: WrittenDate;
  readonly range: Range;
}

/**
 * Where a date may begin. Accepts the "2" of "2024-05-01" and the "M" of "May 1st, 2024". What must not stand before
 * it is asked for behind its first letters: in front of them it would be asked at every place of a text.
 */
const possibleStart =
  /\d(?<![\p{L}\d:./].)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<![\p{L}\d:./].{3})[a-z]*\.?\s+\d/giu;

function nextStart(source: string, from: number): RegExpExecArray | null {
  possibleStart.lastIndex = from;
  return possibleStart.exec(source);
}

/** The first date in `range` of `text`; its year may be left open. */
export function findDate(text: string, range: Range): FoundDate | undefined {
  for (const found of datesIn(text, range)) return found;
  return undefined;
}

/** The dates in `range` of `text`, in order; the year of one such as `May 1st` is left open. */
export function* datesIn(text: string, range: Range): Generator<FoundDate, undefined> {
  const source = text.slice(range.start, range.end);
  if (!/\d/.test(source)) return undefined;
  let behind = 0;
  for (let match = nextStart(source, 0); match; match = nextStart(source, match.index + match[0].length)) {
    if (match.index < behind) continue;
    const time = scanTime(source, match.index, { loose: false });
    if (!time?.date || !time.dateRange || time.date.kind === 'weekday') continue;
    // `03-26` may be anything outside a timeline.
    if (time.date.kind === 'numeric' && time.date.year === undefined) continue;
    // A year of five digits is a slip of the pen, and tells nothing by itself.
    if (time.date.year !== undefined && time.date.year > 9999) continue;
    behind = time.dateRange.end;
    yield {
      date: time.date,
      range: { start: range.start + time.dateRange.start, end: range.start + behind },
    };
  }
  return undefined;
}
