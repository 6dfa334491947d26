import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { MetricsData } from '../../../src/core/export';
import { buildCli, Folder, type Run } from './cli';

const template = readFileSync('media/templates/default.md', 'utf8');

function json({ stdout }: Run): readonly (MetricsData & { readonly file: string })[] {
  return JSON.parse(stdout) as readonly (MetricsData & { readonly file: string })[];
}

describe('postmortem metrics', () => {
  before(buildCli);

  it('gives what the template’s sample timeline gives: 90, 15, 60 and 15 minutes, as it states', () => {
    using folder = new Folder({ 'a.md': template });
    const [data] = json(folder.run('metrics', 'a.md', '--format', 'json'));
    const { totalDuration, timeToDetect, timeToMitigate, timeToRecover } = data?.metrics ?? {};
    const stated = [totalDuration, timeToDetect, timeToMitigate, timeToRecover];
    assert.deepEqual(
      stated.map((metric) => metric?.minutes),
      [90, 15, 60, 15],
    );
    assert.deepEqual(
      stated.map((metric) => metric?.statedMinutes),
      [90, 15, 60, 15],
    );
    assert.ok(stated.every((metric) => metric?.agrees === true));
    assert.deepEqual(totalDuration, {
      minutes: 90,
      ...{ from: 'started', to: 'resolved' },
      ...{ stated: '1 hour 30 minutes', statedMinutes: 90, agrees: true },
    });
  });

  it('has every milestone and every metric, null where there is nothing to know', () => {
    using folder = new Folder({ 'a.md': '# Post-Mortem\n' });
    assert.deepEqual(json(folder.run('metrics', 'a.md', '--format', 'json')), [
      {
        file: 'a.md',
        timeZone: null,
        events: [],
        milestones: {
          ...{ started: null, detected: null, acknowledged: null, declared: null },
          ...{ identified: null, mitigated: null, recovered: null, resolved: null },
        },
        metrics: {
          ...{ totalDuration: null, timeToDetect: null, timeToAcknowledge: null },
          ...{ timeToMitigate: null, timeToRecover: null },
        },
      },
    ]);
  });

  it('has the team’s own metrics beside the five', () => {
    using folder = new Folder({
      '.postmortem.json': `{ "metrics": { "define": [
        { "name": "timeToEngage", "label": "Time to Engage", "from": "detected", "to": "declared" }
      ] } }`,
      'a.md': template,
    });
    const [data] = json(folder.run('metrics', 'a.md', '--format', 'json'));
    assert.equal(data?.metrics['timeToEngage']?.minutes, 5);
    assert.equal(Object.keys(data.metrics).length, 6);
    assert.match(folder.run('metrics', 'a.md').stdout, /Time to Engage {2,}5 min/);
  });

  it('tells a statement that disagrees, also where another place agrees', () => {
    using folder = new Folder({
      'a.md': template.replace('**Duration**: [X hours Y minutes]', '**Duration**: 3 hours'),
    });
    const [data] = json(folder.run('metrics', 'a.md', '--format', 'json'));
    const { minutes, stated, agrees } = data?.metrics['totalDuration'] ?? {};
    assert.deepEqual([minutes, stated, agrees], [90, '3 hours', false]);
    const text = folder.run('metrics', 'a.md').stdout;
    assert.match(
      text,
      /Total Duration .*1 h 30 min .* {2}but “Duration” says 3 hours {2}agrees with “1 hour 30 minutes”/,
    );
  });

  it('gives bounds where digits of a time are unknown', () => {
    using folder = new Folder({ 'a.md': template.replace('| 15:30 ', '| 15:4? ') });
    const [data] = json(folder.run('metrics', 'a.md', '--format', 'json'));
    const { minutes, atMost } = data?.metrics['totalDuration'] ?? {};
    assert.deepEqual([minutes, atMost], [100, 109]);
    assert.match(folder.run('metrics', 'a.md').stdout, /1 h 40 min to 1 h 49 min/);
  });
});
