import assert from 'node:assert/strict';
import * as moods from '../../../../src/core/timeline/inference/moods';
import { telling, words } from '../../../../src/core/timeline/inference/phrase';
import { phrases } from '../../../../src/core/timeline/inference/phrases';

describe('the notation of phrases', () => {
  it('holds words from end to end, unless a dash lets them go on', () => {
    const [closed, investigat] = telling('resolved', 3)`
      close_
      investigat-
    `;
    for (const text of ['close', 'closes', 'we closed it']) assert.ok(closed?.pattern.test(text), text);
    for (const text of ['enclosed', 'closet']) assert.ok(!closed?.pattern.test(text), text);
    assert.ok(investigat?.pattern.test('investigation'));
    assert.ok(!investigat?.pattern.test('reinvestigation'));
  });

  it('lets words stand between others, and any line of several match', () => {
    const pattern = words`
      alert ~2 fired
      ^BE down$
    `;
    for (const text of ['alert fired', 'alert for x fired', 'was down']) assert.ok(pattern.test(text), text);
    for (const text of ['alert for x and y fired', 'it was down', 'was down again'])
      assert.ok(!pattern.test(text), text);
  });

  it('is understood wherever it is used: no name of a kind and no bracket is left in it', () => {
    const patterns = [...phrases.map(({ pattern }) => pattern), ...Object.values(moods)];
    for (const { source } of patterns) {
      assert.doesNotMatch(source, /[A-Z]{2,}|_|~\d /, source);
      assert.doesNotMatch(source, /\\\(/, source);
    }
  });
});
