import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFromPreview, isState, isToPreview } from '../../../src/preview/messages';

const part = { key: 'a', head: 0, html: '', tail: 3 };
const pieces = { head: 0, pieces: [{ key: 'a', lines: 3 }], tail: 0, line: 2 };
const state = { uri: 'file:///a.md', pinned: false };

describe('messages between extension and preview', () => {
  it('are taken when they are what they should be', () => {
    const report = {
      type: 'report',
      state,
      version: 1,
      parts: [part],
      pieces,
      following: ['a'],
    };
    assert.ok(isToPreview(report));
    assert.ok(isToPreview({ type: 'message', state: undefined, html: '' }));
    assert.ok(isToPreview({ type: 'scroll', line: 1.5 }));
    assert.ok(isFromPreview({ type: 'ready', width: 600, events: false }));
    assert.ok(isFromPreview({ type: 'needed', keys: ['a'] }));
    assert.ok(isFromPreview({ type: 'fix', version: 1, finding: 0, fix: 0 }));
  });

  const forged: readonly unknown[] = [
    ...[undefined, null, 'ready', 7, [], {}, { type: 'eval', code: 'alert(1)' }, { type: 'reveal' }],
    ...[
      { type: 'reveal', line: -1 },
      { type: 'reveal', line: '1' },
      { type: 'reveal', line: 1.5 },
    ],
    ...[
      { type: 'reveal', line: Number.NaN },
      { type: 'ready', width: Infinity, events: true },
      { type: 'ready', width: 600 },
      { type: 'open', path: 7 },
    ],
    ...[
      { type: 'needed', keys: 'abc' },
      { type: 'needed', keys: [7] },
      { type: 'fix', version: 1, finding: 0 },
    ],
    ...[{ type: 'needed', keys: Array.from({ length: 5000 }, () => 'a') }],
    ...[{ type: 'report', state, version: 1, parts: [{ ...part, html: 7 }], pieces, following: [] }],
    ...[{ type: 'report', state, version: 1, parts: [{ ...part, tail: -1 }], pieces, following: [] }],
    ...[{ type: 'report', state, version: 1, parts: [], pieces: { ...pieces, line: '2' }, following: [] }],
    ...[{ type: 'report', state, version: 1, parts: [], pieces, following: [7] }],
    ...[{ type: 'report', state: {}, version: 1, parts: [], pieces, following: [] }],
    ...[
      { type: 'pieces', pieces: [{ key: 'a' }] },
      { type: 'command', command: 'workbench.action.quit' },
    ],
  ];
  for (const message of forged) {
    it(`are not taken when they are forged: ${JSON.stringify([message]).slice(1, 80)}`, () => {
      assert.equal(isFromPreview(message), false);
      assert.equal(isToPreview(message), false);
    });
  }

  it('may be anything at all without breaking either side', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        assert.equal(isFromPreview(value) && isToPreview(value), false);
        isState(value);
      }),
    );
  });
});
