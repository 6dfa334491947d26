import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDuration } from '../../../src/core/metrics/duration';
import { formatDuration } from '../../../src/core/metrics/format';

function check(minutes: number, cases: Readonly<Record<string, string>>): void {
  for (const [like, expected] of Object.entries(cases))
    assert.equal(formatDuration(minutes, like), expected, like);
}

describe('formatDuration', () => {
  it('is plain words where there is no model', () => {
    assert.equal(formatDuration(90), '1 hour 30 minutes');
    assert.equal(formatDuration(1), '1 minute');
    assert.equal(formatDuration(0), '0 minutes');
    assert.equal(formatDuration(120), '2 hours');
    assert.equal(formatDuration(1500), '25 hours');
    assert.equal(formatDuration(90.5), '1 hour 30 minutes 30 seconds');
    assert.equal(formatDuration(90, '[X hours Y minutes]'), '1 hour 30 minutes');
  });

  it('is in the author’s own style', () => {
    check(125, {
      '1h 30m': '2h 5m',
      '1h30m': '2h5m',
      '1h30': '2h5m',
      '1 h 30 m': '2 h 5 m',
      '1 hour 30 minutes': '2 hours 5 minutes',
      '1 hour, 1 minute': '2 hours, 5 minutes',
      '3 hours and 1 minute': '2 hours and 5 minutes',
      '1 hr 5 mins': '2 hr 5 mins',
      '2 hrs': '2 hrs 5 mins',
      '1 HOUR 30 MINUTES': '2 HOURS 5 MINUTES',
      '1 day 2 hours': '2 hours 5 minutes',
      '90 min': '125 min',
      '90min': '125min',
      '85m': '125m',
      'a 90-minute outage': '125-minute',
      '1:30': '2:05',
      '1:30 h': '2:05 h',
      '1:30 hours': '2:05 hours',
      '01:30': '02:05',
      '1:30:00': '2:05:00',
      '~2 hours': '2 hours 5 minutes',
      '2-3 hours': '2 hours 5 minutes',
      '14:15 (15 minutes)': '125 minutes',
      '1.5 h': '2 h 5 m',
    });
    check(1 * 24 * 60 + 61, { '2 days 2 hours': '1 day 1 hour 1 minute', '1h 30m': '25h 1m' });
  });

  it('is no more exact than the author, unless nothing would be left', () => {
    check(90.5, { '1h 30m': '1h 31m', '90 min': '91 min', '1m 30s': '1h 30m 30s', '1:30': '1:31' });
    check(0.5, { '5 minutes': '30 seconds', '5m': '30s' });
  });

  it('is read as the same minutes again, whatever the model', () => {
    const like = fc.constantFrom(
      ...[
        '',
        '1h 30m',
        '1h30m',
        '90 min',
        '1 hour 30 minutes',
        '1 hr 5 mins',
        '2 hrs',
        '1:30',
        '01:30:00',
        '1 day',
      ],
      ...[
        '1 hour and 5 minutes',
        '1 hour, 5 minutes',
        '85m',
        '2d 3h',
        '1 H 30 M',
        '3 weeks',
        '~2 h',
        'over 5 mins',
      ],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), like, (minutes, model) => {
        const written = formatDuration(minutes, model);
        assert.equal(readDuration(written)?.minutes, minutes, `${written} like ${model}`);
      }),
    );
  });

  it('is a duration whatever text the model is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.string({ unit: 'binary' }),
        (minutes, like) => {
          assert.match(formatDuration(minutes, like), /\d/);
        },
      ),
    );
  });
});
