import { check } from './inserting';

describe('insertEvent: what it writes', () => {
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
});
