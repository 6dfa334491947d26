import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readRulePage } from '../../../scripts/generate/rule-page';
import { rules } from '../../../src/core/rules/registry';
import { severities } from '../../../src/core/rules/severity';

describe('the pages of the rules: a finding’s link explains it', () => {
  it('are there for every rule, and for no other', () => {
    const pages = readdirSync('docs/rules').filter((file) => file !== 'README.md');
    assert.deepEqual(pages.sort(), rules.map(({ code }) => `${code}.md`).sort());
  });

  for (const { code, class: ruleClass } of rules) {
    describe(`${code}.md`, () => {
      it('says what, why, what to do, which options there are and how to switch it off', async () => {
        const { text, summary } = await readRulePage(code);
        assert.ok(text.startsWith(`# \`${code}\`\n`));
        assert.doesNotMatch(summary, /\|/, 'it stands in a cell of a table');
        // Accepts "```markdown", the lines of an example, and "```".
        const prose = text.replace(/^```.*\n[\s\S]*?^```$/gm, '');
        assert.deepEqual(
          Array.from(prose.matchAll(/^## (.*)$/gm), ([, heading]) => heading),
          ['Why it matters', 'Example', 'How to mend it', 'Options', 'Switching it off'],
        );
        const { draft, 'under-review': review, final } = severities[ruleClass];
        assert.ok(text.includes(`| ${ruleClass} | ${draft} | ${review} | ${final} |`));
        assert.ok(text.includes(`{ "rules": { "${code}": "off" } }`));
        assert.ok(text.includes(`postmortem-disable-next-line ${code}: `));
      });

      it('has an example of which the rule speaks, and how it should be', async () => {
        const { before, after } = await readRulePage(code);
        assert.ok(before.length > 0, 'the rule finds nothing in the example before');
        assert.deepEqual(
          after.map(({ message }) => message),
          [],
        );
      });
    });
  }
});
