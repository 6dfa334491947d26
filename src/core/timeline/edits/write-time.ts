import { formatClock, formatDate, fromDays, secondsPerDay } from '../../text/calendar';
import type { TimelineEvent } from '../event';

/** A moment on a wall clock. */
export interface WallTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since midnight, a whole minute. */
  readonly seconds: number;
}

/**
 * `wall` as the document writes times: like that of `model`, with a date where that one has its own, or where
 * the day would not be clear without.
 */
export function writeTimeLike(text: string, model: TimelineEvent, wall: WallTime): string {
  const { start, end } = model.timeRange;
  const written = text.slice(start, model.end ? startOfRange(text, model) : end);
  const clock = clockLike(written, wall.seconds);
  const zone =
    model.written.zone === undefined || !written.includes(model.written.zone)
      ? ''
      : zoneSuffix(written, model.written.zone);
  const date = dateLike(written, wall.day);
  if (date !== undefined) return date + separatorLike(written) + clock + zone;
  return needsDate(model, wall) ? `${formatDate(fromDays(wall.day))} ${clock}${zone}` : clock + zone;
}

/** Where the first time of a range ends. */
function startOfRange(text: string, { timeRange }: TimelineEvent): number {
  const mark = /[–—→]|->|=>|\s-\s|\bto\b|-(?=\d{1,2}:)/.exec(text.slice(timeRange.start, timeRange.end));
  if (!mark) return timeRange.end;
  return timeRange.start + text.slice(timeRange.start, timeRange.start + mark.index).trimEnd().length;
}

/** Without a date of its own, a time is of the day of the one before it, or of the next where the clock falls far. */
function needsDate({ at }: TimelineEvent, wall: WallTime): boolean {
  if (!at.dated) return false;
  const day = Math.floor(at.wallSeconds / secondsPerDay);
  const fall = (at.wallSeconds % secondsPerDay) - wall.seconds;
  return wall.day !== day && !(wall.day === day + 1 && fall >= 6 * 3600);
}

function clockLike(written: string, seconds: number): string {
  const half = /\d(\s?)([ap])(\.?)(m?)/i.exec(written);
  const separator = /\d{1,2}([:.h])\d{2}/.exec(written)?.[1] ?? ':';
  const [hours = '', minutes = ''] = formatClock(seconds).split(':');
  const withSeconds = /\d:\d\d:\d\d/.test(written) ? ':00' : '';
  if (!half) {
    const isUnpadded = /(?<!\d)[1-9]:\d\d/.test(written);
    return (isUnpadded ? String(Number(hours)) : hours) + separator + minutes + withSeconds;
  }
  const [, space = '', letter = '', dot = '', m = ''] = half;
  const initial = seconds >= 43_200 ? 'p' : 'a';
  const name = `${letter === letter.toUpperCase() ? initial.toUpperCase() : initial}${dot}${m}`;
  const hour = Number(hours) % 12 === 0 ? 12 : Number(hours) % 12;
  const padded = /(?<!\d)0\d:/.test(written) ? String(hour).padStart(2, '0') : String(hour);
  return padded + separator + minutes + space + name;
}

/** The date in the form of the one in `written`, or `undefined` where that has none of a form known here. */
function dateLike(written: string, day: number): string | undefined {
  const iso = formatDate(fromDays(day));
  const separator = /^\d{4}([-/.])\d{2}\1\d{2}/.exec(written)?.[1];
  if (separator !== undefined) return iso.replaceAll('-', separator);
  return /^\d{1,2}:|^\d{1,2}\s?[ap]\.?m/i.test(written) ? undefined : iso;
}

function separatorLike(written: string): string {
  return /^\d{4}[-/.]\d{2}[-/.]\d{2}([T\s,@-]+)\d/.exec(written)?.[1] ?? ' ';
}

function zoneSuffix(written: string, zone: string): string {
  const at = written.indexOf(zone);
  const before = written.charAt(at - 1) === '(' ? ' (' : written.charAt(at - 1) === ' ' ? ' ' : '';
  return before + zone + (before.includes('(') ? ')' : '');
}
