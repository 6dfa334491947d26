import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';
import { newPostmortem } from '../../../src/core/new';

const configuration = defaultConfiguration;

for (const file of readdirSync('media/templates').filter((name) => name.endsWith('.md'))) {
  const template = readTemplate(readFileSync(`media/templates/${file}`, 'utf8'));
  const findingsOf = (text: string): readonly string[] => {
    const { findings, document } = analyse(text, { template, configuration, today: '2024-07-01' });
    return findings.map(
      ({ rule, message, range, severity }) =>
        `${document.lines.lineAt(range.start) + 1} ${severity} ${rule}: ${message}`,
    );
  };

  describe(`the template ${file}`, () => {
    it('gives new post-mortems in which there is only to fill in', () => {
      const { text } = newPostmortem(template, { date: '2024-05-01' });
      const { findings } = analyse(text, { template, configuration, today: '2024-05-01' });
      assert.ok(findings.length > 0);
      assert.deepEqual(
        findingsOf(text).filter((finding) => !/^\d+ info (?:placeholder|unchosen-option): /.test(finding)),
        [],
      );
    });

    const filled = `test/unit/template/filled/${file}`;
    if (existsSync(filled)) {
      it('finds nothing in a post-mortem that is filled in and final', () => {
        const text = readFileSync(filled, 'utf8');
        assert.equal(analyse(text, { template, configuration }).status, 'final');
        assert.deepEqual(findingsOf(text), []);
      });
    }
  });
}
