import assert from 'node:assert/strict';
import { entriesOf, eventsOf } from './reading';

const told = ['T14:00 Errors began', 'T14:15 Alert fired', 'T14:20 Rolled back'];

/** Asserts that the lines under a heading "Timeline" tell the three entries above. */
function check(...lines: readonly string[]): void {
  assert.deepEqual(eventsOf('## Timeline', '', ...lines), told, lines.join('\n'));
}

describe('a timeline that is a list', () => {
  it('is read with any bullet, any number and any mark behind the time', () => {
    check('- 14:00 Errors began', '- 14:15 – Alert fired', '- 14:20: Rolled back');
    check('* **14:00** Errors began', '* **14:15**: Alert fired', '* `14:20` Rolled back');
    check('1. 14:00 - Errors began', '2. 14:15 - Alert fired', '3. 14:20 - Rolled back');
    check('+ [14:00] Errors began', '', '+ [14:15] Alert fired', '', '+ [14:20] Rolled back');
  });

  it('is nested under labels', () => {
    check(
      '- Detection',
      '  - 14:00 Errors began',
      '  - 14:15 Alert fired',
      '- Mitigation',
      '  - 14:20 Rolled back',
    );
    check(
      '**Detection**:',
      '',
      '- 14:00 Errors began',
      '- 14:15 Alert fired',
      '',
      '**Mitigation**:',
      '',
      '- 14:20 Rolled back',
    );
    check(
      '### Detection',
      '',
      '- 14:00 Errors began',
      '- 14:15 Alert fired',
      '',
      '### Mitigation',
      '',
      '- 14:20 Rolled back',
    );
  });

  it('is quoted', () => {
    check('> - 14:00 Errors began', '> - 14:15 Alert fired', '> - 14:20 Rolled back');
  });

  it('is nested in an entry', () => {
    check('- 14:00 Errors began', '  - 14:15 Alert fired', '- 14:20 Rolled back');
  });
});

describe('a timeline of lines', () => {
  it('has a date that Markdown takes for the end of an item', () => {
    const lines = [
      '2024-05-01',
      '- 14:00 Errors began',
      '- 14:20 Fixed',
      '2024-05-02',
      '- 09:00 Retrospective',
    ];
    assert.deepEqual(eventsOf('## Timeline', '', ...lines), [
      '2024-05-01T14:00 Errors began',
      '2024-05-01T14:20 Fixed',
      '2024-05-02T09:00 Retrospective',
    ]);
  });

  it('is a line of an item behind a dash of another kind', () => {
    assert.equal(eventsOf('## Timeline', '', '- 14:00 Errors began', '– 14:05 Alert fired').length, 2);
  });

  it('is one line or one paragraph an entry', () => {
    check('14:00 Errors began', '14:15 Alert fired', '14:20 Rolled back');
    check('14:00 – Errors began', '', '14:15 – Alert fired', '', '14:20 – Rolled back');
    check('**14:00** Errors', 'began', '', '**14:15** Alert fired', '', '**14:20** Rolled back');
  });

  it('is parted by <br>', () => {
    check('14:00 Errors began<br>14:15 Alert fired<br/>14:20 Rolled back');
    check('14:00 Errors began<br />', '14:15 Alert fired<br />', '14:20 Rolled back');
    check('- 14:00 Errors began<br>14:15 Alert fired', '- 14:20 Rolled back');
  });

  it('is set as code', () => {
    check('```', '14:00 Errors began', '14:15 Alert fired', '14:20 Rolled back', '```');
  });
});

describe('a timeline of headings', () => {
  it('is a heading an entry, with what stands below it', () => {
    check('### 14:00 Errors began', '', '### 14:15 UTC – Alert fired', '', '### 14:20 Rolled back');
    check(
      '### 14:00',
      '',
      'Errors began',
      '',
      '### 14:15',
      '',
      'Alert fired',
      '',
      '### 14:20',
      '',
      'Rolled back',
    );
  });

  it('has headings of the level of its own', () => {
    check(
      '## 14:00 Errors began',
      '',
      '## 14:15 Alert fired',
      '',
      '## 14:20 Rolled back',
      '',
      '## Root Cause',
      '',
      'x',
    );
  });
});

describe('the dates of a timeline', () => {
  const days = ['2024-05-01T23:50 Errors began', '2024-05-02T00:20 Rolled back'];
  const dated = (first: string, second: string, ...between: readonly string[]): readonly string[] =>
    eventsOf(
      '## Timeline',
      '',
      first,
      ...between,
      '- 23:50 Errors began',
      '',
      second,
      ...between,
      '- 00:20 Rolled back',
    );

  it('stand above its entries: as headings of any level, in bold, alone on a line', () => {
    assert.deepEqual(dated('### 2024-05-01', '### May 2nd, 2024', ''), days);
    assert.deepEqual(dated('## 2024-05-01', '## 2024-05-02', ''), days);
    assert.deepEqual(dated('**2024-05-01**', '**2024-05-02**', ''), days);
    assert.deepEqual(dated('2024-05-01:', '2024-05-02:', ''), days);
    assert.deepEqual(dated('### Day 1 – 1 May 2024', '### Day 2 – 2 May 2024', ''), days);
    assert.deepEqual(dated('### Wednesday, May 1st, 2024', '### Thursday, May 2nd, 2024', ''), days);
  });

  it('are items that hold those of the day', () => {
    for (const [first, second] of [
      ['- 2024-05-01', '- 2024-05-02'],
      ['- **2024-05-01**:', '- **2024-05-02**:'],
      ['1. May 1, 2024', '2. May 2, 2024'],
    ] as const) {
      const lines = [first, '   - 23:50 Errors began', second, '   - 00:20 Rolled back'];
      assert.deepEqual(eventsOf('## Timeline', '', ...lines), days, first);
    }
  });

  it('are all that a timeline of days has', () => {
    for (const [first, second] of [
      ['2024-05-26', '2024-05-28'],
      ['26/05/2024', '28/05/2024'],
      ['26 May 2024', '28 May 2024'],
      ['May 26, 2024', 'May 28, 2024'],
    ] as const) {
      const events = eventsOf('## Timeline', '', `- ${first}: Errors began`, `- ${second}: Fixed`);
      assert.deepEqual(events, ['2024-05-26 Errors began', '2024-05-28 Fixed'], first);
    }
    assert.deepEqual(
      eventsOf('# Outage of 2024-05-26', '', '## Timeline', '', '- May 26: a', '- May 28: b'),
      ['2024-05-26 a', '2024-05-28 b'],
    );
  });
});

describe('what stands between entries', () => {
  it('belongs to the entry before it: code, quotes, pictures, items without a time', () => {
    const first = ['- 14:00 Errors began', '', '  ```', '  14:01 error', '  ```'];
    const second = [
      '- 14:15 Alert fired',
      '',
      '  > 14:16 [FIRING]',
      '',
      '  ![14:17](graph.png)',
      '  - one',
      '    - two',
    ];
    const third = ['- 14:20 Rolled back'];
    assert.deepEqual(entriesOf('## Timeline', '', ...first, ...second, ...third), [
      first.join('\n').slice(2),
      second.join('\n').slice(2),
      third[0]!.slice(2),
    ]);
  });

  it('belongs to the heading before it', () => {
    const first = ['### 14:00 Errors began', '', 'Text.', '', '```', '14:01 error', '```', '', '- a', '- b'];
    const second = ['### 14:15 Alert fired', '', '> 14:16 [FIRING]'];
    assert.deepEqual(entriesOf('## Timeline', '', ...first, '', ...second), [
      first.join('\n'),
      second.join('\n'),
    ]);
  });

  it('is told with it, but for what is code', () => {
    assert.deepEqual(
      eventsOf(
        '## Timeline',
        '',
        '- 14:00 Errors began',
        '  - on all nodes',
        '',
        '  ```',
        '  fixed',
        '  ```',
        '- 14:20 b',
      ),
      ['T14:00 Errors began - on all nodes', 'T14:20 b'],
    );
    assert.deepEqual(
      eventsOf('## Timeline', '', '14:00 Errors began', '', '```', '14:01 fixed', '```', '', '14:20 b'),
      ['T14:00 Errors began', 'T14:20 b'],
    );
  });

  it('is no part of it where it states a metric', () => {
    assert.deepEqual(
      eventsOf(
        '## Timeline',
        '',
        '14:00 Errors began',
        '',
        '14:20 Rolled back',
        '',
        '**Total Duration**: 20 minutes',
      ),
      ['T14:00 Errors began', 'T14:20 Rolled back'],
    );
  });
});
