import assert from 'node:assert/strict';
import { scanTime } from '../../../src/core/timeline/scan-time';
import { check, scan } from './scanning';

describe('scanTime: a date', () => {
  it('is read as people write it', () => {
    check({
      '2024-05-01 14:05 x': '2024-5-1 14:05 | x',
      '2024-05-01/14:05 x': '2024-5-1 14:05 | x',
      '2024/5/1 14:05 x': '2024-5-1 14:05 | x',
      '2024.05.01 14:05 x': '2024-5-1 14:05 | x',
      '2024-05-01T14:05:00Z – x': '2024-5-1 14:05 Z | x',
      '2024-05-01T14:05:00+02:00: x': '2024-5-1 14:05 +02:00 | x',
      '2024-05-01T04:05-05:00 x': '2024-5-1 04:05 -05:00 | x',
      '2024-05-01, 14:05: x': '2024-5-1 14:05 | x',
      '2024-05-01 @ 14:05 x': '2024-5-1 14:05 | x',
      '2024-05-01 (14:05): x': '2024-5-1 14:05 | x',
      '**2024-05-01** 14:05 – x': '2024-5-1 14:05 | x',
      'Dec 16th 12:43 x': 'year-12-16 12:43 | x',
      'December 16, 12:43 x': 'year-12-16 12:43 | x',
      '16 Dec 12:43 x': 'year-12-16 12:43 | x',
      '16th of December 2023, 12:43 x': '2023-12-16 12:43 | x',
      '01-May-2024 14:05 x': '2024-5-1 14:05 | x',
      'Wednesday, May 1st, 2024, 2:05 PM EDT – x': '2024-5-1 14:05 EDT | x',
      'Wed, 1 May 2024 14:05:00 +0000 x': '2024-5-1 14:05 +0000 | x',
      'Wednesday 14:05 x': 'day 3 14:05 | x',
      '2022-02-?? x': '2022-2-?? | x',
    });
  });

  it('leaves day first or month first to the document', () => {
    check({
      '31-12-2023 14:05 x': '31/12/2023 14:05 | x',
      '12/31/23 14:05 x': '12/31/2023 14:05 | x',
      '31.12.2023 14:05 x': '31/12/2023 14:05 | x',
      '03/04 14:05 x': '3/4/year 14:05 | x',
      '03-26 14:05 x': '3/26/year 14:05 | x',
    });
  });

  it('may stand behind its time', () => {
    check({
      '12:45 PM PST Saturday Oct 30th – x': 'year-10-30 12:45 PST | x',
      '14:05 on May 1, 2024: x': '2024-5-1 14:05 | x',
      '14:05, 1 May 2024 – x': '2024-5-1 14:05 | x',
      '14:05 (2024-05-01) x': '2024-5-1 14:05 | x',
    });
    assert.deepEqual(scanTime('14:05 UTC Saturday Oct 30th x', 0, { loose: false })?.dateRange, {
      start: 10,
      end: 27,
    });
  });

  it('may have no time', () => {
    check({
      '2024-05-01: x': '2024-5-1 | x',
      '26/05/2024: x': '26/5/2024 | x',
      '5/26/24: x': '5/26/2024 | x',
      'May 26: x': 'year-5-26 | x',
      'May 26. x': 'year-5-26 | x',
      '26 May – x': 'year-5-26 | x',
    });
  });

  it('is no date where no calendar has it, or where it is too little of one', () => {
    for (const written of [
      '2020-13-01 x',
      '2024-02-30 14:05',
      '2023-02-29',
      'May 32 14:05',
      '32/13/2024',
      'Friday',
    ])
      assert.equal(scan(written), undefined, written);
    check({ '2024-02-29 x': '2024-2-29 | x', 'Feb 29 x': 'year-2-29 | x', 'May be 14:05': undefined });
  });
});

describe('scanTime: a zone and a later day', () => {
  it('is read by name, abbreviation and offset', () => {
    for (const zone of [
      'UTC',
      'GMT',
      'CEST',
      'PT',
      'IST',
      'UTC+2',
      'UTC-5',
      'UTC+05:30',
      '+0200',
      'Europe/Berlin',
    ])
      assert.equal(scan(`14:05 ${zone} x`), `14:05 ${zone} | x`, zone);
    check({
      '14:05Z x': '14:05 Z | x',
      '14:05 (CET) x': '14:05 CET | x',
      '14:05 UTC\u22125 x': '14:05 UTC\u22125 | x',
      '14:05 America/Argentina/Buenos_Aires x': '14:05 America/Argentina/Buenos_Aires | x',
      '14:05-06:00 x': '14:05 -06:00 | x',
      '14:05 Pacific Time x': '14:05 Pacific | x',
      '14:05 Eastern Daylight Time: x': '14:05 Eastern | x',
    });
  });

  it('is the first of two on one line, which say the same', () => {
    for (const written of [
      '14:05 UTC (16:05 CEST) – x',
      '14:05 UTC / 16:05 CEST: x',
      '14:05 UTC/7:05 AM PDT x',
    ])
      assert.equal(scan(written), '14:05 UTC | x', written);
  });

  it('does not take the first word of the text for a zone', () => {
    for (const word of ['ETA', 'CTO', 'Zebra', 'MTTR', 'Ethan', 'ptrace', 'PST8PDT', 'West', 'Art', 'Est.'])
      assert.equal(scan(`14:05 ${word} x`), `14:05 | ${word} x`, word);
    check({
      '14:05 (UTC clock drift) x': '14:05 | (UTC clock drift) x',
      '14:05 Eastern region down': '14:05 | Eastern region down',
    });
  });

  it('is of the next day where the author says so', () => {
    for (const written of [
      '00:10 (+1d) x',
      '00:10 (+1) – x',
      '00:10 +1d x',
      '00:10 (next day) x',
      '00:10 +1 | x',
    ])
      assert.equal(scan(written), '00:10 +1d | x', written);
    check({
      '00:10 UTC (+2 days) x': '00:10 UTC +2d | x',
      '00:10 +1h of downtime': '00:10 | +1h of downtime',
    });
  });
});
