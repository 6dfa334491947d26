import { dateOf, monthNames, monthOf, type CalendarDate } from './calendar';
import { raw } from './raw';

/** A date in a text, and where: offsets into that text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** With the day first, where either can be; `undefined` where no calendar has it, such as `2024-02-30`. */
  readonly date: CalendarDate | undefined;
  /** With the month first, where that is another date: `05/06/2024`. */
  readonly monthFirst: CalendarDate | undefined;
}

/**
 * The dates that `found` can be in a document that has the day first, or the month: two where it does not tell, none
 * where no calendar has it.
 */
export function readingsOf(
  { date, monthFirst }: FoundDate,
  dayFirst: boolean | undefined,
): readonly CalendarDate[] {
  if (!date || !monthFirst) return date ? [date] : [];
  return dayFirst === undefined ? [date, monthFirst] : [dayFirst ? date : monthFirst];
}

/**
 * The first date in `text`, day first where either can be, or `undefined` where there is none that a calendar has.
 *
 * @example readDate('2024-02-29'), readDate('by 1 May 2024'), readDate('Wednesday, May 1st, 2024 (UTC)')
 */
export function readDate(text: string): CalendarDate | undefined {
  return datesIn(text).find(({ date }) => date)?.date;
}

/** Every date with day, month and year in `text`, in order. */
export function datesIn(text: string): readonly FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  return Array.from(text.matchAll(datePattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...dateOfMatch(match.groups ?? {}),
  }));
}

const month = raw`(?:${monthNames.join('|')})[a-z]{0,6}`;

/** Accepts "2024-05-01", "2024/5/1", "1st of May 2024", "01-May-2024", "May 1st, 2024" and "13/05/2024". */
const datePattern = new RegExp(
  raw`(?<![\p{L}\d])(?:` +
    raw`(?<y1>\d{4})[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})|` +
    raw`(?<d2>\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of\s|[\s-])\s?(?<m2>${month})\.?[,\s-]\s?(?<y2>\d{4})|` +
    raw`(?<m3>${month})\.?\s{1,3}(?<d3>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<y3>\d{4})|` +
    raw`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})[-/.](?<y4>\d{4})` +
    raw`)(?!\d)`,
  'giu',
);

function dateOfMatch(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<FoundDate, 'date' | 'monthFirst'> {
  const { y1, m1, d1, y2, m2, d2, y3, m3, d3, y4, first, mark, second } = groups;
  const named = (year: string, month: number, day: string | undefined): CalendarDate | undefined =>
    dateOf(Number(year), month, Number(day));
  if (y1 !== undefined) return { date: named(y1, Number(m1), d1), monthFirst: undefined };
  if (y2 !== undefined) return { date: named(y2, monthOf(m2 ?? ''), d2), monthFirst: undefined };
  if (y3 !== undefined) return { date: named(y3, monthOf(m3 ?? ''), d3), monthFirst: undefined };
  const dayFirst = named(y4 ?? '', Number(second), first);
  const monthFirst = named(y4 ?? '', Number(first), second);
  // Who writes dots writes the day first.
  const isOpen = dayFirst !== undefined && first !== second && mark !== '.';
  return { date: dayFirst ?? monthFirst, monthFirst: isOpen ? monthFirst : undefined };
}
