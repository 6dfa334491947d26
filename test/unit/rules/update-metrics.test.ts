import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultConfiguration } from '../../../src/core';
import { updateMetrics } from '../../../src/core/in-place';
import { metricSets } from '../../../src/core/metrics/sets';
import { builtIn } from '../timeline/reading';

const timeline = `## Timeline (UTC)

- 14:00 a <!-- postmortem: started -->
- 14:15 b <!-- postmortem: detected -->
- 15:35 c <!-- postmortem: resolved -->`;

/** The lines behind a timeline with a total of 95 and a detection after 15 minutes, as they are updated. */
function update(lines: readonly string[], events = timeline, ending = '\n'): readonly string[] {
  const text = [...events.split('\n'), '', ...lines].join(ending);
  const analysis = analyse(text, { template: builtIn, configuration: defaultConfiguration });
  const edits = updateMetrics(analysis);
  const updated = applyEdits(text, edits);
  const again = analyse(updated, { template: builtIn, configuration: defaultConfiguration });
  assert.deepEqual(updateMetrics(again), [], `a second update changes\n${updated}`);
  return updated.split(ending).slice(events.split('\n').length + 1);
}

describe('updateMetrics', () => {
  it('changes what disagrees, in its author’s style', () => {
    assert.deepEqual(update(['**Total Duration**: 3 hours', '**Time to Detect**: 20m']), [
      '**Total Duration**: 1 hour 35 minutes',
      '**Time to Detect**: 15m',
    ]);
    assert.deepEqual(update(['- Total Duration: **90 min** (14:00 to 15:30)']), [
      '- Total Duration: **95 min** (14:00 to 15:30)',
    ]);
  });

  it('leaves what agrees, if only roughly, and what says that it is unknown', () => {
    const lines = ['**Total Duration**: about 1.5 hours', '**Time to Detect**: 15 minutes after the deploy'];
    assert.deepEqual(update(lines), lines);
    assert.deepEqual(update(['**Total Duration**: unknown']), ['**Total Duration**: unknown']);
    assert.deepEqual(update(['**Time to Recover**: [X minutes]']), ['**Time to Recover**: [X minutes]']);
  });

  it('leaves what may well be right, beside an entry that is wrong or cannot be read', () => {
    const lines = ['**Total Duration**: 2 hours 30 minutes'];
    for (const entries of [
      '- 10:00 Site down\n- 10:05 Alert fires\n- 12:00 Rolled back\n- 10:10 Incident resolved',
      '- 9:60 Site down\n- 10:05 Alert fires\n- 12:30 Site back',
    ])
      assert.deepEqual(update(lines, `## Timeline (UTC)\n\n${entries}`), lines, entries);
  });

  it('changes the Overview’s Duration with the Total Duration', () => {
    assert.deepEqual(update(['**Duration**: 3h', '**Total Duration**: 3h']), [
      '**Duration**: 1h 35m',
      '**Total Duration**: 1h 35m',
    ]);
  });

  it('fills in what is empty or still a placeholder, with one space around it', () => {
    const filled = '**Total Duration**: 1 hour 35 minutes';
    assert.deepEqual(update(['**Total Duration**: [X hours Y minutes]']), [filled]);
    assert.deepEqual(update(['**Total Duration**:']), [filled]);
    assert.deepEqual(update(['**Total Duration**: ']), [filled]);
    assert.deepEqual(update(['- Total Duration:']), ['- Total Duration: 1 hour 35 minutes']);
    assert.deepEqual(update(['**Total Duration**: <!-- from the timeline -->']), [
      `${filled} <!-- from the timeline -->`,
    ]);
    assert.deepEqual(update(['**Total Duration**:', '**Time to Detect**:'], timeline, '\r\n'), [
      filled,
      '**Time to Detect**: 15 minutes',
    ]);
  });

  it('fills in as the document states its other durations', () => {
    assert.deepEqual(update(['**Total Duration**: 1h 35m', '**Time to Detect**:']), [
      '**Total Duration**: 1h 35m',
      '**Time to Detect**: 15m',
    ]);
    assert.deepEqual(update(['**Time to Detect**: 15 minutes', '**Total Duration**:']), [
      '**Time to Detect**: 15 minutes',
      '**Total Duration**: 1 hour 35 minutes',
    ]);
  });

  it('states bounds where digits of the times are unknown, rather than a number that nobody knows', () => {
    const events = timeline.replace('14:15', '14:1?');
    assert.deepEqual(update(['**Time to Detect**: 45m'], events), ['**Time to Detect**: 10m to 19m']);
    assert.deepEqual(update(['**Time to Detect**: 12m'], events), ['**Time to Detect**: 12m']);
  });

  it('changes a field once where two metrics of a team go by one name', () => {
    const text = `${timeline}\n\n**Time to Detect**: 45 min`;
    const [detect] = metricSets.default.filter(({ name }) => name === 'timeToDetect');
    assert.ok(detect);
    const metrics = [detect, { ...detect, name: 'own', to: ['resolved'] as const }];
    const analysis = analyse(text, {
      template: builtIn,
      configuration: { ...defaultConfiguration, metrics },
    });
    assert.equal(applyEdits(text, updateMetrics(analysis)), `${timeline}\n\n**Time to Detect**: 15 min`);
  });
});
