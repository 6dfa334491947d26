import assert from 'node:assert/strict';
import { statedMilestones } from '../../../src/core/timeline/statements';
import { analysisOf, milestonesIn, minutesIn, rulesIn } from './reading';

const silent = ['', '## Timeline (UTC)', '', '- 14:00 a', '- 14:15 b', '- 15:00 c', '- 15:30 d'];

/** What is stated outside the timeline, as `detected 14:15`. */
function stated(...lines: readonly string[]): readonly string[] {
  const { document, timeline } = analysisOf([...lines, ...silent].join('\n'));
  return statedMilestones(document, timeline).flatMap(({ milestones, event }) =>
    milestones.map((name) => `${name} ${event.at.iso.slice(-5)}`),
  );
}

describe('times that a document states outside its timeline', () => {
  it('are read from fields in bold, from a list, and from a list of key events', () => {
    assert.deepEqual(stated('**Started**: 2024-05-01 14:00 UTC', '**Detected**: 14:15 UTC'), [
      'started 14:00',
      'detected 14:15',
    ]);
    assert.deepEqual(stated('- Impact start: 14:00', '- **First detected**: 14:15', '- Resolved at: 15:30'), [
      'started 14:00',
      'detected 14:15',
      'resolved 15:30',
    ]);
    assert.deepEqual(stated('## Key Events', '', '- Declared: 14:20', '- Mitigated: 15:00 UTC'), [
      'declared 14:20',
      'mitigated 15:00',
    ]);
  });

  it('tell nothing where the label names no milestone, or the value no time', () => {
    assert.deepEqual(
      stated('**Last Updated**: 2024-05-01 14:00', '- Meeting: 15:00', '**Detected**: by a customer'),
      [],
    );
    assert.deepEqual(
      stated('**Total Duration**: 1:30', '**Time to Detect**: 0:15', '**Detected**: 2024-05-01'),
      [],
    );
  });

  it('are no durations, and no days', () => {
    assert.deepEqual(stated('- Detection: 0:15', '- Mitigation: 1:00', '- **Total Duration**: 1:30'), []);
    const table = [
      '| Metric | Value |',
      '|-|-|',
      '| Detection | 0:15 |',
      '| Mitigation | 1:00 |',
      '| Recovery | 0:15 |',
    ];
    assert.deepEqual(stated('## Metrics', '', ...table), []);
    assert.deepEqual(stated('## Key Dates', '', '- 2024-05-01: Detected', '- 2024-05-02: Resolved'), []);
    assert.deepEqual(stated('**Detected**: 3:15', '**Resolved**: 0:15'), []);
  });

  it('hold milestones that the entries’ words tell nothing of', () => {
    const lines = ['**Started**: 14:00 UTC', '**Detected**: 14:15 UTC', '**Resolved**: 15:30 UTC'];
    const analysis = analysisOf([...lines, ...silent].join('\n'));
    assert.deepEqual(milestonesIn(analysis), { started: 'a', detected: 'b', resolved: 'd' });
    assert.deepEqual(minutesIn(analysis), { totalDuration: 90, timeToDetect: 15 });
  });

  it('make a finding where they contradict a timeline that says it outright', () => {
    const words = [
      '',
      '## Timeline (UTC)',
      '',
      '- 14:00 Errors began',
      '- 14:15 First alert fired',
      '- 14:30 Fixed',
    ];
    const rules = (line: string): readonly string[] => rulesIn(analysisOf([line, ...words].join('\n')));
    assert.deepEqual(rules('**Detected**: 14:20 UTC'), ['date-mismatch']);
    assert.deepEqual(rules('**Detected**: 14:15 UTC'), []);
    assert.deepEqual(rules('**Detected**: 16:15 CEST'), []);
  });

  it('are in the timeline’s own zone where that names none', () => {
    const words = [
      '',
      '## Timeline',
      '',
      '- 2024-05-01 14:00 Errors began',
      '- 14:15 First alert fired',
      '- 14:30 x',
    ];
    const analysis = analysisOf(['**Detected**: 2024-05-01 14:15 CEST', ...words].join('\n'));
    assert.equal(analysis.timeline.zone?.name, 'CEST');
    assert.deepEqual(rulesIn(analysis), []);
    assert.equal(minutesIn(analysis)['timeToDetect'], 15);
  });
});
