import assert from 'node:assert/strict';
import { phasesOf } from '../../../src/core/report/picture/phases';
import { begin, ordinary, timelineOf, type TestEvent } from './incident';

/** The phases of an incident with `events`, in minutes after its beginning. */
function phases(events: readonly TestEvent[]): readonly string[] {
  return phasesOf(timelineOf(events).milestones).map(
    ({ name, from, to }) => `${name} ${(from - begin) / 60}–${(to - begin) / 60}`,
  );
}

function without(...names: readonly string[]): readonly TestEvent[] {
  return ordinary.filter(({ milestone }) => !names.includes(milestone ?? ''));
}

describe('the phases of an incident', () => {
  it('follow its milestones', () => {
    assert.deepEqual(phases(ordinary), [
      'undetected 0–15',
      'responding 15–40',
      'mitigating 40–60',
      'recovering 60–75',
      'monitoring 75–90',
    ]);
  });

  it('are not guessed where a milestone is not recorded', () => {
    assert.deepEqual(phases(without('detected')), [
      'mitigating 40–60',
      'recovering 60–75',
      'monitoring 75–90',
    ]);
    assert.deepEqual(phases(without('recovered')), [
      'undetected 0–15',
      'responding 15–40',
      'mitigating 40–60',
    ]);
  });

  it('are not divided by a cause that is found after the mitigation', () => {
    const late = without('identified').concat({
      minute: 80,
      text: 'Root cause identified',
      milestone: 'identified',
    });
    assert.deepEqual(phases(late).slice(0, 2), ['undetected 0–15', 'responding 15–60']);
  });

  it('never overlap', () => {
    const late = without('detected').concat({
      minute: 50,
      text: 'An alert fired at last',
      milestone: 'detected',
    });
    assert.deepEqual(phases(late), ['undetected 0–50', 'recovering 60–75', 'monitoring 75–90']);
  });
});
