import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, defaultConfiguration, readTemplate, type Finding } from '../../../src/core';
import { rules } from '../../../src/core/rules/registry';
import { severities } from '../../../src/core/rules/severity';
import { readFixture } from './fixture';

const folder = 'docs/rules';
const builtIn = readFileSync('media/templates/default.md', 'utf8');
const page = (code: string): string => readFileSync(join(folder, `${code}.md`), 'utf8');

/** The Markdown in the fences behind “Before:”, “After:” and “With the template”. */
function exampleOf(text: string, label: string): string | undefined {
  const fence = new RegExp(`^${label}\n\n(\`{3,4})markdown\n([^]*?)^\\1$`, 'm').exec(text);
  return fence?.[2];
}

/** What the rule has to say of one of its page's examples. */
function findingsIn(code: string, label: 'Before:' | 'After:'): readonly Finding[] {
  const text = page(code);
  const example = exampleOf(text, label);
  assert.ok(example !== undefined, `${code}.md has no example “${label}”`);
  const template = readTemplate(exampleOf(text, 'With the template') ?? builtIn);
  const context = { template, configuration: defaultConfiguration, today: '2025-01-01' };
  return analyse(example, context).findings.filter(({ rule }) => rule === code);
}

describe('the pages of the rules: a finding’s link explains it', () => {
  it('are there for every rule, and for no other', () => {
    const pages = readdirSync(folder).filter((file) => file !== 'README.md');
    assert.deepEqual(pages.sort(), rules.map(({ code }) => `${code}.md`).sort());
  });

  for (const { code, class: ruleClass } of rules) {
    describe(`${code}.md`, () => {
      it('says what, why, what to do, which options there are and how to switch it off', () => {
        const text = page(code);
        assert.ok(text.startsWith(`# \`${code}\`\n`));
        assert.deepEqual(
          Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading).filter(
            (heading) =>
              !/^(?:Timeline|Summary|Action Items|Root Cause|Incident Overview|Lessons Learned|Resolution|What Went)/.test(
                heading ?? '',
              ),
          ),
          ['Why it matters', 'Example', 'How to mend it', 'Options', 'Switching it off'],
        );
        const { draft, 'under-review': review, final } = severities[ruleClass];
        assert.ok(text.includes(`| ${ruleClass} | ${draft} | ${review} | ${final} |`));
        assert.ok(text.includes(`{ "rules": { "${code}": "off" } }`));
        assert.ok(text.includes(`postmortem-disable-next-line ${code}: `));
      });

      it('has an example of which the rule speaks, and how it should be', () => {
        assert.ok(findingsIn(code, 'Before:').length > 0, 'the rule finds nothing in the example before');
        assert.deepEqual(
          findingsIn(code, 'After:').map(({ message }) => message),
          [],
        );
      });
    });
  }

  it('are listed in the README with class, severities and fixes', () => {
    const rows = rules.map(({ code, class: ruleClass }) => {
      const { draft, 'under-review': review, final } = severities[ruleClass];
      return `| [\`${code}\`](${code}.md) | ${ruleClass} | ${draft} | ${review} | ${final} | ${fixOf(code)} |`;
    });
    const table = [
      '| rule | class | Draft, or no status | Under Review | Final | fix |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
    const file = join(folder, 'README.md');
    const text = readFileSync(file, 'utf8');
    const updated = text.replace(
      /(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/,
      (_, open: string, close: string) => `${open}\n${table}\n\n${close}`,
    );
    if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(file, updated);
    else
      assert.equal(text, updated, 'UPDATE_DOCS=1 npx mocha test/unit/rules/pages.test.ts writes the table');
  });
});

/** What the editor offers for the findings in a page's example, and in the rule's fixtures. */
function fixOf(code: string): string {
  const files = readdirSync('test/unit/rules/fixtures', { recursive: true, encoding: 'utf8' });
  const fixtures = files
    .filter((file) => file.startsWith(`${code}/positive`) || file.startsWith(`${code}\\positive`))
    .map((file) => readFixture(join('test/unit/rules/fixtures', file)))
    .flatMap(({ text, context }) => analyse(text, context).findings)
    .filter(({ rule }) => rule === code);
  const fixes = [...findingsIn(code, 'Before:'), ...fixtures].flatMap((finding) => finding.fixes);
  if (fixes.length === 0) return 'none';
  return fixes.some(({ automatic }) => automatic) ? 'unasked' : 'to choose';
}
