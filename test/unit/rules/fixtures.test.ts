import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, applyEdits } from '../../../src/core';
import { rules } from '../../../src/core/rules/registry';
import { severities } from '../../../src/core/rules/severity';
import { fixByRule, placeOf, readFixture, stagesOf, type Fixture } from './fixture';

const folder = join(__dirname, 'fixtures');
const kinds = ['positive', 'negative', 'near-miss'] as const;

describe('rules: what the fixtures expect', () => {
  for (const rule of rules) {
    describe(rule.code, () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.startsWith(`${rule.code}/`) || file.startsWith(`${rule.code}\\`))
        .filter((file) => file.endsWith('.md'))
        .sort();
      for (const kind of kinds) {
        it(`has a ${kind} fixture`, () => {
          assert.ok(files.some((file) => file.slice(rule.code.length + 1).startsWith(kind)));
        });
      }
      for (const file of files) checkFixture(rule.code, file);
    });
  }

  it('has no fixtures of rules that there are not', () => {
    const codes = new Set<string>(rules.map(({ code }) => code));
    assert.deepEqual(
      readdirSync(folder).filter((name) => !codes.has(name)),
      [],
    );
  });
});

function checkFixture(code: (typeof rules)[number]['code'], file: string): void {
  const fixture = readFixture(join(folder, file));
  const name = file.slice(code.length + 1);
  const stages = stagesOf(fixture);
  for (const { status, text, prefix } of stages) {
    it(`${name}, ${status}: finds just this, there`, () => {
      const analysis = analyse(text, fixture.context);
      assert.equal(analysis.status, status);
      const found = analysis.findings.map((finding) => placeOf(analysis, finding, prefix));
      assert.deepEqual(found.toSorted(), fixture.expected.map(({ place }) => place).toSorted(), `\n${text}`);
      for (const { place, message } of fixture.expected) {
        const finding = analysis.findings.find((each) => placeOf(analysis, each, prefix) === place);
        if (message !== undefined) assert.equal(finding?.message, message);
      }
      const ofRule = analysis.findings.filter((finding) => finding.rule === code);
      assert.equal(ofRule.length > 0, name.startsWith('positive'), 'the file’s name says otherwise');
      const { class: ruleClass } = rules.find((rule) => rule.code === code)!;
      const configured = fixture.context.configuration.rules[code];
      for (const { severity } of ofRule) assert.equal(severity, configured ?? severities[ruleClass][status]);
    });
  }
  const [stage] = stages;
  const fixable =
    stage &&
    analyse(stage.text, fixture.context).findings.some(
      ({ rule, fixes }) => rule === code && fixes.length > 0,
    );
  if (fixable)
    it(`${name}: fixing gives the text that it should, and fixing twice is fixing once`, () =>
      checkFixes(code, fixture));
}

function checkFixes(code: string, fixture: Fixture): void {
  for (const { text, prefix } of stagesOf(fixture)) {
    const fixed = fixByRule(text, fixture.context, code);
    assert.ok(fixed.startsWith(prefix));
    if (process.env['UPDATE_FIXTURES'] !== undefined) writeFixed(fixture.file, fixed.slice(prefix.length));
    else assert.equal(fixed.slice(prefix.length), fixture.fixed);
    const analysis = analyse(text, fixture.context);
    for (const { fixes, rule } of analysis.findings.filter((finding) => finding.rule === code)) {
      for (const { edits, title } of fixes) {
        const once = applyEdits(text, edits);
        assert.notEqual(once, text, `“${title}” changes nothing`);
        const again = analyse(once, fixture.context).findings.filter((finding) => finding.rule === rule);
        const before = analysis.findings.filter((finding) => finding.rule === rule);
        assert.ok(again.length < before.length, `“${title}” does not settle its finding:\n${once}`);
      }
    }
  }
}

/** Writes the text after fixing into the fixture, for its author to look at. */
function writeFixed(file: string, fixed: string): void {
  const source = readFileSync(file, 'utf8');
  const at = source.search(/^<!-- fixed -->$/m);
  const before = (at < 0 ? source : source.slice(0, at)).trimEnd();
  writeFileSync(file, `${before}\n\n<!-- fixed -->\n\n${fixed.replaceAll('\r\n', '\n')}`);
}
