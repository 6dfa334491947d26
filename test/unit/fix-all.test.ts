import assert from 'node:assert/strict';
import {
  analyse,
  applyEdits,
  defaultConfiguration,
  readTemplate,
  type Analysis,
  type Finding,
  type RuleCode,
} from '../../src/core';
import { fixAll, fixAllOf } from '../../src/core/fixes';

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

function fixed(text: string, rule?: RuleCode): string {
  const analysis = analysed(text);
  return applyEdits(text, rule === undefined ? fixAll(analysis) : fixAllOf(analysis, rule));
}

const untidy = `# Post-mortem

## Summary

**Severity**: H\u200bigh

## Timeline

| Time | Event |
| ---- | ----- |
| 14:00 |
| 14:05 | Alert\u200b | |
`;

describe('fixAll: one keystroke settles what needs no choice', () => {
  it('makes fixes of different rules at once', () => {
    const text = fixed(untidy);
    assert.match(text, /\*\*Severity\*\*: High\n/);
    assert.match(text, /\| 14:05 \| Alert \|\n/);
  });

  it('puts nothing there that is still to be filled in, least of all into a final document', () => {
    for (const status of ['Draft', 'Final']) {
      const text = `${untidy}\n**Status**: ${status}\n`;
      assert.match(fixed(text), /\| 14:00 \|\n/);
      assert.doesNotMatch(fixed(text), /Root Cause/);
    }
  });

  it('puts it there for one rule that is asked for by name', () => {
    assert.match(fixed(untidy, 'missing-section'), /## Root Cause\n\n\[Why\]/);
    assert.match(fixed(untidy, 'ragged-row'), /\| 14:00 \| {2}\|\n\| 14:05 \| Alert\u200b \|\n/);
  });

  it('leaves what needs a choice to its author', () => {
    const text = untidy.replace('H\u200bigh', 'High / Low');
    assert.match(fixed(text), /\*\*Severity\*\*: High \/ Low\n/);
  });

  it('chooses no value: what is nearly an option may say the contrary', () => {
    const severities = readTemplate(
      '## Summary\n\n**Severity**: P1 (High) / P2 (Low)\n**Reach**: Complete / Public\n',
    );
    const context = { template: severities, configuration: defaultConfiguration };
    for (const reach of ['Incomplete', 'Non-public', 'Not public', 'Publik', 'Complet (see #12)']) {
      const text = `## Summary\n\n**Severity**: P11\n**Reach**: ${reach}\n`;
      assert.deepEqual(fixAll(analyse(text, context)), [], reach);
      assert.deepEqual(fixAllOf(analyse(text, context), 'invalid-value'), [], reach);
    }
  });

  it('mends the rows, too, of a table that is none before it is mended', () => {
    const text = '# Post-mortem\n\n## Timeline\n\n| Time | Event |\n| 14:00 | Alert | |\n';
    assert.match(fixed(text), /\| Time \| Event \|\n\| --- \| --- \|\n\| 14:00 \| Alert \|\n/);
  });

  it('neither states what nobody has said nor hides a time that may be wrong', () => {
    const timed = readTemplate(
      '## Timeline\n\n- [HH:MM] [Event]\n\n**Total Duration**: [X hours Y minutes]\n',
    );
    const context = { template: timed, configuration: defaultConfiguration };
    const fixedWith = (text: string): string => applyEdits(text, fixAll(analyse(text, context)));
    const inferred = '## Timeline (UTC)\n\n- 14:00 Errors began\n- 15:00 Incident resolved\n';
    assert.equal(fixedWith(inferred), inferred);
    const marked = inferred
      .replace('began', 'began <!-- postmortem: started -->')
      .replace(/resolved$/m, '$& <!-- postmortem: resolved -->');
    assert.match(fixedWith(marked), /\*\*Total Duration\*\*: 1 hour/);
    const disordered = `${inferred}- 14:30 First alert fired\n\n**Total Duration**: 1 hour\n`;
    assert.deepEqual(
      analyse(disordered, context).findings.map(({ rule }) => rule),
      ['timeline-order'],
    );
    assert.equal(fixedWith(disordered), disordered);
  });

  it('silences nothing, nor takes the evidence out of code', () => {
    for (const text of [
      '# Post-mortem\n\n## Summary\n\n<!-- postmortem-disable hiden-character: seen -->\n',
      '# Post-mortem\n\n## Summary\n\n<!-- postmortem-disabel blame: their words -->\n',
      '# Post-mortem\n\n## Summary\n\nThe name was\n\n```\nchec\u200bkout\n```\n\nand `pay\u200bment`.\n',
    ]) {
      const { findings } = analysed(text);
      assert.ok(
        findings.some(({ fixes }) => fixes.length > 0),
        text,
      );
      assert.equal(fixed(text), text);
    }
  });

  it('settles only the rule that was asked for', () => {
    const text = fixed(untidy, 'hidden-character');
    assert.equal(text, untidy.replaceAll('\u200b', ''));
  });

  it('finds nothing more to do in its own result', () => {
    const once = fixed(untidy);
    assert.equal(fixed(once), once);
  });

  it('adds every missing section where the template has it, though their places are the same', () => {
    const text = fixed('# Post-mortem\n\n## Summary\n\n**Severity**: High\n', 'missing-section');
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
    const edits = fixAllOf({ ...analysis, findings }, 'placeholder');
    assert.equal(applyEdits(analysis.document.text, edits), '# Post-mortem\n\nthe reason\n');
  });
});
