import assert from 'node:assert/strict';
import {
  analyse,
  applyEdits,
  defaultConfiguration,
  fixAll,
  readTemplate,
  type Analysis,
  type Finding,
} from '../../src/core';

const template = readTemplate(`# Post-mortem

## Summary

**Severity**: High / Low

## Timeline

| Time | Event |
| ---- | ----- |

## Root Cause

[Why]
`);

function analysed(text: string): Analysis {
  return analyse(text, { template, configuration: defaultConfiguration });
}

function fixed(text: string, ...wanted: Parameters<typeof fixAll>[1][]): string {
  return applyEdits(text, fixAll(analysed(text), wanted[0]));
}

const untidy = `# Post-mortem

## Summary

**Severity**: Hgih

## Timeline

| Time | Event |
| ---- | ----- |
| 14:00 |
`;

describe('fixAll: one keystroke settles what needs no choice', () => {
  it('makes fixes of different rules at once', () => {
    const text = fixed(untidy);
    assert.match(text, /\*\*Severity\*\*: High\n/);
    assert.match(text, /\| 14:00 \| {2}\|\n/);
    assert.match(text, /## Root Cause\n\n\[Why\]/);
  });

  it('leaves what needs a choice to its author', () => {
    const text = untidy.replace('Hgih', 'High / Low');
    assert.match(fixed(text), /\*\*Severity\*\*: High \/ Low\n/);
  });

  it('settles only the rule that was asked for', () => {
    const text = fixed(untidy, ({ rule }) => rule === 'ragged-row');
    assert.equal(text, untidy.replace('| 14:00 |\n', '| 14:00 |  |\n'));
  });

  it('finds nothing more to do in its own result', () => {
    const once = fixed(untidy);
    assert.equal(fixed(once), once);
  });

  it('adds every missing section where the template has it, though their places are the same', () => {
    const text = fixed('# Post-mortem\n\n## Summary\n\n**Severity**: High\n');
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    assert.deepEqual(headings, ['## Summary', '## Timeline', '## Root Cause'], text);
  });

  it('keeps Windows line endings', () => {
    const text = fixed(untidy.replaceAll('\n', '\r\n'));
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('makes one of two fixes that would garble each other, and not both', () => {
    const analysis = analysed('# Post-mortem\n\nteh cause\n');
    const finding = (start: number, end: number, newText: string): Finding => ({
      rule: 'placeholder',
      severity: 'info',
      range: { start, end },
      data: {},
      message: '',
      fixes: [{ title: '', edits: [{ range: { start, end }, newText }], automatic: true }],
    });
    const at = analysis.document.text.indexOf('teh');
    const findings = [
      finding(at, at + 3, 'the'),
      finding(at + 1, at + 9, '…'),
      finding(at + 4, at + 9, 'reason'),
    ];
    const edits = fixAll({ ...analysis, findings }, ({ rule }) => rule === 'placeholder');
    assert.equal(applyEdits(analysis.document.text, edits), '# Post-mortem\n\nthe reason\n');
  });
});
