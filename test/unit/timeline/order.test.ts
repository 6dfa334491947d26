import assert from 'node:assert/strict';
import { eventsOutOfOrder } from '../../../src/core/timeline/order';
import { runsOf } from '../../../src/core/timeline/runs';
import { analysisOf } from './reading';

/** The clocks of the entries that stand out of order, of a list of `times`. */
function outOfOrder(...times: readonly string[]): readonly string[] {
  const { timeline } = analysisOf(
    `# 2024-05-01\n\n## Timeline\n\n${times.map((time) => `- ${time} x`).join('\n')}`,
  );
  return eventsOutOfOrder(timeline.events).map(({ event: { at } }) => at.iso.replace('2024-05-01T', ''));
}

/** The clocks of each run of entries that can change places. */
function runs(...lines: readonly string[]): readonly string[] {
  const { document, timeline } = analysisOf(['## Timeline', '', ...lines].join('\n'));
  return runsOf(document, timeline.events).map((run) =>
    run.map(({ event }) => event.at.iso.slice(-5)).join(' '),
  );
}

describe('eventsOutOfOrder', () => {
  it('has nothing to say of entries in order, of equal times, and of newest first', () => {
    assert.deepEqual(outOfOrder('14:00', '14:10', '14:10', '14:20'), []);
    assert.deepEqual(outOfOrder('14:20', '14:10', '14:00'), []);
    assert.deepEqual(outOfOrder('14:00'), []);
    assert.deepEqual(outOfOrder(), []);
  });

  it('blames the one entry that is out of order, not all that stand around it', () => {
    assert.deepEqual(outOfOrder('14:00', '15:00', '14:10', '14:20', '14:30'), ['15:00']);
    assert.deepEqual(outOfOrder('14:10', '14:20', '14:30', '14:00'), ['14:00']);
    assert.deepEqual(outOfOrder('15:20', '14:15', '14:50', '14:30', '14:10', '14:00', '13:00'), ['14:15']);
  });

  it('blames the one further down where either of two may be wrong', () => {
    assert.deepEqual(outOfOrder('14:00', '14:20', '14:10', '14:30'), ['14:10']);
    assert.deepEqual(outOfOrder('14:20', '14:10', '14:30', '14:40'), ['14:10']);
    assert.deepEqual(outOfOrder('14:00', '14:10', '14:20', '14:15'), ['14:15']);
    assert.deepEqual(outOfOrder('15:20', '14:15', '14:30', '14:10', '14:00', '13:00'), ['14:30']);
  });

  it('takes two entries the wrong way round for a slip', () => {
    assert.equal(outOfOrder('14:20', '14:10').length, 1);
  });

  it('lets an entry with unknown digits stand wherever it can be', () => {
    assert.deepEqual(outOfOrder('14:15', '14:??', '14:20'), []);
    assert.deepEqual(outOfOrder('14:00', '--:--', '14:20'), []);
    assert.deepEqual(outOfOrder('15:15', '15:20', '14:??', '15:30'), ['14:00']);
  });

  it('does not let an entry with unknown digits hide that those around it are out of order', () => {
    assert.deepEqual(outOfOrder('14:30', '14:??', '14:10', '14:40'), ['14:10']);
  });

  it('sees days out of order, too', () => {
    const days = ['2024-05-01: a', '2024-05-03: b', '2024-05-02: c', '2024-05-04: d'];
    const { timeline } = analysisOf(['## Timeline', '', ...days.map((day) => `- ${day}`)].join('\n'));
    assert.equal(eventsOutOfOrder(timeline.events).length, 1);
  });
});

describe('runsOf', () => {
  it('holds the items of one list, and those nested in it apart', () => {
    assert.deepEqual(runs('- 14:00 a', '- 14:10 b', '  - 14:11 c', '  - 14:12 d', '- 14:20 e'), [
      '14:00 14:10 14:20',
      '14:11 14:12',
    ]);
  });

  it('holds the rows of one table with what stands between them', () => {
    assert.deepEqual(runs('| Time | Event |', '|-|-|', '| 14:00 | a |', '| | more |', '| 14:10 | b |'), [
      '14:00 14:10',
    ]);
  });

  it('holds lines, paragraphs and headings', () => {
    assert.deepEqual(runs('14:00 a', '14:10 b', '', '14:20 c', '', 'More of it.', '', '14:30 d'), [
      '14:00 14:10 14:20 14:30',
    ]);
    assert.deepEqual(runs('### 14:00 a', '', 'x', '', '#### Details', '', 'y', '', '### 14:10 b'), [
      '14:00 14:10',
    ]);
    assert.deepEqual(runs('14:00 a<br>14:10 b<br>14:20 c'), ['14:00 14:10 14:20']);
  });

  it('ends at a label, a heading, a date, another list, another table', () => {
    const [a, b] = [
      ['- 14:00 a', '- 14:10 b'],
      ['- 13:00 c', '- 13:10 d'],
    ] as const;
    const apart = ['14:00 14:10', '13:00 13:10'];
    assert.deepEqual(runs('### API', '', ...a, '', '### Database', '', ...b), apart);
    assert.deepEqual(runs('**API**:', '', ...a, '', '**Database**:', '', ...b), apart);
    assert.deepEqual(runs(...a, '', 'On the other side:', '', ...b), apart);
    assert.deepEqual(runs('14:00 a', '14:10 b', '', '2024-05-02', '', '13:00 c', '13:10 d'), apart);
    const table = ['| Time | Event |', '|-|-|'];
    const rows = ['| 14:00 | a |', '| 14:10 | b |', '', ...table, '| 13:00 | c |', '| 13:10 | d |'];
    assert.deepEqual(runs(...table, ...rows), apart);
    const dated = [
      '- 2024-05-01',
      '  - 14:00 a',
      '  - 14:10 b',
      '- 2024-05-02',
      '  - 13:00 c',
      '  - 13:10 d',
    ];
    assert.deepEqual(runs(...dated), apart);
  });
});
