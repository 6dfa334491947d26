import assert from 'node:assert/strict';
import { formatDate } from '../../../src/core/text/calendar';
import { datesIn, readDate } from '../../../src/core/text/date';

describe('dates in words of authors', () => {
  const read: readonly (readonly [string, string | undefined])[] = [
    ['2024-02-29', '2024-02-29'],
    ['2024/2/9', '2024-02-09'],
    ['2024.02.09', '2024-02-09'],
    ['1 May 2024', '2024-05-01'],
    ['1st of May, 2024', '2024-05-01'],
    ['01-May-2024', '2024-05-01'],
    ['May 1st, 2024', '2024-05-01'],
    ['Sept. 3 2024', '2024-09-03'],
    ['Wednesday, May 1st, 2024 (UTC)', '2024-05-01'],
    ['by 2024-05-01 EOD', '2024-05-01'],
    ['13/05/2024', '2024-05-13'],
    ['05/13/2024', '2024-05-13'],
    ['2024-05-01T14:00Z', '2024-05-01'],
    ['2024-02-30', undefined],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['31 April 2024', undefined],
    ['12024-05-01', undefined],
    ['v1.2.2024-5', undefined],
    ['tomorrow', undefined],
    ['Q3 2024', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of read) {
    it(`“${text}” is ${expected ?? 'no date'}`, () => {
      const date = readDate(text);
      assert.equal(date && formatDate(date), expected);
    });
  }

  it('are told from dates that no calendar has, with the place of each', () => {
    const text = 'from 2024-02-30 to 2024-03-01';
    assert.deepEqual(
      datesIn(text).map(({ start, end, date }) => [text.slice(start, end), date !== undefined]),
      [
        ['2024-02-30', false],
        ['2024-03-01', true],
      ],
    );
  });
});
