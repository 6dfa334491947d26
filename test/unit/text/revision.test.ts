import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/text/range';
import { Revision } from '../../../src/core/text/revision';

function edit(start: number, end: number, newText: string): TextEdit {
  return { range: { start, end }, newText };
}

describe('Revision: changes made in rounds reach the editor as one change', () => {
  it('composes edits of text that an earlier round inserted', () => {
    const revision = new Revision('abcdef');
    revision.apply([edit(1, 2, 'XYZ'), edit(4, 4, '-')]);
    assert.equal(revision.text, 'aXYZcd-ef');
    revision.apply([edit(2, 5, '!')]);
    assert.equal(revision.text, 'aX!d-ef');
    assert.deepEqual(revision.edits(), [edit(1, 3, 'X!'), edit(4, 4, '-')]);
  });

  it('leaves what no round changed out of the edits', () => {
    const revision = new Revision('one two three');
    revision.apply([edit(4, 7, '2')]);
    assert.deepEqual(revision.edits(), [edit(4, 7, '2')]);
  });

  it('gives no edits where nothing changed', () => {
    const revision = new Revision('text');
    revision.apply([]);
    assert.deepEqual(revision.edits(), []);
  });

  it('gives the same text in one go as in rounds, whatever the edits', () => {
    const cuts = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(cuts, { maxLength: 4 }), (original, rounds) => {
        const revision = new Revision(original);
        let text = original;
        for (const round of rounds) {
          const edits: TextEdit[] = [];
          let at = 0;
          for (const [skip, length, newText] of round) {
            const start = Math.min(text.length, at + skip);
            const end = Math.min(text.length, start + length);
            edits.push(edit(start, end, newText));
            at = end;
          }
          text = applyEdits(text, edits);
          revision.apply(edits);
          assert.equal(revision.text, text);
        }
        assert.equal(applyEdits(original, revision.edits()), text);
      }),
    );
  });
});
