import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFromPreview, isState, isToPreview } from '../../../src/preview/messages';

const piece = { key: 'a', line: 0, lines: 3 };
const state = { uri: 'file:///a.md', pinned: false };

describe('messages between extension and preview', () => {
  it('are taken when they are what they should be', () => {
    const report = {
      type: 'report',
      state,
      version: 1,
      parts: [{ key: 'a' }],
      pieces: [piece],
      ready: [{ key: 'a', html: '' }],
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
    ...[{ type: 'report', state, version: 1, parts: [{ key: 'a', html: 7 }], pieces: [], ready: [] }],
    ...[{ type: 'report', state: {}, version: 1, parts: [], pieces: [], ready: [] }],
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
