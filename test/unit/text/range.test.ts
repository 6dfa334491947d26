import assert from 'node:assert/strict';
import { applyEdits, contains, overlaps, trimmed } from '../../../src/core/text/range';

describe('ranges', () => {
  it('leave out white space, no-break spaces too, and never more', () => {
    const text = ' \u00a0 a b \t';
    assert.deepEqual(trimmed(text, { start: 0, end: text.length }), { start: 3, end: 6 });
  });

  it('are empty at their start where all is white space', () => {
    assert.deepEqual(trimmed('a    b', { start: 1, end: 5 }), { start: 1, end: 1 });
  });

  it('that touch do not overlap', () => {
    assert.equal(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 }), false);
    assert.equal(contains({ start: 0, end: 4 }, { start: 4, end: 4 }), true);
  });
});

describe('applyEdits', () => {
  it('takes edits in any order, as offsets of the text before all of them', () => {
    const edits = [
      { range: { start: 4, end: 7 }, newText: 'three' },
      { range: { start: 0, end: 3 }, newText: '1' },
      { range: { start: 3, end: 3 }, newText: ' 2' },
    ];
    assert.equal(applyEdits('one two', edits), '1 2 three');
  });

  it('refuses edits that overlap rather than garble a document', () => {
    const edits = [
      { range: { start: 0, end: 3 }, newText: '' },
      { range: { start: 2, end: 4 }, newText: '' },
    ];
    assert.throws(() => applyEdits('abcdef', edits), RangeError);
  });
});
