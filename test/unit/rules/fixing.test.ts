import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  analyse,
  applyEdits,
  automaticFix,
  defaultConfiguration,
  fixAll,
  fixAllOf,
  readTemplate,
  type Analysis,
  type RuleCode,
} from '../../../src/core';
import { content } from './mutations/content';
import { mutate } from './mutations/mutation';
import { structure } from './mutations/structure';
import { timeline } from './mutations/timeline';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const context = { template, configuration: defaultConfiguration, today: '2024-11-12' };
const clean = readFileSync('test/unit/rules/mutations/complete.md', 'utf8');

/** What “Fix all” makes of `text`, or “Fix all” of one rule. */
function fixed(text: string, rule?: RuleCode): string {
  const analysis = analyse(text, context);
  return applyEdits(text, rule === undefined ? fixAll(analysis) : fixAllOf(analysis, rule));
}

function errorsAndWarnings({ findings }: Analysis): readonly number[] {
  return ['error', 'warning'].map((each) => findings.filter(({ severity }) => severity === each).length);
}

describe('fixing everything at once', () => {
  it('leaves a clean document as it is, byte by byte', () => {
    assert.equal(fixed(clean), clean);
  });

  for (const mutation of [...structure, ...content, ...timeline]) {
    it(`makes nothing worse in a final document: ${mutation.name}`, () => {
      const text = mutate(clean, mutation);
      const before = errorsAndWarnings(analyse(text, context));
      const after = errorsAndWarnings(analyse(fixed(text), context));
      assert.ok(
        after.every((number, i) => number <= (before[i] ?? 0)),
        `${after.join()} after ${before.join()}:\n${fixed(text)}`,
      );
    });

    it(`mends what needs no choice, and has nothing more to do then: ${mutation.name}`, () => {
      for (const ending of ['\n', '\r\n']) {
        const text = mutate(clean, mutation).replaceAll('\n', ending);
        const once = fixed(text);
        assert.equal(fixed(once), once);
        const { findings } = analyse(once, context);
        assert.deepEqual(
          findings.filter(automaticFix).map(({ rule }) => rule),
          [],
        );
        if (ending === '\r\n') assert.doesNotMatch(once, /[^\r]\n/);
      }
    });
  }

  it('mends all of a document that has every defect that can be mended unasked', () => {
    const names = [
      'a field loses its asterisks',
      'a section is moved to the front',
      'the line of dashes lacks a column',
      'an option is misspelt',
      'a zero-width space is pasted in',
    ];
    const broken = [...structure, ...content]
      .filter(({ name }) => names.includes(name))
      .reduce((text, mutation) => mutate(text, mutation), clean);
    const { findings } = analyse(fixed(broken), context);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      [],
    );
  });

  it('has for a rule that is asked for by name nothing more to do, once done', () => {
    const names = [
      'a label with its list is deleted',
      'a section is deleted',
      'a field is deleted',
      'a column is deleted',
      'a row lacks a cell',
    ];
    const broken = structure
      .filter(({ name }) => names.includes(name))
      .reduce((text, mutation) => mutate(text, mutation), clean);
    for (const rule of ['missing-section', 'missing-field', 'missing-column', 'ragged-row'] as const) {
      const once = fixed(broken, rule);
      assert.notEqual(once, broken);
      assert.equal(fixed(once, rule), once);
      assert.ok(analyse(once, context).findings.every((finding) => finding.rule !== rule));
    }
  });
});
