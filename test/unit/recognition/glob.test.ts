import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isIncluded } from '../../../src/core';
import { matchesGlob } from '../../../src/core/recognition/glob';

const matching: readonly (readonly [glob: string, path: string])[] = [
  ['a.md', 'a.md'],
  ['./docs/*.md', 'docs/a.md'],
  ['*.md', 'a.md'],
  ['docs/**/*.md', 'docs/a.md'],
  ['docs/**/*.md', 'docs/2024/05/a.md'],
  ['**/incidents/**', 'docs/incidents/a.md'],
  ['**/*.md', '.github/a.md'],
  ['docs/', 'docs/x/a.md'],
  ['docs/[0-9]*-*.md', 'docs/2024-05.md'],
  ['docs/[!_]*.md', 'docs/a.md'],
  ['{docs,notes}/*.{md,markdown}', 'notes/a.markdown'],
  ['docs/{a,{b,c}}.md', 'docs/c.md'],
  ['incident-????.md', 'incident-0007.md'],
  ['a/**/b/**/c.md', 'a/x/b/y/b/z/c.md'],
  ['docs/a b (1).md', 'docs/a b (1).md'],
  ['a[.md', 'a[.md'],
  ['{a.md', '{a.md'],
];
const other: readonly (readonly [glob: string, path: string])[] = [
  ['*.md', 'docs/a.md'],
  ['docs/*.md', 'docs/x/a.md'],
  ['docs/*.md', 'docs/a.txt'],
  ['docs', 'docs/a.md'],
  ['docs/[!_]*.md', 'docs/_template.md'],
  ['a?.md', 'a/.md'],
  ['incident-????.md', 'incident-7.md'],
  ['a.md', 'b/a.md'],
  ['a+.md', 'aa.md'],
];

describe('globs of include', () => {
  for (const [glob, path] of matching) {
    it(`${glob} names ${path}`, () => assert.equal(matchesGlob(glob, path), true));
  }
  for (const [glob, path] of other) {
    it(`${glob} does not name ${path}`, () => assert.equal(matchesGlob(glob, path), false));
  }

  it('take documents out again after an exclamation mark, wherever it stands', () => {
    assert.equal(isIncluded(['!docs/README.md', 'docs/*.md'], 'docs/README.md'), false);
    assert.equal(isIncluded(['docs/*.md', '!docs/README.md'], 'docs/a.md'), true);
    assert.equal(isIncluded(['docs/*.md', '!docs/README.md'], 'README.md'), undefined);
  });

  it('cannot make the tool hang: a repository that is only looked at brings its own', () => {
    const started = performance.now();
    assert.equal(matchesGlob(`${'*a'.repeat(30)}b`, 'a'.repeat(5000)), false);
    assert.equal(matchesGlob(`${'**/a/'.repeat(30)}b`, 'a/'.repeat(2000)), false);
    matchesGlob('{a,b}'.repeat(40), 'x'.repeat(40));
    matchesGlob('{'.repeat(2000), 'x');
    assert.ok(performance.now() - started < 2000);
  });

  it('take any text, and a path without wildcards names itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (glob, path) => typeof matchesGlob(glob, path) === 'boolean'),
    );
    const name = fc.stringMatching(/^[a-z0-9. _-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const path = names.join('/');
        if (!path.startsWith('./')) assert.ok(matchesGlob(path, path), path);
        assert.ok(matchesGlob('**', path) && matchesGlob(`**/${names.at(-1) ?? ''}`, path), path);
      }),
    );
  });
});
