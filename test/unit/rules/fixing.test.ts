import assert from 'node:assert/strict';
import { analyse, applyEdits, type Analysis, type RuleCode } from '../../../src/core';
import { automaticFix, fixAll, fixAllOf } from '../../../src/core/fixes';
import { chosen, clean, context, systematic } from './mutations/defects';
import { content } from './mutations/content';
import { mutate } from './mutations/mutation';
import { fields } from './mutations/fields';
import { sections } from './mutations/sections';
import { tables } from './mutations/tables';

/** What “Fix all” makes of `text`, or “Fix all” of one rule. */
function fixed(text: string, rule?: RuleCode): string {
  const analysis = analyse(text, context);
  return applyEdits(text, rule === undefined ? fixAll(analysis) : fixAllOf(analysis, rule));
}

/** How many errors an analysis has, and how many findings that count in a final document. */
function weightOf({ findings }: Analysis): readonly [errors: number, all: number] {
  return [findings.filter(({ severity }) => severity === 'error').length, findings.length];
}

describe('fixing everything at once', () => {
  it('leaves a clean document as it is, byte by byte', () => {
    assert.equal(fixed(clean), clean);
  });

  for (const { name, broken } of [...chosen, ...systematic]) {
    it(`makes nothing worse in a final document, and is done then: ${name}`, () => {
      const once = fixed(broken);
      const [errors, all] = weightOf(analyse(broken, context));
      const [errorsLeft, allLeft] = weightOf(analyse(once, context));
      assert.ok(errorsLeft <= errors && allLeft <= all, `${allLeft} findings, ${all} before:\n${once}`);
      assert.equal(fixed(once), once);
    });
  }

  for (const { name, broken } of chosen) {
    it(`mends what needs no choice, and has nothing more to do then: ${name}`, () => {
      for (const ending of ['\n', '\r\n']) {
        const text = broken.replaceAll('\n', ending);
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
      'a zero-width space is pasted in',
    ];
    const broken = [...sections, ...fields, ...tables, ...content]
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
    const broken = [...sections, ...fields, ...tables]
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
