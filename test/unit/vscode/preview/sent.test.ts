import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PartChange, PieceInfo, PiecesChange } from '../../../../src/preview/messages';
import { Sent } from '../../../../src/vscode/preview/sent';

/** What a preview makes of a change. */
function changed(before: string, { head, html, tail }: PartChange): string {
  return before.slice(0, head) + html + before.slice(before.length - tail);
}

function changedPieces(
  before: readonly PieceInfo[],
  { head, pieces, tail }: PiecesChange,
): readonly PieceInfo[] {
  return [...before.slice(0, head), ...pieces, ...before.slice(before.length - tail)];
}

describe('what a preview is sent', () => {
  it('is the whole report at first, and of a key that is typed no more than that key', () => {
    const sent = new Sent();
    const before = `<p>${'a'.repeat(10_000)}</p>`;
    const after = before.replace('a</p>', 'ab</p>');
    assert.deepEqual(sent.parts([['timeline', before]]), [
      { key: 'timeline', head: 0, html: before, tail: 0 },
    ]);
    assert.deepEqual(sent.parts([['timeline', after]]), [
      { key: 'timeline', head: 10_003, html: 'b', tail: 4 },
    ]);
  });

  it('is enough to show each report in turn, whatever they are', () => {
    const report = fc.dictionary(
      fc.constantFrom('header', 'metrics', 'timeline'),
      fc.string({ unit: fc.constantFrom('a', 'b', '😀', '\u2028') }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        const sent = new Sent();
        let shown = new Map<string, string>();
        for (const wanted of reports) {
          const changes = sent.parts(Object.entries(wanted));
          shown = new Map(
            changes.map((change) => [change.key, changed(shown.get(change.key) ?? '', change)]),
          );
          assert.deepEqual(Object.fromEntries(shown), wanted);
        }
      }),
    );
  });

  it('is enough to show each document in turn, whatever they are', () => {
    const piece = fc.record(
      { key: fc.constantFrom('a', 'b', 'c'), lines: fc.constantFrom(1, 2) },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (documents) => {
        const sent = new Sent();
        let shown: readonly PieceInfo[] = [];
        for (const wanted of documents) {
          shown = changedPieces(shown, sent.pieces(0, wanted));
          assert.deepEqual(shown, wanted);
        }
      }),
    );
  });

  it('is one piece of a document in which one has changed', () => {
    const sent = new Sent();
    const pieces = Array.from({ length: 100 }, (_, i) => ({ key: String(i), lines: 60 }));
    sent.pieces(0, pieces);
    const next = pieces.with(40, { key: 'new', lines: 61 });
    assert.deepEqual(sent.pieces(2, next), {
      head: 40,
      pieces: [{ key: 'new', lines: 61 }],
      tail: 59,
      line: 2,
    });
  });
});
