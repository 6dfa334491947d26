import assert from 'node:assert/strict';
import { showHidden } from '../../../src/core/text/hidden-characters';

describe('hidden characters', () => {
  it('are written out, so that nobody reads something else than what is there', () => {
    assert.equal(showHidden('admin\u202egpj.exe'), 'admin⟨U+202E⟩gpj.exe');
    assert.equal(showHidden('pay\u200bpal'), 'pay⟨U+200B⟩pal');
    assert.equal(showHidden('a\u0000b\u001b[31m'), 'a⟨U+0000⟩b⟨U+001B⟩[31m');
    assert.equal(showHidden('x\u2028y\ufeffz'), 'x⟨U+2028⟩y⟨U+FEFF⟩z');
    assert.equal(showHidden('ok\u{e0041}'), 'ok⟨U+E0041⟩');
  });

  it('stay where they spell a word or make an emoji', () => {
    for (const text of ['👩‍💻 paged', 'می‌خواهم', 'क्‍ष', '❤️', '1️⃣', 'tab\tand\nline\r\n']) {
      assert.equal(showHidden(text), text);
    }
  });

  it('are shown where a joiner joins nothing', () => {
    assert.equal(showHidden('pay\u200dpal'), 'pay⟨U+200D⟩pal');
  });

  it('are shown once: what has been written out is plain text', () => {
    const shown = showHidden('\u202e');
    assert.equal(showHidden(shown), shown);
  });
});
