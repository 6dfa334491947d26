import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, applyEdits, defaultConfiguration, fixAll, readTemplate } from '../../../src/core';
import { content } from './mutations/content';
import { mutate } from './mutations/mutation';
import { structure } from './mutations/structure';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const context = { template, configuration: defaultConfiguration, today: '2024-11-12' };
const clean = readFileSync('test/unit/rules/mutations/complete.md', 'utf8');

/** What “Fix all” makes of `text`. */
function fixed(text: string): string {
  return applyEdits(text, fixAll(analyse(text, context)));
}

describe('fixing everything at once', () => {
  it('leaves a clean document as it is, byte by byte', () => {
    assert.equal(fixed(clean), clean);
  });

  for (const mutation of [...structure, ...content]) {
    it(`mends what needs no choice, and has nothing more to do then: ${mutation.name}`, () => {
      for (const ending of ['\n', '\r\n']) {
        const text = mutate(clean, mutation).replaceAll('\n', ending);
        const once = fixed(text);
        assert.equal(fixed(once), once);
        const { findings } = analyse(once, context);
        assert.deepEqual(
          findings.filter(({ fixes }) => fixes.some(({ automatic }) => automatic)).map(({ rule }) => rule),
          [],
        );
        if (ending === '\r\n') assert.doesNotMatch(once, /[^\r]\n/);
      }
    });
  }

  it('mends all of a document that has every defect that can be mended unasked', () => {
    const names = [
      'a label with its list is deleted',
      'a section is moved to the front',
      'a field is deleted',
      'the line of dashes lacks a column',
      'an option is misspelt',
      'a zero-width space is pasted in',
    ];
    const broken = [...structure, ...content]
      .filter(({ name }) => names.includes(name))
      .reduce((text, mutation) => mutate(text, mutation), clean);
    const { findings } = analyse(fixed(broken), context);
    assert.deepEqual(
      [...new Set(findings.map(({ rule }) => rule))].sort(),
      ['placeholder', 'unchosen-option'],
      'what is left is what the fixes put there to be filled in',
    );
  });
});
