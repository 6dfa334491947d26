import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultConfiguration, type Configuration } from '../../../../src/core';
import { insertEvent } from '../../../../src/core/insert';
import { analysisOf, builtIn } from '../reading';

/** 2024-05-01T14:12:40Z. */
const now = Date.UTC(2024, 4, 1, 14, 12, 40) / 1000;

interface Case {
  readonly configuration?: Partial<Configuration>;
  readonly localZone?: string;
  readonly now?: number;
  /** Whether the template is the project's own. */
  readonly template?: boolean;
}

/** The text with the new entry, `¦` where its author writes; `undefined` where there is none. */
function insertInto(text: string, own: Case = {}): string | undefined {
  const configuration = { ...defaultConfiguration, ...own.configuration };
  const analysis = own.template
    ? analyse(text, { template: builtIn, configuration })
    : analysisOf(text, own.configuration);
  const insertion = insertEvent(analysis, own.now ?? now, own.localZone ?? 'UTC');
  if (!insertion) return undefined;
  const stops = insertion.stops.map((at) => ({ range: { start: at, end: at }, newText: '¦' }));
  const { range, newText } = insertion.edit;
  return applyEdits(text, [{ range, newText: applyEdits(newText, stops) }]);
}

/** Asserts what becomes of the lines below a heading "Timeline" of an incident on 2024-05-01. */
function check(lines: readonly string[], expected: readonly string[], own: Case = {}): void {
  const head = ['# Post-mortem 2024-05-01', '', '## Timeline', ''];
  for (const ending of ['\n', '\r\n']) {
    const inserted = insertInto([...head, ...lines].join(ending), own);
    assert.equal(inserted, [...head, ...expected].join(ending));
  }
}

describe('insertEvent', () => {
  it('adds a row at its place, with the widths of its neighbour and a stop in every cell', () => {
    check(
      [
        '| Time  | Event        | Action | Actor |',
        '| ----- | ------------ | ------ | ----- |',
        '| 14:00 | Errors began | None   | Ana   |',
        '| 14:15 | Fixed        | None   | Ana   |',
      ],
      [
        '| Time  | Event        | Action | Actor |',
        '| ----- | ------------ | ------ | ----- |',
        '| 14:00 | Errors began | None   | Ana   |',
        '| 14:12 | ¦             | ¦       | ¦      |',
        '| 14:15 | Fixed        | None   | Ana   |',
      ],
    );
  });

  it('adds a row in the manner of its table: without padding, outer pipes, in a quote, with bold times', () => {
    const row = (head: readonly string[], before: string, inserted: string): void =>
      check([...head, before], [...head, before, inserted]);
    row(['|Time|Event|', '|---|---|'], '|14:00|a|', '|14:12|¦     |');
    row(['Time | Event', '--- | ---'], '14:00 | a', '14:12 | ¦     ');
    row(['> | Time | Event |', '> | - | - |'], '> | **14:00 UTC** | a |', '> | **14:12 UTC** | ¦      |');
    row(['| Event | Time |', '| - | - |'], '| a | ~14:00 |', '| ¦      | 14:12 |');
  });

  it('fills a ragged neighbour’s cells, and keeps its comments and links to itself', () => {
    const head = ['| Time | Event | Actor |', '|---|---|---|'];
    check(
      [...head, '| [14:00](https://chat.example/1) | a <!-- postmortem: started -->'],
      [
        ...head,
        '| [14:00](https://chat.example/1) | a <!-- postmortem: started -->',
        '| 14:12 | ¦      | ¦      ',
      ],
    );
  });

  it('puts a row behind the untimed ones of its neighbour', () => {
    const head = ['| Time | Event |', '|---|---|'];
    check(
      [...head, '| 14:00 | a |', '|  | more of it |', '| 14:15 | b |'],
      [...head, '| 14:00 | a |', '|  | more of it |', '| 14:12 | ¦      |', '| 14:15 | b |'],
    );
  });

  it('knows a column of dates', () => {
    const head = ['| Date | Time | Event |', '|---|---|---|'];
    check(
      [...head, '| 30 April | 23:00 | a |', '| 1 May | 14:00 | b |'],
      [...head, '| 30 April | 23:00 | a |', '| 1 May | 14:00 | b |', '| 1 May | 14:12 | ¦      |'],
    );
    check(
      [...head, '| 1 May | 13:00 | a |', '| | 14:00 | b |'],
      [...head, '| 1 May | 13:00 | a |', '| | 14:00 | b |', '|      | 14:12 | ¦      |'],
    );
    check(
      [...head, '| 30 Apr | 13:00 | a |', '| | 14:00 | b |'],
      [...head, '| 30 Apr | 13:00 | a |', '| | 14:00 | b |', '| 1 May | 14:12 | ¦      |'],
    );
  });

  it('adds an item marked up as its neighbour', () => {
    const item = (before: string, inserted: string): void => check([before], [before, inserted]);
    item('- 14:00 a', '- 14:12 ¦');
    item('* **14:00** – a', '* **14:12** – ¦');
    item('- **14:00:** a', '- **14:12:** ¦');
    item('- `14:00` a', '- `14:12` ¦');
    item('- **~14:05 UTC**: a', '- **14:12 UTC**: ¦');
    item('- **14:00 UTC a**', '- 14:12 UTC ¦');
    item('- ***14:00***: a', '- ***14:12***: ¦');
    item('- [14:00] a', '- [14:12] ¦');
    item('- (14:00) a', '- (14:12) ¦');
    item('- [14:00](https://chat.example/1) a', '- 14:12 ¦');
    item('- [x] 14:00 a', '- [ ] 14:12 ¦');
    item('- At 14:00, a', '- 14:12, ¦');
    item('- 14:00–14:05: a', '- 14:12: ¦');
    item('- 14:00', '- 14:12 ¦');
    item('> - 14:00 a', '> - 14:12 ¦');
    item('1. 14:00 a', '2. 14:12 ¦');
    item('- Detected: 14:00', '- ¦: 14:12');
  });

  it('puts an item behind what is nested in its neighbour, and no deeper', () => {
    check(
      ['- 14:00 a', '  - nested', '', '  ```', '  log', '  ```', '- 14:15 b'],
      ['- 14:00 a', '  - nested', '', '  ```', '  log', '  ```', '- 14:12 ¦', '- 14:15 b'],
    );
  });

  it('keeps the empty lines of a loose list, and adds none to a tight one', () => {
    check(['- 14:00 a', '', '- 14:05 b'], ['- 14:00 a', '', '- 14:05 b', '', '- 14:12 ¦']);
    check(
      ['- 14:00 a', '- 14:05 b', '', 'That was all.'],
      ['- 14:00 a', '- 14:05 b', '- 14:12 ¦', '', 'That was all.'],
    );
  });

  it('counts on where items are counted, and not where all are the first', () => {
    check(['1. 14:00 a', '2. 14:05 b'], ['1. 14:00 a', '2. 14:05 b', '3. 14:12 ¦']);
    check(['1. 14:00 a', '1. 14:05 b'], ['1. 14:00 a', '1. 14:05 b', '1. 14:12 ¦']);
    check(['9. 14:00 a', '10. 14:05 b'], ['9. 14:00 a', '10. 14:05 b', '11. 14:12 ¦']);
  });

  it('adds a line, parted from the others as they are', () => {
    check(['14:00 a', '14:05 b'], ['14:00 a', '14:05 b', '14:12 ¦']);
    check(['14:00 a', '', '14:05 b'], ['14:00 a', '', '14:05 b', '', '14:12 ¦']);
    check(['14:00 a', '', '# Next'], ['14:00 a', '', '14:12 ¦', '', '# Next']);
    check(['14:00 a  ', '14:05 b'], ['14:00 a  ', '14:05 b  ', '14:12 ¦']);
    check(['14:00 a<br>', '14:20 b'], ['14:00 a<br>', '14:12 ¦<br>', '14:20 b']);
    check(['- 14:00 a ', '- 14:05 b'], ['- 14:00 a ', '- 14:05 b', '- 14:12 ¦']);
    check(['- 14:00 a  '], ['- 14:00 a  ', '- 14:12 ¦']);
    check(['- 14:00 a<br>14:05 b'], ['- 14:00 a<br>14:05 b<br>14:12 ¦']);
    check(['14:00 a<br>14:20 b'], ['14:00 a<br>14:12 ¦<br>14:20 b']);
    check(['```', '14:00 a', '14:05 b', '```'], ['```', '14:00 a', '14:05 b', '14:12 ¦', '```']);
  });

  it('adds a heading, its text to stand where the others have it', () => {
    check(
      ['### 14:00 UTC', '', 'Text.', '', '## Root Cause'],
      ['### 14:00 UTC', '', 'Text.', '', '### 14:12 UTC', '', '¦', '', '## Root Cause'],
    );
    check(['### 14:00 – a', '', 'Text.'], ['### 14:00 – a', '', 'Text.', '', '### 14:12 – ¦']);
  });

  it('writes "am" and "pm" as the timeline does, where one entry leaves them out or all do', () => {
    check(['- 12:50 PM a', '- 1:05 b'], ['- 12:50 PM a', '- 1:05 b', '- 2:12 PM ¦']);
    check(['- 12:50 a', '- 1:05 b'], ['- 12:50 a', '- 1:05 b', '- 2:12 ¦']);
  });

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
