import assert from 'node:assert/strict';
import { renderReport } from '../../../src/core/report';
import { durationBetween } from '../../../src/core/report/times';
import { analysisOf } from './incident';

describe('a timeline of days without times', () => {
  const analysis = analysisOf(`# Post-mortem

## Timeline

- 2024-05-01: Customers began to see errors at checkout
- 2024-05-02: First alert fired
- 2024-05-04: Service fully restored
`);
  const report = renderReport(analysis, {
    ...{ name: 'x', pictureWidths: [900], events: true, interactive: false, findings: true },
  })
    .map(({ html }) => html.toString())
    .join('');

  it('is told in days, each of them once', () => {
    assert.match(report, /Started\s+<time>1 May<\/time>/);
    assert.match(report, /<td class="pm-time" role="cell">4 May<\/td>/);
    assert.doesNotMatch(report, /May\s+2024-05/);
  });

  it('gives durations in whole days, which hold all that may have been', () => {
    assert.equal(durationBetween(1 / 60, 2 * 24 * 60 - 1), 'up to 2 d');
    assert.equal(durationBetween(2 * 24 * 60 + 1, 4 * 24 * 60 - 1), '2 d to 4 d');
    assert.doesNotMatch(report, /<small>(?:s|min)<\/small>/);
  });

  it('leaves durations of known times as they are', () => {
    assert.equal(durationBetween(90, 90), '1 h 30 min');
    assert.equal(durationBetween(10, 24), '10 min to 24 min');
    assert.equal(durationBetween(0, 59), '0 min to 59 min');
  });
});
