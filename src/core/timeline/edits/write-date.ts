import { formatDate, fromDays, monthOf, weekdayOf, type CalendarDate } from '../../text/calendar';
import { raw } from '../../text/raw';
import { monthName } from '../time-patterns';

/**
 * A day in the form of `written`, a date that somebody wrote: `Tue 30 April` like `Wed, 1 May`'s words, order and
 * separators. `undefined` where it has no form known here.
 * @param day days since 1970-01-01
 * @param dayFirst whether `01/05` means May; `undefined` where nobody can tell
 */
export function writeDateLike(
  written: string,
  day: number,
  dayFirst: boolean | undefined,
): string | undefined {
  const date = fromDays(day);
  const rewritten =
    rewriteIso(written, date) ?? rewriteNamed(written, date) ?? rewriteNumeric(written, date, dayFirst);
  // Accepts the "Tue" of "Tuesday", "Tues" and "Tue, 30 April".
  const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/i.exec(written)?.[0];
  if (weekday === undefined) return rewritten;
  const name = wordLike(weekday, weekdays[weekdayOf(day)] ?? '', weekday.toLowerCase().endsWith('day'));
  return (rewritten ?? written).replace(weekday, name);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function rewriteIso(written: string, date: CalendarDate): string | undefined {
  // Accepts "2024-05-01", "2024/5/1" and "2022-02-??".
  const found = /\d{4}([-/.])(\d{1,2}|\?\?)\1(\d{1,2}|\?\?)/.exec(written);
  if (!found) return undefined;
  const [all, separator = '-', month = '', day = ''] = found;
  const isShort = month.length === 1 || day.length === 1;
  const parts = isShort ? [date.year, date.month, date.day].join('-') : formatDate(date);
  return written.replace(all, parts.replaceAll('-', separator));
}

/** Accepts "1st of May", "01-May" and "16 Dec". */
const dayThenMonth = new RegExp(raw`(\d{1,2})(st|nd|rd|th)?(\s+of\s+|\s{1,2}|-)${monthName}\b`, 'i');
/** Accepts "May 1st" and "Dec. 16". */
const monthThenDay = new RegExp(raw`\b${monthName}(\.?\s+)(\d{1,2})(st|nd|rd|th)?`, 'i');

function rewriteNamed(written: string, date: CalendarDate): string | undefined {
  const dayed = (model: string, ordinal: string | undefined): string =>
    padLike(model, date.day) + (ordinal === undefined ? '' : ordinalOf(date.day));
  const named = (model: string): string =>
    // "May" is its own abbreviation; the names as short as it are written out.
    wordLike(model, months[date.month - 1] ?? '', (months[monthOf(model) - 1] ?? '').length === model.length);
  const rewritten = dayThenMonth.test(written)
    ? written.replace(
        dayThenMonth,
        (_, day: string, ordinal: string | undefined, between: string, month: string) =>
          dayed(day, ordinal) + between + named(month),
      )
    : monthThenDay.test(written)
      ? written.replace(
          monthThenDay,
          (_, month: string, between: string, day: string, ordinal: string | undefined) =>
            named(month) + between + dayed(day, ordinal),
        )
      : undefined;
  return rewritten?.replace(/(?<!\d)\d{4}(?!\d)/, String(date.year));
}

function rewriteNumeric(
  written: string,
  date: CalendarDate,
  dayFirst: boolean | undefined,
): string | undefined {
  // Accepts "13/05/2024", "5-26-21" and "03-26".
  const found = /(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d))?/.exec(written);
  if (!found || dayFirst === undefined) return undefined;
  const [all, first = '', separator = '', second = '', year] = found;
  const isShort = first.length === 1 || second.length === 1;
  const number = (value: number): string => String(value).padStart(isShort ? 1 : 2, '0');
  const order = dayFirst ? [number(date.day), number(date.month)] : [number(date.month), number(date.day)];
  if (year !== undefined) order.push(String(date.year).slice(-year.length));
  return written.replace(all, order.join(separator));
}

/** `word` as long and in the case of `model`. */
function wordLike(model: string, word: string, isFull: boolean): string {
  const cut = isFull ? word : word.slice(0, 3);
  if (model === model.toUpperCase()) return cut.toUpperCase();
  return model === model.toLowerCase() ? cut.toLowerCase() : cut;
}

function padLike(model: string, number: number): string {
  return model.startsWith('0') ? String(number).padStart(2, '0') : String(number);
}

function ordinalOf(number: number): string {
  if (number >= 11 && number <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
