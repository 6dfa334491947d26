import assert from 'node:assert/strict';
import { findDuration, isDuration, readDuration } from '../../../src/core/metrics/duration';

/** What `text` states: `90`, `120–180`, `~120`; with the smallest unit in minutes behind a slash where it is not 1. */
function read(text: string): string | undefined {
  const duration = readDuration(text);
  if (!duration) return undefined;
  const { minutes, atMost, unit, approximate } = duration;
  const range = atMost === minutes ? `${minutes}` : `${minutes}–${atMost}`;
  return `${approximate ? '~' : ''}${range}${unit === 1 ? '' : `/${Math.round(unit * 60)}s`}`;
}

function check(cases: Readonly<Record<string, string | undefined>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.equal(read(text), expected, text);
}

describe('readDuration', () => {
  it('reads hours and minutes in every spelling', () => {
    for (const written of [
      ...[
        '1h 30m',
        '1h30m',
        '1h30',
        '1 h 30',
        '1 hour 30 minutes',
        '1 hour and 30 minutes',
        '1 hour, 30 minutes',
      ],
      ...[
        '1 hr 30 mins',
        '1 hr. 30 min.',
        '1hr30min',
        '1 HOUR 30 MINUTES',
        '90 min',
        '90min',
        '90 minutes',
        '90m',
      ],
      ...['1:30', '01:30', '1:30 hours', '1 hour 30 minutes.', 'one hour 30 minutes', 'ninety minutes'],
      ...[
        '**1 hour 30 minutes**',
        '90-minute outage',
        '90 minutes (14:00 to 15:30)',
        '14:00–15:30 (90 minutes)',
      ],
    ]) {
      assert.equal(read(written), '90', written);
    }
    check({
      '1:30:00': '90/1s',
      '1 day 2 hours': '1560/3600s',
      '2d': '2880/86400s',
      '3 weeks': '30240/604800s',
    });
    check({ '1m 30s': '1.5/1s', '90 seconds': '1.5/1s', '45s': '0.75/1s', '0 minutes': '0' });
  });

  it('reads fractions and words', () => {
    check({
      '1.5 h': '90/360s',
      '1,5 hours': '90/360s',
      'half an hour': '30/1800s',
      'an hour': '60/3600s',
      'an hour and a half': '90/1800s',
      'two and a half hours': '150/1800s',
      '1 1/2 hours': '90/1800s',
      '1½ hours': '90/1800s',
      'fifteen minutes': '15',
      '1,500 minutes': '1500',
    });
  });

  it('reads about, at most, at least and from … to', () => {
    for (const about of [
      '~',
      '~ ',
      'about ',
      'approx. ',
      'approximately ',
      'around ',
      'roughly ',
      'ca. ',
      'nearly ',
    ])
      assert.equal(read(`${about}2 hours`), '~120/3600s', about);
    for (const most of ['< ', 'under ', 'less than ', 'up to ', 'within ', 'at most ', 'just under '])
      assert.equal(read(`${most}5 min`), '0–5', most);
    for (const least of [
      '> 2 hours',
      'over 2 hours',
      'more than 2 hours',
      'at least 2 hours',
      '2+ hours',
      '2 hours+',
    ])
      assert.equal(read(least), '120–Infinity/3600s', least);
    for (const range of [
      '2-3 hours',
      '2–3 h',
      '2 to 3 hours',
      '2h-3h',
      '2 hours – 3 hours',
      'between 2 and 3 hours',
    ])
      assert.equal(read(range), '120–180/3600s', range);
    check({ '1h 30m - 2h': '90–120', '2 hours 30 minutes to 3 hours': '150–180' });
  });

  it('keeps the duration apart from remarks and from times of day', () => {
    check({
      '1 hour 30 minutes (5400 s)': '90',
      '14:15 (15 minutes)': '15',
      '90 minutes, 14:00 to 15:30': '90',
      '5 minutes and 2 nodes': '5',
      '2 hours 15 people': '120/3600s',
    });
  });

  it('states nothing where it would have to guess', () => {
    for (const written of [
      ...[
        '',
        'none',
        'unknown',
        'N/A',
        'TBD',
        '[X hours Y minutes]',
        '90',
        '0',
        'a few minutes',
        'several hours',
      ],
      ...[
        '14:05 UTC',
        '14:00–15:30',
        'from 14:00 to 15:30',
        '3 months',
        '1:60',
        'an afternoon',
        '2 business days',
      ],
      ...['2h in EU, 3h in US', '2 h (EU), 3 h (US)', '15 min / 1 h', '1 hour 30 minutes vs 2 hours'],
    ]) {
      assert.equal(read(written), undefined, written);
    }
  });
});

describe('findDuration', () => {
  it('knows where the duration stands, without what stands around it', () => {
    const found = (text: string): string | undefined => {
      const duration = findDuration(text);
      return duration && text.slice(duration.start, duration.end);
    };
    assert.equal(found('about 2 hours, see below'), 'about 2 hours');
    assert.equal(found('It took 90 min.'), '90 min');
    assert.equal(found('14:15 (15 minutes)'), '15 minutes');
    assert.equal(found('**1 h 30**'), '1 h 30');
  });
});

describe('isDuration', () => {
  it('is for a text that is nothing else', () => {
    for (const written of ['1h 30m', ' ~2 hours ', '90 min']) assert.ok(isDuration(written), written);
    for (const written of ['', '1h 30m (EU)', 'It took 90 min', '14:00–15:30'])
      assert.ok(!isDuration(written), written);
  });
});
