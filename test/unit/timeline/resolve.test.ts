import assert from 'node:assert/strict';
import { analysisOf, eventsOf, writeEvents } from './reading';

/** Asserts the moments of a list of entries on 2024-05-01, given as their times; `+1 00:10` is on the next day. */
function check(times: readonly string[], expected: readonly string[]): void {
  const events = eventsOf('# 2024-05-01', '', '## Timeline', '', ...times.map((time) => `- ${time} – x`));
  const days: Readonly<Record<string, string>> = {
    '2024-05-01T': '',
    '2024-05-02T': '+1 ',
    '2024-05-03T': '+2 ',
  };
  const short = events.map((event) =>
    event.replace(/2024-05-0\dT/g, (day) => days[day] ?? day).replace(' x', ''),
  );
  assert.deepEqual(short, expected, times.join(', '));
}

describe('the day of an entry', () => {
  it('is the next one where the clock falls back past midnight', () => {
    check(['22:00', '23:50', '00:10', '03:00'], ['22:00', '23:50', '+1 00:10', '+1 03:00']);
    check(['23:00', '05:00', '23:30', '01:00'], ['23:00', '+1 05:00', '+1 23:30', '+2 01:00']);
  });

  it('is the same one where the clock falls back by less than 6 hours: the entry is out of order', () => {
    check(['14:00', '14:20', '14:10', '15:00'], ['14:00', '14:20', '14:10', '15:00']);
    check(['14:00', '08:01'], ['14:00', '08:01']);
    check(['14:00', '08:00'], ['14:00', '+1 08:00']);
  });

  it('is the one before where a lone time is past a midnight that its neighbours are not past, or the reverse', () => {
    check(['22:50', '00:18', '23:31', '23:45', '00:12'], ['22:50', '+1 00:18', '23:31', '23:45', '+1 00:12']);
    check(['23:34', '00:12', '23:45', '00:24'], ['23:34', '+1 00:12', '23:45', '+1 00:24']);
    check(
      ['23:45', '00:12', '00:24', '23:41', '01:20'],
      ['23:45', '+1 00:12', '+1 00:24', '23:41', '+1 01:20'],
    );
    check(
      ['23:45', '00:12', '00:24', '23:41', '23:50'],
      ['23:45', '+1 00:12', '+1 00:24', '+1 23:41', '+1 23:50'],
    );
    check(['02:00', '23:30', '01:00'], ['02:00', '23:30', '+1 01:00']);
  });

  it('is a later one where the author says so, however often', () => {
    check(['23:50', '00:10 (+1d)', '00:20', '03:00'], ['23:50', '+1 00:10', '+1 00:20', '+1 03:00']);
    check(['09:00', '10:00 (+1d)', '11:00 (+1d)', '12:00'], ['09:00', '+1 10:00', '+1 11:00', '+1 12:00']);
    check(['09:00', '10:00 (+2d)'], ['09:00', '+2 10:00']);
  });

  it('is the nearest where the next time is in another zone, on either side of midnight', () => {
    const lines = [
      '- 18:00 PDT Site down',
      '- 01:05 UTC Alert fired',
      '- 18:30 PDT Rolled back',
      '- 01:40 UTC Closed',
    ];
    assert.deepEqual(
      eventsOf('# 2024-05-05', '', '## Timeline', '', ...lines).map((event) => event.slice(0, 16)),
      ['2024-05-05T18:00', '2024-05-06T01:05', '2024-05-05T18:30', '2024-05-06T01:40'],
    );
  });

  it('is the next one where the author says so', () => {
    const lines = ['- 2024-05-01 22:10 Errors began', '- The next morning, 09:00: Fixed', '- 09:30 Checked'];
    const events = eventsOf('## Timeline', '', ...lines, '- Next day at 10:15 – Review');
    assert.deepEqual(events, [
      '2024-05-01T22:10 Errors began',
      '2024-05-02T09:00 Fixed',
      '2024-05-02T09:30 Checked',
      '2024-05-02T10:15 Review',
    ]);
    const night = ['- 2024-05-01 23:30 Errors began', '- 00:10 Failed over', '- Next morning 08:00 Rebuilt'];
    assert.equal(eventsOf('## Timeline', '', ...night)[2], '2024-05-02T08:00 Rebuilt');
    assert.equal(eventsOf('## Timeline', '', '- 14:00 Errors began', '- Next day we met').length, 1);
  });

  it('is that of its own date, and holds for the entries below it', () => {
    check(['2024-05-02 09:00', '10:00', '2024-05-03 08:00'], ['+1 09:00', '+1 10:00', '+2 08:00']);
    check(['Thursday 09:00', '10:00', 'Fri 08:00'], ['+1 09:00', '+1 10:00', '+2 08:00']);
  });

  it('goes on where the next time, in another zone, is more than half a day away', () => {
    const lines = ['- 08:10 UTC Alert fires', '- 18:20 PDT Rolled back', '- 18:30 PDT Back to normal'];
    assert.deepEqual(
      eventsOf('# 2024-05-01', '', '## Timeline', '', ...lines).map((event) => event.slice(0, 16)),
      ['2024-05-01T08:10', '2024-05-01T18:20', '2024-05-01T18:30'],
    );
  });

  it('is not changed by a time that nobody knows', () => {
    check(['14:00', '--:--', '15:00'], ['14:00', '2024-05-01', '15:00']);
    check(['22:00', '00:??', '00:30'], ['22:00', '+1 00:00', '+1 00:30']);
  });

  it('is that of the range’s end where the range crosses midnight', () => {
    check(['23:50–00:10'], ['23:50–+1 00:10']);
    check(['14:00–14:20', '14:30'], ['14:00–14:20', '14:30']);
    check(['2024-05-01 23:50 – 2024-05-03 00:10'], ['23:50–+2 00:10']);
  });

  it('is not known where the document names no day, and is no day of another year', () => {
    const events = eventsOf('## Timeline', '', '- 23:50 a', '- 00:10 b');
    assert.deepEqual(events, ['T23:50 a', 'T00:10 b']);
    const { timeline } = analysisOf('## Timeline\n\n- 23:50 a\n- 00:10 b');
    assert.equal(timeline.events[1]!.at.seconds - timeline.events[0]!.at.seconds, 20 * 60);
  });

  it('takes a missing year from the incident’s date, over the turn of the year too', () => {
    const lines = ['', '## Timeline', '', '- Dec 31 23:50 a', '- Jan 1 00:10 b'];
    const expected = ['2023-12-31T23:50 a', '2024-01-01T00:10 b'];
    assert.deepEqual(eventsOf('# Outage of 2023-12-31', ...lines), expected);
    assert.deepEqual(eventsOf('# Outage', '', '**Date**: 2024-01-01', ...lines), expected);
  });

  it('has room where the day of the month is unknown', () => {
    const { timeline } = analysisOf('## Timeline\n\n- 2022-02-?? – a\n- 2022-03-01 14:00 – b');
    assert.deepEqual(writeEvents(timeline.events), ['2022-02-01 a', '2022-03-01T14:00 b']);
    assert.equal(timeline.events[0]!.at.slack, 28 * 86_400 - 1);
  });
});

describe('times on a twelve-hour clock', () => {
  it('are in the half of the day that follows from the entry before, where am and pm are left out', () => {
    check(['11:30 AM', '11:50', '12:10', '1:05', '2:30 PM'], ['11:30', '11:50', '12:10', '13:05', '14:30']);
    check(['9:00 PM', '11:30', '12:10', '1:05 AM'], ['21:00', '23:30', '+1 00:10', '+1 01:05']);
    check(['10:50', '11:40', '12:50', '1:05', '2:10'], ['10:50', '11:40', '12:50', '13:05', '14:10']);
  });

  it('are not taken for such where any of them is past 13:00 or has a leading zero', () => {
    check(['9:00 AM', '9:10', '13:05'], ['09:00', '09:10', '13:05']);
    check(['11:50', '12:10', '01:05'], ['11:50', '12:10', '+1 01:05']);
    check(['1:30 PM', '02:05'], ['13:30', '14:05']);
    check(['1:30 PM', '09:05'], ['13:30', '09:05']);
  });

  it('are such where the half is left out past midnight, with a leading zero, too', () => {
    check(['11:50 PM', '12:10', '12:40', '01:05'], ['23:50', '+1 00:10', '+1 00:40', '+1 01:05']);
    check(['09:50 PM', '10:10', '12:05'], ['21:50', '22:10', '+1 00:05']);
  });
});

/** The slips of a list of entries as `2022-01-16 → 2023-01-16`, and the days of its events. */
function slipsIn(...dates: readonly string[]): { readonly slips: readonly string[]; readonly days: string } {
  const { timeline } = analysisOf(['## Timeline', '', ...dates.map((date) => `- ${date} – x`)].join('\n'));
  return {
    slips: timeline.slips.map(({ written, meant }) => `${written} → ${meant}`),
    days: timeline.events.map(({ at }) => at.iso.slice(0, 10)).join(' '),
  };
}

describe('a date whose day can only be a slip of the pen', () => {
  const right = ['2024-06-06 11:27', '2024-06-06 14:10', '2024-06-07 08:33'];

  it('is read on the day of the entry above it, and told', () => {
    assert.deepEqual(slipsIn(...right, '2024-06-06 09:41'), {
      slips: ['2024-06-06 → 2024-06-07'],
      days: '2024-06-06 2024-06-06 2024-06-07 2024-06-07',
    });
    assert.deepEqual(slipsIn(...right, '2024-06-01 09:41', '2024-06-01 09:50', '2024-06-08 10:00'), {
      slips: ['2024-06-01 → 2024-06-07', '2024-06-01 → 2024-06-07'],
      days: '2024-06-06 2024-06-06 2024-06-07 2024-06-07 2024-06-07 2024-06-08',
    });
  });

  it('keeps the form in which it is written', () => {
    for (const [date, slip, meant] of [
      ['6/17/2024', '6/7/2024', '6/17/2024'],
      ['17.06.2024', '07.06.2024', '17.06.2024'],
      ['June 17, 2024', 'June 7, 2024', 'June 17, 2024'],
      ['17 June 2024', '7 June 2024', '17 June 2024'],
    ])
      assert.deepEqual(
        slipsIn(`${date} 10:00`, `${date} 10:10`, `${date} 10:20`, `${slip} 10:30`).slips,
        [`${slip} → ${meant}`],
        date,
      );
  });

  it('is believed where it is in another month, among the others, or does not fit behind midnight', () => {
    for (const other of ['2024-05-30 09:41', '2024-06-06 12:00', '2024-06-06 08:00'])
      assert.deepEqual(slipsIn(...right, other).slips, [], other);
  });

  it('is believed where it is background of another day, told at the end', () => {
    const days = ['2024-06-13 11:27', '2024-06-13 14:10', '2024-06-13 15:33'];
    assert.deepEqual(slipsIn(...days, '2024-06-02 16:00').slips, []);
    assert.deepEqual(slipsIn(...days, '2024-06-12 16:00').slips, ['2024-06-12 → 2024-06-13']);
  });

  it('is believed in a timeline that goes back elsewhere too, or from the newest to the oldest', () => {
    assert.deepEqual(slipsIn(...right, '2024-06-06 09:41', '2024-06-06 12:00').slips, []);
    assert.deepEqual(slipsIn('2024-06-07 09:41', '2024-06-07 08:30', '2024-06-06 11:27').slips, []);
  });
});

describe('a date whose year can only be a slip of the pen', () => {
  it('is read in the year of those around it, and told, wherever it stands', () => {
    const right = ['2023-01-16 14:00', '2023-01-16 14:20', '2023-01-17 09:00'];
    for (const at of [0, 1, 2]) {
      const dates = right.map((date, i) => (i === at ? date.replace('2023', '2022') : date));
      const written = right[at]!.slice(0, 10);
      assert.deepEqual(slipsIn(...dates), {
        slips: [`${written.replace('2023', '2022')} → ${written}`],
        days: '2023-01-16 2023-01-16 2023-01-17',
      });
    }
  });

  it('may have a digit too many', () => {
    assert.deepEqual(slipsIn('20202-01-16 14:00', '2020-01-16 14:20', '2020-01-16 14:30'), {
      slips: ['20202-01-16 → 2020-01-16'],
      days: '2020-01-16 2020-01-16 2020-01-16',
    });
  });

  it('keeps the form in which it is written', () => {
    assert.deepEqual(slipsIn('1/16/23 14:00', '1/16/22 14:20', '1/17/23 14:30').slips, ['1/16/22 → 1/16/23']);
    assert.deepEqual(slipsIn('16 Jan 2023 14:00', '16 Jan 2022 14:20', '17 Jan 2023 14:30').slips, [
      '16 Jan 2022 → 16 Jan 2023',
    ]);
    assert.deepEqual(
      slipsIn('14:00 on Jan 16, 2023', '14:20 on Jan 16, 2022', '14:30 on Jan 16, 2023').slips,
      ['Jan 16, 2022 → Jan 16, 2023'],
    );
  });

  it('is that of the old year in January', () => {
    assert.deepEqual(slipsIn('2023-12-31 23:50', '2023-01-01 00:10', '2024-01-01 00:30'), {
      slips: ['2023-01-01 → 2024-01-01'],
      days: '2023-12-31 2024-01-01 2024-01-01',
    });
    const { days } = slipsIn('2023-12-31 23:50', '2023-01-01 00:10', '2023-01-01 00:30');
    assert.equal(days, '2023-12-31 2024-01-01 2024-01-01');
  });

  it('is mended above its entries as well', () => {
    const lines = [
      '### 2023-05-01',
      '',
      '- 23:00 a',
      '',
      '### 2022-05-02',
      '',
      '- 00:10 b',
      '',
      '### 2023-05-03',
      '',
    ];
    assert.deepEqual(eventsOf('## Timeline', '', ...lines, '- 09:00 c'), [
      '2023-05-01T23:00 a',
      '2023-05-02T00:10 b',
      '2023-05-03T09:00 c',
    ]);
  });

  it('is believed where the document has that year as well, or it is far from all others', () => {
    const noSlips = (...dates: readonly string[]): void =>
      assert.deepEqual(slipsIn(...dates).slips, [], dates.join(', '));
    noSlips('2023-12-31 23:50', '2024-01-01 00:10', '2024-01-01 00:30');
    noSlips('2022-03-01: x', '2023-01-16 14:00', '2023-01-16 14:20');
    noSlips('2023-01-16 14:00', '2023-02-20 14:20', '2024-06-01 10:00');
    noSlips('2022-01-16 14:00', '2022-01-16 14:20', '2023-02-17 10:00', '2023-02-17 11:00');
  });

  it('is no day at all where nothing tells which year is meant', () => {
    const { timeline } = analysisOf('## Timeline\n\n- 20202-01-16 14:00 a\n- 14:10 b');
    assert.deepEqual(writeEvents(timeline.events), ['T14:00 a', 'T14:10 b']);
    assert.deepEqual(
      timeline.unreadable.map(({ kind, text }) => `${kind} ${text}`),
      ['date 20202-01-16'],
    );
  });
});
