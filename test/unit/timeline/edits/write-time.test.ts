import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, toDays } from '../../../../src/core/text/calendar';
import { scanTime } from '../../../../src/core/timeline/scan-time';
import { writeTimeLike, type TimeManner } from '../../../../src/core/timeline/edits/write-time';

const manner: TimeManner = { isPadded: undefined, isTwelveHours: false, dayFirst: undefined };

/** Thursday, 2 May 2024. */
const day = toDays(dateOf(2024, 5, 2)!);

/** 09:05:30 (or what `clock` is) on 2 May 2024 like `written`. */
function like(written: string, own: Partial<TimeManner> = {}, clock = '09:05'): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const wall = { day, seconds: hours * 3600 + minutes * 60 + 30 };
  return writeTimeLike(written, wall, { ...manner, ...own }, false);
}

describe('writeTimeLike', () => {
  it('keeps the form of the clock', () => {
    const written = ['14:00', '14:00:12', '14.00', '14h00', '1400', '1400 UTC', '14:00h', '14:??'];
    assert.deepEqual(
      written.map((time) => like(time)),
      ['09:05', '09:05:30', '09.05', '09h05', '0905', '0905 UTC', '09:05h', '09:05'],
    );
  });

  it('pads hours as the document does', () => {
    assert.equal(like('14:00', { isPadded: false }), '9:05');
    assert.equal(like('14:00', { isPadded: true }), '09:05');
    assert.equal(like('02:00 PM'), '09:05 AM');
  });

  it('keeps "am" and "pm" as they are written', () => {
    const written = ['2:00 PM', '2:00pm', '2 p.m.', '2:00p', '5pm', '12:00 AM'];
    assert.deepEqual(
      written.map((time) => like(time, {}, '00:05')),
      ['12:05 AM', '12:05am', '12:05 a.m.', '12:05a', '12:05am', '12:05 AM'],
    );
    assert.equal(like('2:00 am', {}, '12:05'), '12:05 pm');
  });

  it('writes hours of the afternoon as a document does that leaves "pm" out', () => {
    assert.equal(like('1:05', { isTwelveHours: true }, '14:12'), '2:12');
  });

  it('keeps the zone where it stands', () => {
    const written = [
      ...['14:00 UTC', '14:00 (CET)', '14:00Z', '14:00+02:00', '2:00 PM Pacific Daylight Time'],
      ...['14:00 UTC (16:00 CEST)', '14:00–14:05 UTC', '14:00 UTC to 14:05 UTC'],
    ];
    assert.deepEqual(
      written.map((time) => like(time)),
      [
        ...['09:05 UTC', '09:05 (CET)', '09:05Z', '09:05+02:00', '9:05 AM Pacific Daylight Time'],
        ...['09:05 UTC', '09:05 UTC', '09:05 UTC'],
      ],
    );
  });

  it('keeps the form of a date whose month is named', () => {
    const written = [
      ...['Apr 30 14:00', 'April 30th, 2024 14:00', '30 April 2024, 14:00', '30-Apr-2024 14:00'],
      ...['30th of April at 14:00', 'TUE 30 APR 14:00', 'Tuesday, 30 April 14:00', '14:00 on April 30th'],
    ];
    assert.deepEqual(
      written.map((time) => like(time)),
      [
        ...['May 2 09:05', 'May 2nd, 2024 09:05', '2 May 2024, 09:05', '2-May-2024 09:05'],
        ...['2nd of May at 09:05', 'THU 2 MAY 09:05', 'Thursday, 2 May 09:05', '09:05 on May 2nd'],
      ],
    );
  });

  it('keeps the form of a date in numbers', () => {
    const written = [
      '2024-04-30 14:00',
      '2024/4/30 14:00',
      '2024-04-30T14:00Z',
      '[2024-04-30 14:00',
      '2024-04-30',
    ];
    assert.deepEqual(
      written.map((time) => like(time)),
      ['2024-05-02 09:05', '2024/5/2 09:05', '2024-05-02T09:05Z', '2024-05-02 09:05', '2024-05-02 09:05'],
    );
    assert.equal(like('30/04/2024 14:00', { dayFirst: true }), '02/05/2024 09:05');
    assert.equal(like('4/30/24 2:00 PM', { dayFirst: false }), '5/2/24 9:05 AM');
    assert.equal(like('04-30 14:00', { dayFirst: false }), '05-02 09:05');
  });

  it('writes a date that cannot be misread where the order of day and month is unknown', () => {
    assert.equal(like('04/04/2024 14:00'), '2024-05-02 09:05');
  });

  it('closes a bracket around the clock, and leaves doubt to the entry that has it', () => {
    assert.equal(like('2024-04-30 (14:00'), '2024-05-02 (09:05)');
    assert.equal(like('2024-04-30 ~14:00'), '2024-05-02 09:05');
  });

  it('adds a date where that is asked for', () => {
    const wall = { day, seconds: 9 * 3600 };
    assert.equal(writeTimeLike('14:00 UTC', wall, manner, true), '2024-05-02 09:00 UTC');
    assert.equal(writeTimeLike('noon', wall, manner, false), '09:00');
  });

  it('is read as what it was written for, whatever it was written like', () => {
    const forms = ['14:00', '2:00 PM', '14h00', '14.00', '1400', '5pm', 'Apr 30 14:00', '2024-04-30T14:00Z'];
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: 0, max: 1439 }), (form, minute) => {
        const written = writeTimeLike(form, { day, seconds: minute * 60 }, manner, false);
        const time = scanTime(written, 0, { loose: true });
        assert.equal(time?.clock?.seconds, minute * 60, written);
        assert.equal(time.range.end, written.length, written);
      }),
    );
  });
});
