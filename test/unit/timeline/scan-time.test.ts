import assert from 'node:assert/strict';
import { check, scan } from './scanning';

describe('scanTime: a time of day', () => {
  it('is read as people write it', () => {
    check({
      '14:05 Alert fired': '14:05 | Alert fired',
      '9:05 Alert fired': '09:05 | Alert fired',
      '14:05:30 Alert fired': '14:05:30 | Alert fired',
      '14:05:30.123 Alert fired': '14:05:30 | Alert fired',
      '14:05h Alert fired': '14:05 | Alert fired',
      '14:05 hrs Alert fired': '14:05 | Alert fired',
      '24:00 Alert fired': '24:00 | Alert fired',
      'noon – Alert fired': '12:00 | Alert fired',
      'Midnight: Alert fired': '00:00 | Alert fired',
      'At 14:05, the alert fired': '14:05 | the alert fired',
    });
  });

  it('is read on a twelve-hour clock', () => {
    check({
      '2:05 PM Alert fired': '14:05 | Alert fired',
      '2:05pm: Alert fired': '14:05 | Alert fired',
      '2:05 p.m. Alert fired': '14:05 | Alert fired',
      '2:05\u202fPM Alert fired': '14:05 | Alert fired',
      '9:05a Alert fired': '09:05 | Alert fired',
      '12:05 AM Alert fired': '00:05 | Alert fired',
      '12:05 PM Alert fired': '12:05 | Alert fired',
      '5pm Alert fired': '17:00 | Alert fired',
      '11 a.m. Alert fired': '11:00 | Alert fired',
      '10: 08 AM Alert fired': '10:08 | Alert fired',
      '10: 08 alerts fired': undefined,
      '14:05 PM Alert fired': '14:05 | Alert fired',
      '13pm Alert fired': undefined,
    });
  });

  it('does not take the first word of the text for a half of the day', () => {
    check({
      '9:05 a server failed': '09:05 | a server failed',
      '9:05 A deploy began': '09:05 | A deploy began',
      '9:05 p95 rose': '09:05 | p95 rose',
      '9:05 P1 declared': '09:05 | P1 declared',
    });
  });

  it('is set off from what is told by any markup or mark', () => {
    for (const written of [
      ...['**14:05** x', '**14:05**: x', '**14:05:** x', '***14:05*** x', '*14:05* — x', '__14:05__: x'],
      ...['`14:05` x', '`14:05`: x', '[14:05] x', '**[14:05]** x', '(14:05) x', '~~14:05~~ x', '"14:05" x'],
      ...['<b>14:05</b> x', '<kbd>14:05</kbd> - x', '14:05 - x', '14:05 – x', '14:05 — x', '14:05: x'],
      ...[
        '14:05 | x',
        '| 14:05 | x',
        '14:05 => x',
        '14:05 → x',
        '14:05 -> x',
        '14:05, x',
        '14:05; x',
        '14:05. x',
      ],
      ...[
        '[x] 14:05 x',
        '[ ] 14:05 x',
        '⏰ 14:05 x',
        '🔥 **14:05** x',
        '• 14:05 x',
        '&nbsp;14:05 x',
        '\u00a014:05 x',
      ],
      ...['[14:05](https://chat.example/p1) x', '[**14:05**](https://chat.example/p1): x', '[14:05][1] x'],
      ...['14:05[^1] x', '14:05[^note]: x'],
    ]) {
      assert.equal(scan(written), '14:05 | x', written);
    }
  });

  it('keeps what is told as it is', () => {
    check({
      '14:05 – 2 nodes failed': '14:05 | 2 nodes failed',
      '14:05: -5 °C in the server room': '14:05 | -5 °C in the server room',
      '14:05 .NET service failed': '14:05 | .NET service failed',
      '14:05 (1 hour later) Alert': '14:05 | (1 hour later) Alert',
      '14:05 +2 nodes added': '14:05 | +2 nodes added',
      '14:05 to production': '14:05 | to production',
    });
  });

  it('has digits that nobody knows', () => {
    check({
      '14:?? Alert fired': '14:00 up to 59 min later | Alert fired',
      '14:xx Alert fired': '14:00 up to 59 min later | Alert fired',
      '14:-- Alert fired': '14:00 up to 59 min later | Alert fired',
      '14:3? Alert fired': '14:30 up to 9 min later | Alert fired',
      '--:-- Alert fired': `00:00 up to ${86_399 / 60} min later | Alert fired`,
      '??:?? Alert fired': `00:00 up to ${86_399 / 60} min later | Alert fired`,
      '14:9? Alert fired': undefined,
    });
  });

  it('is only roughly known', () => {
    for (const written of [
      '~14:05 x',
      '~ 14:05 x',
      '≈14:05 x',
      'approx. 14:05 x',
      'Around 14:05, x',
      'ca. 14:05 x',
    ])
      assert.equal(scan(written), '~14:05 | x', written);
    check({ '2024-05-01 ~14:05 x': '~2024-5-1 14:05 | x', '~May 1 14:05 x': '~year-5-1 14:05 | x' });
  });

  it('is no time where no clock shows it', () => {
    for (const written of ['25:61', '24:01', '14:60', '14:05:99', '1:5', '14', '1614:05', 'v14:05', '::1'])
      assert.equal(scan(written), undefined, written);
  });

  it('is no time where a number is something else', () => {
    for (const written of [
      ...['404 returned', '2024 was hard', '99.95 % of requests', '3.14', '10 nodes failed', '10-12 nodes'],
      ...[
        '127.0.0.1:8080 down',
        '10:20:30:40',
        '1/2 of the nodes',
        'T+00:15 Alert fired',
        '+15m',
        'port 14:05',
      ],
    ]) {
      assert.equal(scan(written), undefined, written);
    }
  });
});

describe('scanTime: a column of times', () => {
  it('has times without a colon, which elsewhere may be anything', () => {
    check({ '1405': '14:05', '0905': '09:05', '14.05': '14:05', '14h05': '14:05', '1405Z': '14:05 Z' }, true);
    check({ '1405': undefined, '14.05': undefined, '14h05': undefined });
  });

  it('has numbers that are no times', () => {
    check({ '2024 nodes': undefined, '1.50 GB': undefined, '99.95%': undefined, '14': undefined }, true);
    check({ '1405-1420': '14:05 to 14:20', '2024-02-30': undefined, '2024-13-01 14:05': undefined }, true);
    check({ '2460': undefined, '2400': undefined, '10.30 seconds': undefined }, true);
  });
});

describe('scanTime: a range', () => {
  it('has two ends, however they are joined', () => {
    for (const written of [
      ...['14:05–14:20 x', '14:05-14:20 x', '14:05 - 14:20: x', '14:05 to 14:20 x', '14:05 → 14:20 x'],
      ...['14:05 -> 14:20 x', '14:05 until 14:20 – x', '14:05 ~ 14:20 x', 'Between 14:05 and 14:20, x'],
      ...['**14:05–14:20** x', '**14:05** – **14:20** x', '`14:05` - `14:20` x', '[14:05–14:20] x'],
    ]) {
      assert.equal(scan(written), '14:05 to 14:20 | x', written);
    }
  });

  it('has dates, zones and halves at either end', () => {
    check({
      '2024-05-01 23:50 – 2024-05-02 00:10 x': '2024-5-1 23:50 to 2024-5-2 00:10 | x',
      '2024-05-01 14:05–14:20 UTC x': '2024-5-1 14:05 UTC to 14:20 UTC | x',
      '14:05 UTC – 14:20 UTC x': '14:05 UTC to 14:20 UTC | x',
      '2:00 – 3:00 PM x': '14:00 to 15:00 | x',
      '11:00 – 1:00 PM x': '11:00 to 13:00 | x',
      '2026-06-10 → 06-12: x': '2026-6-10 to year-6-12 | x',
      '2026-06-10 → 2026-06-12 x': '2026-6-10 to 2026-6-12 | x',
    });
  });

  it('is not read as a time with the offset of a zone', () => {
    check({
      '09:00-10:00 x': '09:00 to 10:00 | x',
      '2024-05-01 09:00-10:30 x': '2024-5-1 09:00 to 10:30 | x',
      '23:00-01:00 x': '23:00 to 01:00 | x',
      '13:00-14:00 UTC x': '13:00 UTC to 14:00 UTC | x',
      '23:00 - 05:00 x': '23:00 to 05:00 | x',
      '23:00 -05:00 x': '23:00 -05:00 | x',
    });
  });

  it('does not swallow numbers that begin what is told', () => {
    check({ '14:05 - 15 nodes failed': '14:05 | 15 nodes failed', '14:05 and 3 more': '14:05 | and 3 more' });
  });
});
