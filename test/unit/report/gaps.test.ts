import assert from 'node:assert/strict';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';
import { gapsIn, nextGap, placeToWrite } from '../../../src/core/in-place';

const template = readTemplate(`# Post-mortem

## Summary

**Severity**: High / Low
**Owner**: [Name]

## Actions

| Action | Owner |
| ------ | ----- |

## Causes

[Why]
`);

const text = `# Post-mortem

## Summary

**Severity**: High / Low
**Owner**: [Name]

## Actions

| Action | Owner |
| ------ | ----- |
| Restart |   |
`;

const analysis = analyse(text, { template, configuration: defaultConfiguration });
const gaps = gapsIn(analysis);

function at(needle: string): number {
  const offset = text.indexOf(needle);
  assert.ok(offset >= 0, `${needle} is not in\n${text}`);
  return offset;
}

describe('gaps: one key leads through all that is still to be written', () => {
  it('are the unchosen options, the placeholders and the empty cells, in order and each once', () => {
    const words = gaps.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ['High / Low', '[Name]', '']);
  });

  it('go on behind the cursor', () => {
    const cursor = at('## Actions');
    assert.equal(nextGap(gaps, { start: cursor, end: cursor })?.start, at('Restart |') + 'Restart | '.length);
  });

  it('pass over the one that is selected', () => {
    const start = at('High / Low');
    assert.equal(nextGap(gaps, { start, end: start + 'High / Low'.length })?.start, at('[Name]'));
  });

  it('take the one that the cursor stands before', () => {
    const start = at('High / Low');
    assert.equal(nextGap(gaps, { start, end: start })?.start, start);
  });

  it('begin again at the top, from an empty cell too', () => {
    const last = gaps.at(-1)!;
    assert.equal(nextGap(gaps, last), gaps[0]);
  });

  it('are none where all is written', () => {
    assert.equal(nextGap([], { start: 0, end: 0 }), undefined);
  });
});

describe('placeToWrite: choosing a section leads to what it lacks', () => {
  const [summary, , causes] = analysis.completeness.sections;

  it('is the first gap of the section', () => {
    assert.deepEqual(placeToWrite(analysis, summary!), gaps[0]);
  });

  it('is the heading before a section that is missing', () => {
    assert.equal(placeToWrite(analysis, causes!).start, at('Actions'));
  });
});
