import { formatClock, formatDate, fromDays } from '../../text/calendar';
import { trailingRun } from '../../text/edges';
import type { Range } from '../../text/range';
import { scanTime } from '../scan-time';
import { findClock, writeClockLike, type ClockManner } from './write-clock';
import { writeDateLike } from './write-date';

/** A moment on a wall clock. */
export interface WallTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

/** How a document writes its times, as far as a single one does not show it. */
export interface TimeManner extends ClockManner {
  /** Whether `01/05` means May; `undefined` where no date tells. */
  readonly dayFirst: boolean | undefined;
}

/**
 * `wall` in the form of `written`, the time of an entry: of a range as its beginning, with the zone and with the
 * date, if that has them.
 * @param withDate writes a date even where `written` has none
 *
 * @example writeTimeLike('May 1, 2:05 PM PST', { day: 19845, seconds: 32_400 }, manner, false) === 'May 2, 9:00 AM PST'
 */
export function writeTimeLike(
  written: string,
  wall: WallTime,
  manner: TimeManner,
  withDate: boolean,
): string {
  const time = scanTime(written, 0, { loose: true });
  const iso = formatDate(fromDays(wall.day));
  const own = time?.dateRange;
  const date = own && (writeDateLike(slice(written, own), wall.day, manner.dayFirst) ?? iso);
  const model = findClock(written, own);
  if (!model) return `${date ?? iso} ${formatClock(wall.seconds - (wall.seconds % 60))}`;
  const clock = writeClockLike(model, wall.seconds, manner);
  const zone = zoneOf(written, model.range.end, time?.zone);
  if (!own || date === undefined) return withDate ? `${iso} ${clock}${zone.text}` : clock + zone.text;
  if (own.start < model.range.start) {
    const between = withoutDoubt(written.slice(own.end, model.range.start));
    return date + between + clock + zone.text + closingOf(between);
  }
  const between = written.slice(Math.max(model.range.end, zone.end), own.start);
  return clock + zone.text + between + date + closingOf(between);
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** What stands between a date and its clock, without what makes the clock approximate: that is of its entry. */
function withoutDoubt(between: string): string {
  // Accepts "~" and "around ".
  return between.replace(/[~≈]\s*|(?:approx\.?|around|about)\s+/gi, '');
}

function closingOf(between: string): string {
  if (between.includes('(')) return ')';
  return between.includes('[') ? ']' : '';
}

/** The zone with the space or the bracket before it, and where it ends; it may stand behind the end of a range. */
function zoneOf(written: string, from: number, name: string | undefined): { text: string; end: number } {
  const at = name === undefined ? -1 : written.indexOf(name, from);
  if (name === undefined || at < 0) return { text: '', end: from };
  const opening = trailingRun(written.slice(from, at), ' \t([');
  // Accepts the " Daylight Time" of "Pacific Daylight Time".
  const rest =
    /^(?:\s+(?:(?:standard|daylight)\s+)?time\b)?/i.exec(written.slice(at + name.length))?.[0] ?? '';
  const end = at + name.length + rest.length;
  const closing = /[([]/.test(opening) ? closingOf(opening) : '';
  return { text: opening + name + rest + closing, end: end + closing.length };
}
