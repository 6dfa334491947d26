// The functions of the package, not its classes: a third of the size.
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import {
  create,
  equals,
  toZonedDateTime,
  type Record as PlainDateTime,
} from 'temporal-polyfill/fns/PlainDateTime';
import { offsetNanoseconds, toPlainDateTime } from 'temporal-polyfill/fns/ZonedDateTime';
import { fromDays, secondsPerDay } from '../text/calendar';
import { fixedOffset } from './zones';

/** Whether a zone's clock shows a time once, twice (the hour that is repeated) or never (the hour that is left out). */
export type Occurrence = 'once' | 'twice' | 'never';

/**
 * The offset from UTC, in seconds, of the zone `id` when its wall clock shows `wallSeconds` (seconds since
 * 1970-01-01T00:00 on that clock): of a time shown twice that of the earlier one, of a time left out that of
 * before the gap (RFC 5545, 3.3.5). 0 where nobody knows the zone.
 */
export function offsetAt(id: string, wallSeconds: number): number {
  const fixed = fixedOffset(id);
  if (fixed !== undefined) return fixed;
  try {
    // The offset of the result itself is that of behind the gap.
    return wallSeconds - toZonedDateTime(plainDateTime(wallSeconds), id).epochMilliseconds / 1000;
  } catch {
    return 0;
  }
}

/** The offsets from UTC, in seconds, that the zone `id` can have when its clock shows `wallSeconds`: two where it shows it twice. */
export function offsetsAt(id: string, wallSeconds: number): readonly number[] {
  const earlier = offsetAt(id, wallSeconds);
  if (occurrenceOf(id, wallSeconds) !== 'twice') return [earlier];
  const later = toZonedDateTime(plainDateTime(wallSeconds), id, { disambiguation: 'later' });
  return [earlier, wallSeconds - later.epochMilliseconds / 1000];
}

/**
 * What the wall clock of the zone `id` shows when `seconds` have passed since 1970-01-01T00:00Z, in seconds since
 * 1970-01-01T00:00 on that clock; `undefined` where nobody knows the zone.
 */
export function wallSecondsIn(id: string, seconds: number): number | undefined {
  const fixed = fixedOffset(id);
  if (fixed !== undefined) return seconds + fixed;
  try {
    const instant = fromEpochMilliseconds(Math.floor(seconds) * 1000);
    return seconds + offsetNanoseconds(toZonedDateTimeISO(instant, id)) / 1e9;
  } catch {
    return undefined;
  }
}

/** How often the clock of the zone `id` shows `wallSeconds`. */
export function occurrenceOf(id: string, wallSeconds: number): Occurrence {
  if (fixedOffset(id) !== undefined) return 'once';
  try {
    const wall = plainDateTime(wallSeconds);
    const earlier = toZonedDateTime(wall, id, { disambiguation: 'earlier' });
    const later = toZonedDateTime(wall, id, { disambiguation: 'later' });
    if (earlier.epochMilliseconds === later.epochMilliseconds) return 'once';
    return equals(toPlainDateTime(earlier), wall) ? 'twice' : 'never';
  } catch {
    return 'once';
  }
}

/** Whether `id` is an offset or a zone that the platform knows. */
export function isZone(id: string): boolean {
  if (fixedOffset(id) !== undefined) return true;
  try {
    toZonedDateTime(plainDateTime(0), id);
    return true;
  } catch {
    return false;
  }
}

function plainDateTime(wallSeconds: number): PlainDateTime {
  const days = Math.floor(wallSeconds / secondsPerDay);
  const seconds = Math.floor(wallSeconds - days * secondsPerDay);
  const { year, month, day } = fromDays(days);
  return create(year, month, day, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
}
