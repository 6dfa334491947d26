import type { Range } from '../../text/range';

/** How a document writes the hours of the day. */
export interface ClockManner {
  /** Whether `09:05` is written rather than `9:05`; `undefined` where no entry shows it. */
  readonly isPadded: boolean | undefined;
  /** Whether `2:05` may be meant for five past two in the afternoon. */
  readonly isTwelveHours: boolean;
}

/** The time of day in a text, and what belongs to it behind its digits: ` PM`, `h`. */
export interface WrittenClockText {
  readonly range: Range;
  readonly hour: string;
  /** Between hour and minutes; `:` where no minutes are written. */
  readonly separator: string;
  readonly hasSeconds: boolean;
  /** ` PM`, `a.m.`, empty where there is none. */
  readonly half: string;
  /** `h`, ` hrs`, empty where there is none. */
  readonly word: string;
}

/** The forms of a time of day, the surest first. */
const clockForms: readonly RegExp[] = [
  // Accepts "14:05", "9:05:30.123", "14:??", "14:0x" and "--:--".
  /(\d{1,2}|\?\?|xx|--)(:)(?:\d{2}|\d[?x]|\?{1,2}|xx|--)(:\d{2}(?:[.,]\d{1,9})?)?/i,
  // Accepts "14.05" and "14h05".
  /(\d{1,2})([.h])\d{2}/i,
  // Accepts "1405".
  /(\d{2})\d{2}(?!\d)/,
  // Accepts the "5" of "5pm", and "noon".
  /(\d{1,2})(?=\s?[ap]\.?m)|noon|midday|midnight/i,
];

/** The time of day in `written`, a time expression; what stands in `date` is none. */
export function findClock(written: string, date: Range | undefined): WrittenClockText | undefined {
  const masked = date
    ? written.slice(0, date.start) + ' '.repeat(date.end - date.start) + written.slice(date.end)
    : written;
  for (const form of clockForms) {
    const found = form.exec(masked);
    if (!found) continue;
    const [all, hour = '', separator = /^\d{4}$/.test(all) ? '' : ':', seconds] = found;
    const end = found.index + all.length;
    // Accepts " PM", "a.m." and, right behind the digits, "p".
    const half = /^(?:\s?[ap]\.?m\.?|[ap])(?![\p{L}\d])/iu.exec(masked.slice(end))?.[0] ?? '';
    // Accepts "h", " hrs", " hours" and " o’clock".
    const word =
      /^\s?(?:h|hrs|uhr|hours|o['’]clock)(?!\p{L})/iu.exec(masked.slice(end + half.length))?.[0] ?? '';
    const range = { start: found.index, end: end + half.length + word.length };
    return { range, hour, separator, hasSeconds: seconds !== undefined, half, word };
  }
  return undefined;
}

/** The time of day in the form of `model`; `seconds` since midnight. */
export function writeClockLike(
  { hour: written, separator, hasSeconds, half, word }: WrittenClockText,
  seconds: number,
  { isPadded, isTwelveHours }: ClockManner,
): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const isHalved = half !== '' || isTwelveHours;
  const shown = isHalved ? hours % 12 || 12 : hours;
  // Without a separator, only two digits tell where the minutes begin.
  const pads = separator === '' || written.startsWith('0') || (isPadded ?? !isHalved);
  const minutes = two(Math.floor(seconds / 60) % 60);
  const rest = hasSeconds ? `:${two(Math.floor(seconds) % 60)}` : '';
  const initial = hours < 12 ? 'a' : 'p';
  const inCase = (letter: string): string =>
    letter === letter.toUpperCase() ? initial.toUpperCase() : initial;
  return `${pads ? two(shown) : shown}${separator}${minutes}${rest}${half.replace(/[ap]/i, inCase)}${word}`;
}
