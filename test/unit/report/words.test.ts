import assert from 'node:assert/strict';
import { milestoneNames } from '../../../src/core';
import { milestoneWords } from '../../../src/core/in-place';
import { analysisOf } from './incident';

describe('what the report tells an author to write', () => {
  for (const name of milestoneNames) {
    it(`records what it is said to record: “${milestoneWords[name].example}”`, () => {
      const { example } = milestoneWords[name];
      const begin = name === 'started' ? '' : '- 2024-05-01 14:00 UTC Users began to see errors\n';
      const { milestones } = analysisOf(
        `# Post-mortem\n\n## Timeline\n\n${begin}- 2024-05-01 14:30 UTC ${example}\n`,
      );
      assert.equal(milestones[name]?.event.text, example);
      assert.ok(milestones[name].sure);
    });

    it(`records it by its mark, too: ${name}`, () => {
      const text = `# Post-mortem\n\n## Timeline\n\n- 2024-05-01 14:00 UTC Something <!-- postmortem: ${name} -->\n`;
      assert.equal(analysisOf(text).milestones[name]?.source, 'marked');
    });
  }
});
