import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analyse';
import type { Analysis } from '../../../src/core/analysis';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import type { MilestoneName } from '../../../src/core/timeline/milestone';
import { builtIn, milestonesIn, minutesIn } from '../timeline/reading';

const template = readFileSync('media/templates/default.md', 'utf8');

function read(text: string): Analysis {
  return analyse(text, { template: builtIn, configuration: defaultConfiguration, today: '2024-05-20' });
}

/** The template with the time of the row that tells of `event` changed. */
function changed(event: string, time: string): string {
  const row = new RegExp(String.raw`^\| \d\d:\d\d( +\| ${event})`, 'm');
  assert.match(template, row);
  return template.replace(row, `| ${time}$1`);
}

/** The findings that `text` has and the template has not, as `metric-mismatch timeToDetect 25`. */
function added(text: string): readonly string[] {
  const told = (analysis: Analysis): readonly string[] =>
    analysis.findings.map(({ rule, data }) => {
      const { metric, minutes } = data as { readonly metric?: string; readonly minutes?: number };
      return rule === 'metric-mismatch' ? `${rule} ${metric} ${minutes}` : `${rule} ${JSON.stringify(data)}`;
    });
  const before = [...told(read(template))];
  return told(read(text)).filter((finding) => {
    const at = before.indexOf(finding);
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
}

describe('the template as it is', () => {
  it('gives the durations that it states, and finds no fault with them', () => {
    const analysis = read(template);
    assert.deepEqual(minutesIn(analysis), {
      totalDuration: 90,
      timeToDetect: 15,
      timeToAcknowledge: 10,
      timeToMitigate: 60,
      timeToRecover: 15,
    });
    const stated = analysis.metrics.flatMap((metric) => metric.stated.filter(({ duration }) => duration));
    assert.deepEqual(
      stated.map(({ field, agrees }) => [field.label, agrees]),
      [
        ['Total Duration', true],
        ['Time to Detect', true],
        ['Time to Mitigate', true],
        ['Time to Recover', true],
      ],
    );
  });

  it('has every milestone at the entry that tells of it', () => {
    const expected: Readonly<Record<MilestoneName, string>> = {
      started: '[Event description]',
      detected: 'First alert fired',
      acknowledged: 'Investigation began',
      declared: 'Incident declared',
      identified: 'Root cause identified',
      mitigated: 'Mitigation deployed',
      recovered: 'Service restored',
      resolved: 'Incident resolved, monitoring continues',
    };
    assert.deepEqual(milestonesIn(read(template)), expected);
  });
});

describe('one time of the template changed', () => {
  it('makes just those metrics disagree that the time is part of', () => {
    assert.deepEqual(added(changed('First alert fired', '14:18')), ['metric-mismatch timeToDetect 18']);
    assert.deepEqual(added(changed('Service restored', '15:20')), ['metric-mismatch timeToRecover 20']);
    assert.deepEqual(added(changed('Incident resolved', '16:00')), ['metric-mismatch totalDuration 120']);
    // "1 hour" is stated to the hour, which 70 minutes are when rounded.
    assert.deepEqual(added(changed('Mitigation deployed', '15:10')), ['metric-mismatch timeToRecover 5']);
    assert.deepEqual(added(changed('Mitigation deployed', '14:45')), ['metric-mismatch timeToRecover 30']);
  });

  it('makes every metric from the start disagree where that is the time', () => {
    assert.deepEqual(added(changed('\\[Event description\\]', '13:30')).toSorted(), [
      'metric-mismatch timeToDetect 45',
      'metric-mismatch timeToMitigate 90',
      'metric-mismatch totalDuration 120',
    ]);
  });

  it('changes no metric that does not depend on it', () => {
    assert.deepEqual(added(changed('Incident declared', '14:22')), []);
    assert.deepEqual(added(changed('Root cause identified', '14:50')), []);
    assert.deepEqual(added(changed('Investigation began', '14:30')), []);
  });

  it('is found out of order, where it is', () => {
    const rules = added(changed('Incident declared', '14:10')).map((finding) => finding.split(' ')[0]);
    assert.deepEqual(rules, ['timeline-order']);
  });
});
