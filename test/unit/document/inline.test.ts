import assert from 'node:assert/strict';
import { commentsIn } from '../../../src/core/document/comments';
import { inlineSpans, plainText } from '../../../src/core/document/inline';

describe('inlineSpans', () => {
  const spansOf = (text: string): readonly string[] =>
    inlineSpans(text).map(({ kind, range }) => `${kind} ${text.slice(range.start, range.end)}`);

  it('tells markup from the author’s words', () => {
    assert.deepEqual(spansOf('a `b` [c](d) ![e](f) <https://g> <b>h</b> [i]'), [
      'code `b`',
      'link [c](d)',
      'image ![e](f)',
      'link <https://g>',
      'html <b>',
      'html </b>',
    ]);
  });

  it('takes brackets in code for code', () => {
    assert.deepEqual(spansOf('`[Name]` ``x ` [y]``'), ['code `[Name]`', 'code ``x ` [y]``']);
  });

  it('is not misled by what is escaped or not closed', () => {
    assert.deepEqual(spansOf('\\`a\\` [b ](c `d ``e <f'), []);
  });

  it('gives offsets of the document', () => {
    assert.deepEqual(inlineSpans('x `y`', 100), [{ kind: 'code', range: { start: 102, end: 105 } }]);
  });
});

describe('plainText', () => {
  const seen: readonly (readonly [string, string])[] = [
    ['**P1** (_High_)', 'P1 (High)'],
    ['[INC-1](https://x)', 'INC-1'],
    ['`a*b*`', 'a*b*'],
    ['1 hour\n30 minutes', '1 hour 30 minutes'],
    ['R&amp;D &copy;', 'R&D ©'],
    ['a<br>b<!-- no -->', 'a b'],
    ['\\*x\\*', '*x*'],
    ['snake_case_name', 'snake_case_name'],
    ['![alt](x)', 'alt'],
    ['  plain  ', 'plain'],
    ['<https://x.y>', 'https://x.y'],
  ];
  for (const [source, expected] of seen) {
    it(`of ${JSON.stringify(source)} is what a reader sees`, () => assert.equal(plainText(source), expected));
  }
});

describe('commentsIn', () => {
  it('gives each comment’s words and place', () => {
    const text = 'a <!-- one --> b <!--two--> <!-- open';
    assert.deepEqual(
      commentsIn(text, { start: 0, end: text.length }).map((comment) => [
        comment.text,
        text.slice(comment.range.start, comment.range.end),
      ]),
      [
        ['one', '<!-- one -->'],
        ['two', '<!--two-->'],
      ],
    );
  });

  it('does not look beyond its range', () => {
    assert.deepEqual(commentsIn('<!-- a -->', { start: 0, end: 9 }), []);
  });
});
