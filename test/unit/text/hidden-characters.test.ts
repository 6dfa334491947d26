import assert from 'node:assert/strict';
import { hiddenRunsIn, showHidden } from '../../../src/core/text/hidden-characters';

describe('hidden characters', () => {
  it('are shown by their code, and the rest of the text is left alone', () => {
    assert.equal(showHidden('a\u200bb\u202e'), 'a⟨U+200B⟩b⟨U+202E⟩');
    assert.equal(showHidden('plain – “text” 障害 🔥'), 'plain – “text” 障害 🔥');
  });

  it('next to each other are one run', () => {
    assert.deepEqual(hiddenRunsIn('x\u200b\u200b\u00ady'), [
      { range: { start: 1, end: 4 }, codes: ['U+200B', 'U+00AD'] },
    ]);
  });

  const meant: readonly string[] = [
    '\ufeffx',
    '👩\u200d💻',
    '⚠\ufe0f',
    '1\ufe0f\u20e3',
    'می\u200cخواهم',
    'שלום\u200f!',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'a\tb\r\nc',
    'a\u00a0b\u2009c\u202fd',
  ];
  for (const text of meant) {
    it(`are none in ${JSON.stringify(text)}, where each has a meaning`, () => {
      assert.deepEqual(hiddenRunsIn(text), []);
    });
  }

  const hidden: readonly string[] = [
    'x\ufeff',
    'a\u200db',
    'a\u200cb',
    'a\u200eb',
    'a\u0000b',
    'a\u001bb',
    'a\u0085b',
    'a\u2028b',
    'a\u2066b',
    'שלום\u202e',
    'a\u3164b',
    'a\u{e0041}b',
    'a\u180eb',
  ];
  for (const text of hidden) {
    it(`are found in ${JSON.stringify(text)}`, () => assert.equal(hiddenRunsIn(text).length, 1));
  }
});
