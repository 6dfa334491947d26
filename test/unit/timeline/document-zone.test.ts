import assert from 'node:assert/strict';
import type { Configuration } from '../../../src/core/config/configuration';
import { analysisOf, minutesIn, rulesIn } from './reading';

/** The zone of a document of `lines`. */
function zone(lines: readonly string[], configuration: Partial<Configuration> = {}): string | undefined {
  return analysisOf(lines.join('\n'), configuration).timeline.zone?.name;
}

const entries = ['', '- 14:00 Errors began', '- 14:15 First alert fired'];

describe('the zone of a timeline', () => {
  it('is named in the heading, the line above, the column, a field or a sentence', () => {
    assert.equal(zone(['## Timeline (UTC)', ...entries]), 'UTC');
    assert.equal(zone(['## Timeline', '', 'All times in Europe/Berlin.', ...entries]), 'Europe/Berlin');
    assert.equal(zone(['## Timeline', '', '*All times are CET*', ...entries]), 'CET');
    assert.equal(zone(['## Timeline', '', '| Time (UTC+2) | Event |', '|-|-|', '| 14:00 | x |']), 'UTC+2');
    assert.equal(
      zone(['**Time Zone**: America/New_York', '', '## Timeline', ...entries]),
      'America/New_York',
    );
    assert.equal(zone(['## Summary', '', 'All times below are in PT.', '', '## Timeline', ...entries]), 'PT');
    assert.equal(zone(['## Timeline', '', 'All times in Pacific Time', ...entries]), 'Pacific');
  });

  it('is that of most entries', () => {
    const lines = ['- 14:00 UTC a', '- 14:15 UTC b', '- 16:20 CEST c', '- 14:30 d'];
    const { timeline } = analysisOf(['# 2024-05-01', '', '## Timeline', '', ...lines].join('\n'));
    assert.equal(timeline.zone?.name, 'UTC');
    const minutes = timeline.events.map(({ at }) => (at.seconds - timeline.events[0]!.at.seconds) / 60);
    assert.deepEqual(minutes, [0, 15, 20, 30]);
  });

  it('is not that of a sentence elsewhere, which may be in another', () => {
    const sentence = ['## Summary', '', '00:41 UTC the shop went down. It was back at 02:00 UTC.', ''];
    assert.equal(zone([...sentence, '## Timeline', ...entries]), undefined);
    const fields = ['**Detected**: 14:15 UTC', ''];
    assert.equal(zone([...fields, '## Timeline', ...entries]), 'UTC');
  });

  it('is not that of a message, a meeting or whatever else has a time outside the timeline', () => {
    for (const other of [
      ['- Status page: Sent 11:30 CET', '- Customer mail: 15:00 CET'],
      ['**Sent**: 11:30 CET', '**Executive briefing**: 16:00 CET'],
      ['| Time | Message |', '|-|-|', '| 11:30 CET | Mail sent |'],
    ])
      assert.equal(zone(['## Timeline', ...entries, '', '## Communication', '', ...other]), undefined);
    for (const field of [
      '**Start**: 14:00 CET',
      '- Resolved at: 15:00 CET',
      '- Incident time: 2024-05-01 14:00 CET',
    ])
      assert.equal(zone([field, '', '## Timeline', ...entries]), 'CET', field);
  });

  it('does not make hours of two zones whose entries have no date', () => {
    const lines = ['- 14:00 UTC Errors began', '- 14:15 UTC b', '- 16:20 CEST Incident resolved'];
    assert.equal(minutesIn(analysisOf(['## Timeline', '', ...lines].join('\n')))['totalDuration'], 20);
  });

  it('is the configured one only where the document names none', () => {
    assert.equal(zone(['## Timeline', ...entries], { timeZone: 'Asia/Tokyo' }), 'Asia/Tokyo');
    assert.equal(zone(['## Timeline (UTC)', ...entries], { timeZone: 'Asia/Tokyo' }), 'UTC');
    assert.equal(zone(['## Timeline', ...entries]), undefined);
  });

  it('is not the first word of the heading, nor a placeholder', () => {
    assert.equal(zone(['## Timeline of events', '', 'All times in [Timezone]', ...entries]), undefined);
    assert.equal(zone(['## Impact timeline', '', 'Times to resolve were short.', ...entries]), undefined);
  });
});

describe('durations over a change of the clock', () => {
  const night = (day: string, ...clocks: readonly string[]): readonly string[] => {
    const [a, b, c] = clocks.map((clock) => `${day} ${clock}`);
    return [`- ${a} Errors began`, `- ${b} First alert fired`, `- ${c} Incident resolved`];
  };
  const analyse = (where: string, lines: readonly string[]): ReturnType<typeof analysisOf> =>
    analysisOf([`## Timeline (${where})`, '', ...lines].join('\n'));

  it('are what a stopwatch would have shown', () => {
    const autumn = night('2024-10-27', '01:30', '01:45', '03:30');
    assert.equal(minutesIn(analyse('Europe/Berlin', autumn))['totalDuration'], 180);
    assert.equal(minutesIn(analyse('UTC', autumn))['totalDuration'], 120);
    const spring = night('2024-03-10', '01:30', '01:45', '03:30');
    assert.equal(minutesIn(analyse('America/New_York', spring))['totalDuration'], 60);
    assert.equal(minutesIn(analyse('ET', spring))['totalDuration'], 60);
    assert.equal(minutesIn(analyse('EST', spring))['totalDuration'], 120);
  });

  it('are told to be unsure where a time is shown twice or never', () => {
    assert.deepEqual(rulesIn(analyse('Europe/Berlin', night('2024-10-27', '01:30', '02:30', '03:30'))), [
      'ambiguous-time',
    ]);
    assert.deepEqual(rulesIn(analyse('Europe/Berlin', night('2024-03-31', '01:30', '02:30', '03:30'))), [
      'ambiguous-time',
    ]);
    assert.deepEqual(rulesIn(analyse('Europe/Berlin', night('2024-05-31', '01:30', '02:30', '03:30'))), []);
  });

  it('are sure where every entry says in which half of the night it is', () => {
    const lines = [
      '- 2024-10-27 01:30 CEST Errors began',
      '- 02:30 CEST First alert fired',
      '- 02:30 CET Incident resolved',
    ];
    assert.equal(minutesIn(analysisOf(['## Timeline', '', ...lines].join('\n')))['totalDuration'], 120);
  });
});
