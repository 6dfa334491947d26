import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';
import { content } from './mutations/content';
import { mutate } from './mutations/mutation';
import { structure } from './mutations/structure';
import { timeline } from './mutations/timeline';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const context = { template, configuration: defaultConfiguration, today: '2024-11-12' };
const clean = readFileSync('test/unit/rules/mutations/complete.md', 'utf8');
const mutations = [...structure, ...content, ...timeline];

describe('one defect in a clean, final post-mortem', () => {
  it('is none to begin with', () => {
    const { findings, status, completeness } = analyse(clean, context);
    assert.equal(status, 'final');
    assert.deepEqual(
      findings.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
    assert.equal(completeness.ratio, 1);
  });

  it('is tried in at least 60 ways', () => {
    assert.ok(mutations.length >= 60);
    assert.equal(new Set(mutations.map(({ name }) => name)).size, mutations.length);
  });

  for (const mutation of mutations) {
    it(`gives one finding, at its place: ${mutation.name}`, () => {
      const text = mutate(clean, mutation);
      const { findings, document } = analyse(text, context);
      const found = findings.map(({ rule, range, message }) => ({
        rule,
        line: document.lines.textOf(document.lines.lineAt(range.start)),
        text: text.slice(range.start, range.end),
        message,
      }));
      const told = found.map(({ rule, line, message }) => `${rule} “${message}” on: ${line}`).join('\n');
      assert.deepEqual(
        found.map(({ rule, text: marked }) => ({ rule, text: marked })),
        [{ rule: mutation.rule, text: mutation.text }],
        told,
      );
      assert.ok(found[0]?.line.includes(mutation.line), told);
    });
  }
});
