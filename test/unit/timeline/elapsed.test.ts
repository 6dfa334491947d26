import assert from 'node:assert/strict';
import { dateOf, toDays } from '../../../src/core/text/calendar';
import { isZone, occurrenceOf, offsetAt } from '../../../src/core/timeline/elapsed';

/** Seconds since 1970-01-01T00:00 on a wall clock that shows `iso`, such as `2024-05-01T14:00`. */
function wall(iso: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = iso.split(/[-T:]/).map(Number);
  return toDays(dateOf(year, month, day)!) * 86_400 + hour * 3600 + minute * 60;
}

/** Minutes that pass in the zone `id` between two times of its clock. */
function elapsed(id: string, from: string, to: string): number {
  return (wall(to) - offsetAt(id, wall(to)) - (wall(from) - offsetAt(id, wall(from)))) / 60;
}

describe('elapsed time', () => {
  it('has an hour more in the night in which the clock is set back', () => {
    assert.equal(elapsed('Europe/Berlin', '2024-10-27T01:30', '2024-10-27T03:30'), 180);
    assert.equal(elapsed('America/New_York', '2024-11-03T00:30', '2024-11-03T02:30'), 180);
  });

  it('has an hour less in the night in which the clock is set forward', () => {
    assert.equal(elapsed('Europe/Berlin', '2024-03-31T01:30', '2024-03-31T03:30'), 60);
    assert.equal(elapsed('America/New_York', '2024-03-10T01:30', '2024-03-10T03:30'), 60);
  });

  it('is never negative nor 0 where somebody writes a time that the clock leaves out', () => {
    assert.equal(elapsed('Europe/Berlin', '2024-03-31T01:30', '2024-03-31T02:30'), 60);
    assert.equal(elapsed('America/New_York', '2024-03-10T01:30', '2024-03-10T02:30'), 60);
  });

  it('takes the earlier of two, where the clock shows a time twice', () => {
    assert.equal(offsetAt('Europe/Berlin', wall('2024-10-27T02:30')), 7200);
    assert.equal(offsetAt('America/New_York', wall('2024-11-03T01:30')), -4 * 3600);
  });

  it('is that of the wall clock on other days, with offsets, and in zones that nobody knows', () => {
    for (const id of ['Europe/Berlin', 'America/New_York', 'UTC', '+05:30', '-09:30', 'Europe/Nowhere'])
      assert.equal(elapsed(id, '2024-05-01T14:00', '2024-05-02T02:30'), 750, id);
  });
});

describe('occurrenceOf', () => {
  it('tells what the clock shows twice, never, or as ever', () => {
    const told = (id: string, iso: string): string => occurrenceOf(id, wall(iso));
    assert.equal(told('Europe/Berlin', '2024-10-27T02:30'), 'twice');
    assert.equal(told('Europe/Berlin', '2024-10-27T03:00'), 'once');
    assert.equal(told('Europe/Berlin', '2024-03-31T02:30'), 'never');
    assert.equal(told('Europe/Berlin', '2024-03-31T03:00'), 'once');
    assert.equal(told('America/New_York', '2024-11-03T01:00'), 'twice');
    assert.equal(told('America/New_York', '2024-03-10T02:59'), 'never');
    assert.equal(told('UTC', '2024-10-27T02:30'), 'once');
    assert.equal(told('+01:00', '2024-03-31T02:30'), 'once');
    assert.equal(told('Europe/Nowhere', '2024-03-31T02:30'), 'once');
  });
});

describe('isZone', () => {
  it('knows offsets and the names of the tz database', () => {
    for (const id of ['UTC', '+02:00', '-09:30', 'Europe/Berlin', 'Asia/Kolkata']) assert.ok(isZone(id), id);
    for (const id of ['Europe/Nowhere', '', 'CST', '25:00']) assert.ok(!isZone(id), id);
  });
});
