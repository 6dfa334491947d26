import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';
import { chosen, clean, context, everyDefect, systematic } from './mutations/defects';
import { everyTime } from './mutations/every-time';

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

  it('is tried in at least 60 ways that were chosen, and in each part of the document', () => {
    assert.ok(chosen.length >= 60);
    assert.ok(systematic.length >= 600, String(systematic.length));
    const names = [...chosen, ...systematic].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });

  for (const defect of [...chosen, ...systematic]) {
    it(`gives one finding, at its place: ${defect.name}`, () => {
      const { rule, broken, place, text, line } = defect;
      const analysis = analyse(broken, context);
      const { lines } = analysis.document;
      const told = analysis.findings
        .map((each) => `${each.rule} “${each.message}” on: ${lines.textOf(lines.lineAt(each.range.start))}`)
        .join('\n');
      assert.deepEqual(
        analysis.findings.map((each) => each.rule),
        [rule],
        told,
      );
      const [{ range } = { range: { start: 0, end: 0 } }] = analysis.findings;
      if (text !== undefined) assert.equal(broken.slice(range.start, range.end), text, told);
      if (place !== undefined) assert.equal(range.start, place, told);
      if (line !== undefined) assert.ok(lines.textOf(lines.lineAt(range.start)).includes(line), told);
    });
  }
});

for (const name of ['short', 'google-sre', 'pagerduty']) {
  const template = readTemplate(readFileSync(`media/templates/${name}.md`, 'utf8'));
  const text = readFileSync(`test/unit/template/filled/${name}.md`, 'utf8');

  describe(`one defect in a clean post-mortem of the template ${name}`, () => {
    const defects = everyDefect(text, template);

    it('is tried in each part of the document', () => {
      assert.ok(defects.length >= 100, String(defects.length));
    });

    it('gives one finding and no more, whatever it is', () => {
      const others = defects.flatMap((defect) => {
        const { findings } = analyse(defect.broken, { template, configuration: defaultConfiguration });
        const told = findings.map(({ rule, message }) => `${rule} “${message}”`);
        return told.length > 1 ? [`${defect.name}: ${told.join(', ')}`] : [];
      });
      assert.deepEqual(others, []);
    });
  });
}

const pastMidnight = readFileSync('examples/2024-03-12-orders-blocked-by-full-broker-disk.md', 'utf8');
const ends = [
  'begin to',
  'First alert fired',
  'Alert fired:',
  'Mitigation deployed',
  'Service restored',
  'Incident resolved',
];

for (const [name, text] of [
  ['of one day', clean],
  ['that goes past midnight', pastMidnight],
] as const) {
  describe(`one wrong time in a clean timeline ${name}`, () => {
    const defects = [...everyTime(text, ends)];

    it('is tried in each entry', () => {
      assert.deepEqual(analyse(text, context).findings, []);
      assert.ok(defects.length >= 90, String(defects.length));
    });

    for (const { name: defect, broken, rule, at } of defects) {
      it(`gives one finding, on the entry that is wrong: ${defect}`, () => {
        const { findings } = analyse(broken, context);
        const told = findings.map((each) => `${each.rule} “${each.message}”`).join('\n');
        const places = findings.map(({ range }) => broken.slice(range.start, range.end));
        assert.ok(findings.length > 0 && findings.every((each) => each.rule === rule), told);
        // Several stated metrics may rest on one entry.
        if (rule === 'metric-mismatch') return;
        assert.equal(places.length, 1, told);
        assert.ok(at.includes(places[0] ?? ''), told);
      });
    }
  });
}
