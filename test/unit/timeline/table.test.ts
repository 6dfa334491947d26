import assert from 'node:assert/strict';
import { analysisOf, eventsOf } from './reading';

/** The timeline that a table with `header` and `rows`, cells parted by "|", gives. */
function table(header: string, ...rows: readonly string[]): readonly string[] {
  const dashes = header.replace(/[^|]+/g, '-');
  return ['## Timeline', '', header, dashes, ...rows].map((line) =>
    line.includes('|') ? `|${line}|` : line,
  );
}

const told = ['T14:00 Errors began', 'T14:15 Alert fired'];

describe('a timeline that is a table', () => {
  it('is read whatever its columns are called and in whatever order they stand', () => {
    for (const [header, rows] of [
      ['Time|Event|Action Taken|Actor', ['14:00|Errors began|x|Ana', '14:15|Alert fired|y|System']],
      ['Actor|Description|Time', ['Ana|Errors began|14:00', 'Ben|Alert fired|14:15']],
      ['When|Who|What', ['14:00|Ana|Errors began', '14:15|Ben|Alert fired']],
      ['Timestamp|Update', ['14:00|Errors began', '14:15|Alert fired']],
      ['#|Clock|What Happened', ['1|14:00|Errors began', '2|14:15|Alert fired']],
      ['Time (UTC)|Details|Notes', ['14:00|Errors began|n', '14:15|Alert fired|m']],
      [' | ', ['14:00|Errors began', '14:15|Alert fired']],
    ] as const) {
      assert.deepEqual(eventsOf(...table(header, ...rows)), told, header);
    }
  });

  it('has the action and the actor of each entry', () => {
    const { timeline } = analysisOf(
      table('Time|Event|Action Taken|Actor', '14:15|**Alert** fired|[Paged](x) on-call|`System`').join('\n'),
    );
    const [event] = timeline.events;
    assert.deepEqual([event?.text, event?.action, event?.actor], ['Alert fired', 'Paged on-call', 'System']);
  });

  it('has its dates in a column of their own, on every row or on the first of each day', () => {
    const expected = ['2024-05-01T23:50 a', '2024-05-01T23:55 b', '2024-05-02T00:10 c'];
    assert.deepEqual(
      eventsOf(...table('Date|Time|Event', '2024-05-01|23:50|a', '2024-05-01|23:55|b', '2024-05-02|00:10|c')),
      expected,
    );
    assert.deepEqual(
      eventsOf(...table('Time|Event|Date', '23:50|a|May 1, 2024', '23:55|b|', '00:10|c|May 2, 2024')),
      expected,
    );
    assert.deepEqual(
      eventsOf(...table('Day|Time|Event', '2024-05-01|23:50|a', '|23:55|b', '2024-05-02|00:10|c')),
      expected,
    );
  });

  it('has days alone', () => {
    assert.deepEqual(eventsOf(...table('Date|Event', '2024-05-01|a', '2024-05-03|b')), [
      '2024-05-01 a',
      '2024-05-03 b',
    ]);
  });

  it('takes the first of two columns with the same times in two zones', () => {
    const read = (header: string): readonly string[] => {
      const { timeline } = analysisOf(table(header, '21:00|14:00|a', '21:15|14:15|b').join('\n'));
      return [timeline.zone?.name ?? '', ...timeline.events.map(({ at }) => at.iso)];
    };
    assert.deepEqual(read('UTC|PDT|Event'), ['UTC', 'T21:00', 'T21:15']);
    assert.deepEqual(read('Time (UTC)|Time (PDT)|Event'), ['UTC', 'T21:00', 'T21:15']);
  });

  it('has rows without a time, which say nothing of it', () => {
    const rows = ['14:00|Errors began', '|more', '-|more', '[HH:MM]|more', 'TBD|more', '14:15|Alert fired'];
    const analysis = analysisOf(table('Time|Event', ...rows).join('\n'));
    assert.equal(analysis.timeline.events.length, 2);
    assert.deepEqual(analysis.timeline.unreadable, []);
  });

  it('has times that nobody can read, each told', () => {
    const rows = ['14:00|a', '25:61|b', '2pmish|c', '2024-02-30 14:00|d', '14:15|e'];
    const { timeline } = analysisOf(table('Time|Event', ...rows).join('\n'));
    assert.equal(timeline.events.length, 2);
    assert.deepEqual(
      timeline.unreadable.map(({ kind, text }) => `${kind} ${text}`),
      ['time 25:61', 'time 2pmish', 'date 2024-02-30 14:00'],
    );
    const dated = analysisOf(table('Date|Time|Event', '2024-05-01|14:00|a', '2024-05-01|25:61|b').join('\n'));
    assert.equal(dated.timeline.unreadable[0]?.text, '25:61');
  });

  it('is no timeline where it has owners and due dates, whatever times are in it', () => {
    const actions = table(
      'Action|Owner|Due Date',
      'x|Ana|2024-06-01 10:00',
      'y|Ben|2024-06-02 11:00',
      'z|Cem|2024-06-03 12:00',
    );
    assert.deepEqual(eventsOf('## Next Steps', ...actions.slice(1)), []);
  });

  it('is not one of durations, nor has its times in a column of durations', () => {
    const metrics = ['Detection|0:15', 'Mitigation|1:00', 'Recovery|0:15', 'Total|1:30'];
    assert.deepEqual(eventsOf('## Metrics', ...table('Metric|Value', ...metrics).slice(1)), []);
    const rows = ['0:15|Errors began|14:00', '0:05|Alert fired|14:15'];
    assert.deepEqual(eventsOf(...table('Duration|Event|Start', ...rows)), told);
  });

  it('is read in HTML, too', () => {
    const rows = [
      '<tr><td>14:00</td><td>Errors began</td></tr>',
      '<tr><td>14:15</td><td>Alert fired</td></tr>',
    ];
    assert.deepEqual(
      eventsOf('## Timeline', '', '<table>', '<tr><th>Time</th><th>Event</th></tr>', ...rows, '</table>'),
      told,
    );
  });

  it('may have breaks and escaped pipes in its cells', () => {
    assert.deepEqual(eventsOf(...table('Time|Event', '14:00|Errors<br>began', '14:15|a \\| b')), [
      'T14:00 Errors began',
      'T14:15 a | b',
    ]);
  });
});
