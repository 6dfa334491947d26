import assert from 'node:assert/strict';
import { Lines } from '../../../src/core/text/lines';

describe('Lines', () => {
  it('counts lines as VS Code does, whatever ends them, so that no finding is a line off', () => {
    const lines = new Lines('a\nbc\r\nd\re');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.textOf(line)),
      ['a', 'bc', 'd', 'e'],
    );
  });

  it('has one empty line for an empty text', () => {
    const lines = new Lines('');
    assert.equal(lines.count, 1);
    assert.deepEqual(lines.rangeOf(0), { start: 0, end: 0 });
    assert.deepEqual(lines.positionAt(0), { line: 0, character: 0 });
  });

  it('counts characters in UTF-16 units, so that columns are right behind emoji', () => {
    const lines = new Lines('x\n🔥 P1');
    assert.deepEqual(lines.positionAt(lines.text.indexOf('P1')), { line: 1, character: 3 });
  });

  it('finds the line of every offset, the line ending and the end of the text included', () => {
    const text = 'ab\r\ncd\n\nef';
    const lines = new Lines(text);
    const expected = [0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3];
    assert.deepEqual(
      Array.from({ length: text.length + 1 }, (_, offset) => lines.lineAt(offset)),
      expected,
    );
  });

  it('gives the end of the text for a line past the last', () => {
    const lines = new Lines('a\nb');
    assert.equal(lines.startOf(9), 3);
    assert.equal(lines.endOf(9), 3);
  });

  it('keeps to the line ending that the author uses', () => {
    assert.equal(new Lines('a\r\nb\n').ending, '\r\n');
    assert.equal(new Lines('a\nb\r\n').ending, '\n');
    assert.equal(new Lines('a').ending, '\n');
  });
});
