/** A day of the calendar; `month` and `day` are 1-based. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date that `text` begins with, or `undefined` where there is none or no calendar has it.
 *
 * @example readDate('2024-02-29'), readDate('1 May 2024'), readDate('Wednesday, May 1st, 2024 (UTC)')
 */
export function readDate(text: string): CalendarDate | undefined {
  // Accepts "2024-05-01" and "2024/5/1".
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Accepts the "Wednesday, " of "Wednesday, May 1st, 2024".
  const words = text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '');
  // Accepts "1st of May 2024" and "01-May-2024".
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of\s+|[\s-]+)([a-z]{3,9})\.?[,\s-]+(\d{4})(?!\d)/i.exec(
    words,
  );
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  // Accepts "May 1st, 2024".
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(words);
  if (monthFirst) return dateOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  // Accepts "13/05/2024"; which of the two is the month only the whole document can tell.
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (!numeric) return undefined;
  const [, first, second, year] = numeric.map(Number);
  return dateOf(year ?? 0, second ?? 0, first ?? 0) ?? dateOf(year ?? 0, first ?? 0, second ?? 0);
}

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
