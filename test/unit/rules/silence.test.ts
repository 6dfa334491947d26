import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, applyEdits, defaultConfiguration, readTemplate, type Analysis } from '../../../src/core';
import { silencingComment } from '../../../src/core/fixes';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

function analysed(text: string): Analysis {
  return analyse(text, { template, configuration: defaultConfiguration, today: '2024-05-10' });
}

function silenced(analysis: Analysis, rule: string): string {
  const finding = analysis.findings.find((each) => each.rule === rule);
  assert.ok(finding, `no ${rule} in\n${analysis.document.text}`);
  const comment = silencingComment(analysis.document, finding);
  assert.ok(comment, `no comment for ${rule}`);
  const { offset, beforeReason, afterReason } = comment;
  const newText = `${beforeReason}so agreed${afterReason}`;
  return applyEdits(analysis.document.text, [{ range: { start: offset, end: offset }, newText }]);
}

const untidy = `# Post-mortem: checkout

## Incident Overview

**Incident ID**: checkout-1
**Incident Date**: 2024-13-01

## Timeline

| Time | Event | Action Taken | Actor |
| ---- | ----- | ------------ | ----- |
| 14:00 UTC | Start | None | |
| 25:70 UTC | Middle | None | CI |
| 14:10 UTC | End |

## Root Cause

[What was done]

**Status**: Darft
`;

describe('silencing a finding: the author’s reason stands beside the words', () => {
  for (const rule of [
    'invalid-id',
    'invalid-date',
    'ragged-row',
    'placeholder',
    'invalid-value',
    'missing-section',
  ]) {
    it(`takes ${rule} away from its line, and brings no other finding`, () => {
      const before = analysed(untidy);
      const text = silenced(before, rule);
      const after = analysed(text);
      const count = (analysis: Analysis, code: string): number =>
        analysis.findings.filter((finding) => finding.rule === code).length;
      assert.ok(count(after, rule) < count(before, rule), text);
      for (const { rule: other } of after.findings) {
        assert.ok(count(after, other) <= count(before, other), `${other} is new in\n${text}`);
      }
    });
  }

  it('keeps a row of a table a row', () => {
    assert.match(
      silenced(analysed(untidy), 'empty-cell'),
      /^\| 14:00 UTC \| Start \| None \| <!-- postmortem-disable-line empty-cell: so agreed --> \|$/m,
    );
  });
});
