import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core';
import { insertEvent } from '../../../../src/core/insert';
import { analysisOf } from '../reading';
import { check, insertInto, now } from './inserting';

describe('insertEvent: where it writes, and which time', () => {
  it('puts the newest first where the timeline does', () => {
    check(['- 14:10 c', '- 14:05 b', '- 14:00 a'], ['- 14:12 ¦', '- 14:10 c', '- 14:05 b', '- 14:00 a']);
  });

  it('puts what comes before everything first', () => {
    check(['- 14:20 a', '- 14:25 b'], ['- 14:12 ¦', '- 14:20 a', '- 14:25 b']);
    check(['1. 14:20 a', '2. 14:25 b'], ['1. 14:12 ¦', '2. 14:20 a', '2. 14:25 b']);
  });

  it('writes the date where the day would not be clear without it', () => {
    check(['- 14:00 a'], ['- 14:00 a', '- 2024-05-03 14:12 ¦'], { now: now + 2 * 86_400 });
    check(['- 22:00 a'], ['- 22:00 a', '- 00:12 ¦'], { now: now + 10 * 3600 });
    check(['- May 1st, 22:00 a'], ['- May 1st, 22:00 a', '- May 2nd, 00:12 ¦'], { now: now + 10 * 3600 });
  });

  it('stays in the evening that crosses midnight where no date is known', () => {
    const text = '## Timeline\n\n- 22:00 a\n- 23:50 b';
    assert.equal(insertInto(text, { now: now + 10 * 3600 }), `${text}\n- 00:12 ¦`);
  });

  it('writes the time of the entry’s zone, else of the document’s, the configuration’s, the reader’s', () => {
    const local = { localZone: 'Asia/Tokyo' };
    check(['- 14:00 UTC a', '- 09:10 EST b'], ['- 14:00 UTC a', '- 09:10 EST b', '- 09:12 EST ¦'], local);
    check(['All times in CEST', '', '- 16:00 a'], ['All times in CEST', '', '- 16:00 a', '- 16:12 ¦'], local);
    check(['- 14:00 a'], ['- 10:12 ¦', '- 14:00 a'], {
      ...local,
      configuration: { timeZone: 'America/New_York' },
    });
    check(['- 14:00 a'], ['- 14:00 a', '- 23:12 ¦'], local);
  });

  it('takes the reader’s zone where nobody knows the document’s', () => {
    check(['- 14:00 CST a'], ['- 14:00 CST a', '- 14:12 CST ¦']);
    check(['- 14:00 a'], ['- 14:00 a', '- 14:12 ¦'], { configuration: { timeZone: 'Europe/Nowhere' } });
    check(['- 14:00 a'], ['- 14:00 a', '- 14:12 ¦'], { localZone: 'Nowhere/Nowhere' });
  });

  it('begins the table that waits for its first row', () => {
    check(
      ['| Time (JST) | Event |', '|---|---|', '| [HH:MM] | [Event] |', '', 'More.'],
      [
        '| Time (JST) | Event |',
        '|---|---|',
        '| 23:12      | ¦      |',
        '| [HH:MM] | [Event] |',
        '',
        'More.',
      ],
    );
    const text = '## What we saw\n\n| Event | Time | Actor |\n| --- | --- | --- |\n';
    assert.equal(insertInto(text, { template: true }), `${text.trimEnd()}\n| ¦      | 14:12 | ¦      |\n`);
  });

  it('begins a list below a heading that has nothing yet', () => {
    check([''], ['- 14:12 ¦', '', '']);
    check(
      ['All times in JST', '', '---', '', '## Root Cause'],
      ['All times in JST', '', '- 23:12 ¦', '', '---', '', '## Root Cause'],
    );
    check(['- Nobody noted a time'], ['- Nobody noted a time', '- 14:12 ¦']);
  });

  it('offers nothing without a timeline, or in one that it cannot add to', () => {
    assert.equal(insertInto('# Post-mortem\n\n## Summary\n\nIt broke.'), undefined);
    const html = '<table><tr><th>Time</th><th>Event</th></tr><tr><td>14:00</td><td>a</td></tr></table>';
    assert.equal(insertInto(`## Timeline\n\n${html}`), undefined);
    assert.equal(insertInto('## Summary\n\nIt broke at 14:00 sharp. Then we saw it at 14:05.'), undefined);
  });

  it('adds one entry at the time it is, and moves no other in time', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 6 });
    const shapes: readonly ((clock: string, i: number) => string)[] = [
      (clock) => `- ${clock} a`,
      (clock, i) => `${i + 1}. **${clock} UTC** – a`,
      (clock) => `| ${clock} | a |`,
      (clock) => `${clock} a  `,
      (clock) => `### ${clock}\n\na\n`,
      (clock) => `- 2024-05-01 ${clock} a`,
    ];
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom(...shapes),
        fc.integer({ min: 0, max: 4000 }),
        (all, shape, later) => {
          const clock = (minute: number): string =>
            `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const sorted = [...all].sort((a, b) => a - b);
          const head = shape('', 0).startsWith('|') ? '| Time | Event |\n|---|---|\n' : '';
          const text = `# Incident 2024-05-01\n\n## Timeline (UTC)\n\n${head}${sorted.map((minute, i) => shape(clock(minute), i)).join('\n')}\n`;
          const before = analysisOf(text);
          const moment = Date.UTC(2024, 4, 1) / 1000 + later * 60;
          const insertion = insertEvent(before, moment, 'UTC');
          assert.ok(insertion, text);
          const after = applyEdits(text, [insertion.edit]);
          const seconds = (events: typeof before.timeline.events): number[] =>
            events.map(({ at }) => at.seconds);
          assert.deepEqual(
            seconds(analysisOf(after).timeline.events),
            [...seconds(before.timeline.events), moment].sort((a, b) => a - b),
            after,
          );
        },
      ),
    );
  });
});
