import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse, isPostmortem, readTemplate, type Analysis } from '../../src/core';
import { metricsData } from '../../src/core/export';
import { readConfiguration } from '../../src/core/config';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const { configuration, findings: configurationFindings } = readConfiguration(
  readFileSync('examples/.postmortem.json', 'utf8'),
);

function analysisOf(name: string): Analysis {
  const path = `examples/${name}`;
  return analyse(readFileSync(path, 'utf8'), { template, configuration, path, today: '2024-05-17' });
}

function minutesOf(analysis: Analysis): readonly (number | undefined)[] {
  return Object.values(metricsData(analysis).metrics).map((metric) => metric?.minutes);
}

describe('the examples', () => {
  it('have a configuration without a mistake', () => assert.deepEqual(configurationFindings, []));

  for (const name of readdirSync('examples').filter((file) => file.endsWith('.md'))) {
    it(`${name} is recognised without its configuration`, () => {
      assert.ok(isPostmortem(readFileSync(`examples/${name}`, 'utf8'), template));
    });
  }

  const finished = {
    '2024-03-12-orders-blocked-by-full-broker-disk.md': [152, 13, 3, 83, 39],
    '2024-03-31-bookings-down-in-the-night-of-the-clock-change.md': [97, 3, 3, 46, 32],
  };
  for (const [name, minutes] of Object.entries(finished)) {
    it(`${name} is Final, without a finding, and its metrics are right`, () => {
      const analysis = analysisOf(name);
      assert.equal(analysis.status, 'final');
      assert.deepEqual(
        analysis.findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      assert.deepEqual(minutesOf(analysis), minutes);
      assert.ok(analysis.metrics.every(({ stated }) => stated.every(({ agrees }) => agrees)));
    });
  }

  it('the unfinished one shows what the tool is for', () => {
    const analysis = analysisOf('2024-05-16-search-slow-after-index-rebuild.md');
    assert.equal(analysis.status, 'draft');
    const found = new Set(analysis.findings.map(({ rule }) => rule));
    const shown = [
      ...['placeholder', 'unchosen-option', 'missing-section', 'empty-cell', 'action-without-owner'],
      ...['blame', 'vague-action', 'due-before-incident', 'duplicate-id'],
      ...['ragged-row', 'timeline-order', 'invalid-time', 'invalid-id', 'invalid-value', 'metric-mismatch'],
    ] as const;
    assert.deepEqual(
      shown.filter((rule) => !found.has(rule)),
      [],
    );
    assert.equal(minutesOf(analysis)[3], 55);
  });
});
