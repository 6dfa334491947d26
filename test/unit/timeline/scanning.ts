import assert from 'node:assert/strict';
import { formatClock } from '../../../src/core/text/calendar';
import { scanTime } from '../../../src/core/timeline/scan-time';
import type { WrittenClock, WrittenDate, WrittenMoment } from '../../../src/core/timeline/written-time';

/** What is read at the beginning of `text`: `~2024-05-01 14:05 UTC to 14:20 | Alert fired`. */
export function scan(text: string, loose = false): string | undefined {
  const time = scanTime(text, 0, { loose });
  if (!time) return undefined;
  const about = time.approximate ? '~' : '';
  const until = time.end ? ` to ${writeMoment(time.end)}` : '';
  const told = text.slice(time.textStart);
  return `${about}${writeMoment(time)}${until}${told === '' ? '' : ` | ${told}`}`;
}

function writeMoment({ date, clock, zone, laterDays }: WrittenMoment): string {
  const later = laterDays === 0 ? [] : [`+${laterDays}d`];
  return [...writeDate(date), ...writeClock(clock), ...(zone === undefined ? [] : [zone]), ...later].join(
    ' ',
  );
}

function writeDate(date: WrittenDate | undefined): readonly string[] {
  switch (date?.kind) {
    case undefined:
      return [];
    case 'calendar':
      return [`${date.year ?? 'year'}-${date.month}-${date.day ?? '??'}`];
    case 'numeric':
      return [`${date.first}/${date.second}/${date.year ?? 'year'}`];
    case 'weekday':
      return [`day ${date.weekday}`];
  }
}

function writeClock(clock: WrittenClock | undefined): readonly string[] {
  if (!clock) return [];
  return [`${formatClock(clock.seconds)}${clock.slack === 0 ? '' : ` up to ${clock.slack / 60} min later`}`];
}

/** Asserts that each text reads as the one beside it; `undefined` for no time at all. */
export function check(cases: Readonly<Record<string, string | undefined>>, loose = false): void {
  for (const [text, expected] of Object.entries(cases)) assert.equal(scan(text, loose), expected, text);
}
