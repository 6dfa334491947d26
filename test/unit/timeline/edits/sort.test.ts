import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/range';
import { sortTimeline } from '../../../../src/core/timeline/edits/sort';
import { analysisOf } from '../reading';

function sort(text: string): string {
  return applyEdits(text, sortTimeline(analysisOf(text)));
}

/** Asserts what becomes of the lines below a heading "Timeline", and that nothing becomes of that. */
function check(lines: readonly string[], expected: readonly string[], ending = '\n'): void {
  const text = ['## Timeline', '', ...lines].join(ending);
  const sorted = sort(text);
  assert.equal(sorted, ['## Timeline', '', ...expected].join(ending));
  assert.equal(sort(sorted), sorted, 'sorting twice is not sorting once');
}

/** Asserts that sorting leaves the lines as they are. */
function checkUntouched(...lines: readonly string[]): void {
  check(lines, lines);
}

describe('sortTimeline', () => {
  it('takes nested content, code and quotes along with their entry', () => {
    const late = ['- 14:15 Alert fired', '  - seen by Ana', '', '  ```', '  log', '  ```'];
    const early = ['- 14:00 Errors began', '', '  > quoted'];
    check([...late, ...early, '- 14:20 Fixed'], [...early, ...late, '- 14:20 Fixed']);
  });

  it('takes rows without a time along with the row above them', () => {
    const head = ['| Time | Event |', '|---|---|'];
    const late = ['| 14:15 | Alert fired |', '| | and again |', '| TBD | and again |'];
    const early = ['| 14:00 | Errors began |'];
    check([...head, ...late, ...early], [...head, ...early, ...late]);
    check(
      [...head, ...early, '| 14:30 | Fixed |', ...late],
      [...head, ...early, ...late, '| 14:30 | Fixed |'],
    );
  });

  it('takes paragraphs and sections along with their entry', () => {
    check(
      ['14:15 Alert fired', '', 'More of it.', '', '14:00 Errors began', '', '14:20 Fixed'],
      ['14:00 Errors began', '', '14:15 Alert fired', '', 'More of it.', '', '14:20 Fixed'],
    );
    const late = ['### 14:15 Alert fired', '', 'x', '', '#### Details', '', 'y'];
    const early = ['### 14:00 Errors began', '', 'z'];
    check([...late, '', ...early, '', '## Root Cause'], [...early, '', ...late, '', '## Root Cause']);
  });

  it('leaves what follows the timeline where it is', () => {
    check(
      ['- 14:15 Alert fired', '- 14:00 Errors began', '', 'That was all.', '', '**Total Duration**: 15 min'],
      ['- 14:00 Errors began', '- 14:15 Alert fired', '', 'That was all.', '', '**Total Duration**: 15 min'],
    );
    check(
      ['14:15 Alert fired', '14:00 Errors began', '', '**Total Duration**: 15 min'],
      ['14:00 Errors began', '14:15 Alert fired', '', '**Total Duration**: 15 min'],
    );
  });

  it('sorts lines and pieces of a line, quoted ones too', () => {
    check(['14:15 b', '14:00 a', '14:20 c'], ['14:00 a', '14:15 b', '14:20 c']);
    check(['14:15 b<br>', '14:00 a<br>', '14:20 c'], ['14:00 a<br>', '14:15 b<br>', '14:20 c']);
    check(['14:15 b<br>14:00 a<br/>14:20 c'], ['14:00 a<br>14:15 b<br/>14:20 c']);
    check(['> 14:15 b', '> 14:00 a'], ['> 14:00 a', '> 14:15 b']);
    check(['> - 14:15 b', '> - 14:00 a'], ['> - 14:00 a', '> - 14:15 b']);
  });

  it('keeps the numbers of a numbered list in order', () => {
    check(['1. 14:15 b', '2. 14:00 a', '3. 14:20 c'], ['1. 14:00 a', '2. 14:15 b', '3. 14:20 c']);
  });

  it('keeps the order of entries at the same time', () => {
    check(
      ['- 14:15 c', '- 14:00 a', '- 14:15 d', '- 14:00 b'],
      ['- 14:00 a', '- 14:00 b', '- 14:15 c', '- 14:15 d'],
    );
  });

  it('leaves an entry with an unknown time behind the one that it follows', () => {
    check(['- 14:15 b', '- --:-- b2', '- 14:00 a'], ['- 14:00 a', '- 14:15 b', '- --:-- b2']);
    checkUntouched('- 14:15 a', '- 14:?? b', '- 14:20 c');
  });

  it('sorts each day, each list and each table in itself', () => {
    check(
      ['### 2024-05-01', '', '- 23:00 b', '- 22:00 a', '', '### 2024-05-02', '', '- 10:00 d', '- 09:00 c'],
      ['### 2024-05-01', '', '- 22:00 a', '- 23:00 b', '', '### 2024-05-02', '', '- 09:00 c', '- 10:00 d'],
    );
    check(
      ['- 2024-05-01', '  - 23:00 b', '  - 22:00 a', '- 2024-05-02', '  - 10:00 d', '  - 09:00 c'],
      ['- 2024-05-01', '  - 22:00 a', '  - 23:00 b', '- 2024-05-02', '  - 09:00 c', '  - 10:00 d'],
    );
  });

  it('sorts entries within an entry that moves', () => {
    check(
      ['- 14:30 c', '  - 14:32 e', '  - 14:31 d', '- 14:00 a'],
      ['- 14:00 a', '- 14:30 c', '  - 14:31 d', '  - 14:32 e'],
    );
  });

  it('keeps newest first, and only mends it', () => {
    checkUntouched('- 14:20 c', '- 14:15 b', '- 14:00 a');
    check(
      ['- 15:20 e', '- 14:15 b', '- 14:30 d', '- 14:10 b', '- 14:00 a'],
      ['- 15:20 e', '- 14:30 d', '- 14:15 b', '- 14:10 b', '- 14:00 a'],
    );
  });

  it('moves no entry to another day, even if it stays out of order', () => {
    checkUntouched('- 2024-05-01 14:15 b', '- 14:00 a', '- 2024-05-07 09:00 d', '- 08:00 c');
  });

  it('moves no entry into code that nothing closes', () => {
    const text = '## Timeline\n\n14:15 b\n\n14:00 a\n\n```\nopen';
    assert.deepEqual(sortTimeline(analysisOf(text)), []);
  });

  it('keeps every line ending, and the end of a file without one', () => {
    check(['- 14:15 b', '- 14:00 a', ''], ['- 14:00 a', '- 14:15 b', ''], '\r\n');
    check(['- 14:15 b', '- 14:00 a'], ['- 14:00 a', '- 14:15 b']);
  });
});
