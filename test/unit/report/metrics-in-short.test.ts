import assert from 'node:assert/strict';
import { analyse, defaultConfiguration, type Configuration } from '../../../src/core';
import { metricsInShort } from '../../../src/core/in-place';
import { builtIn } from '../timeline/reading';

const timeline = `## Timeline (UTC)

- 14:00 a <!-- postmortem: started -->
- 14:15 b <!-- postmortem: detected -->
- 15:30 c <!-- postmortem: resolved -->
`;

function inShort(text: string, configuration: Partial<Configuration> = {}): readonly string[] {
  const context = { template: builtIn, configuration: { ...defaultConfiguration, ...configuration } };
  return metricsInShort(analyse(text, context)).map((short) => short.text);
}

describe('metricsInShort', () => {
  it('gives what is recorded, and of the rest what the template asks for', () => {
    assert.deepEqual(inShort(timeline), [
      ...['Total 1 h 30 min', 'Detect 15 min', 'Mitigate not recorded', 'Recover not recorded'],
    ]);
  });

  it('gives what the document states though it is not recorded', () => {
    assert.ok(inShort(`${timeline}\n**Time to Acknowledge**: 5 min`).includes('Acknowledge not recorded'));
  });

  it('says what is stated otherwise, and nothing of what agrees', () => {
    const stated = (words: string): string | undefined =>
      inShort(`${timeline}\n**Total Duration**: ${words}`)[0];
    assert.equal(stated('90 min'), 'Total 1 h 30 min');
    assert.equal(stated('3 hours'), 'Total 1 h 30 min (stated: 3 h)');
    assert.equal(stated('3-4 hours'), 'Total 1 h 30 min (stated: 3 h to 4 h)');
    assert.equal(stated('more than 3 hours'), 'Total 1 h 30 min (stated: more than 3 h)');
  });

  it('names a team’s own metrics as the team does', () => {
    const metrics = [{ name: 'ttx', label: 'Time', from: 'started', to: ['detected'] }] as const;
    assert.deepEqual(inShort(timeline, { metrics }), ['Time 15 min']);
  });
});
