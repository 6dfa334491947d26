import assert from 'node:assert/strict';
import { phasesOf, restsOf } from '../../../src/core/report/picture/phases';
import { begin, ordinary, timelineOf, type TestEvent } from './incident';

/** The phases of an incident with `events`, in minutes after its beginning. */
function phases(events: readonly TestEvent[]): readonly string[] {
  return phasesOf(timelineOf(events).milestones).map(
    ({ name, from, to }) => `${name} ${(from - begin) / 60}–${(to - begin) / 60}`,
  );
}

/** What is in no phase between the first and the last of `events`, in minutes. */
function rests(events: readonly TestEvent[]): readonly string[] {
  const { milestones } = timelineOf(events);
  const minutes = events.map(({ minute }) => begin + minute * 60);
  const span = { from: Math.min(...minutes), to: Math.max(...minutes) };
  return restsOf(phasesOf(milestones), milestones, span).map(
    ({ name, seconds }) => `${name} ${seconds / 60}`,
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

describe('what is in no phase', () => {
  const background = { minute: -30, text: 'Deploy finished' };
  const meeting = { minute: 240, text: 'Review meeting' };

  it('is what came before the impact and after the end', () => {
    assert.deepEqual(rests(ordinary), []);
    assert.deepEqual(rests([background, ...ordinary, meeting]), ['before 30', 'after 150']);
  });

  it('is what milestones that are not recorded leave open', () => {
    assert.deepEqual(rests(without('detected')), ['unknown 40']);
    assert.deepEqual(rests([...without('resolved'), meeting]), ['unknown 165']);
    assert.deepEqual(rests([background, ...without('started')]), ['unknown 45']);
  });

  it('is never less than nothing, whatever the order of the milestones', () => {
    const early = without('detected').concat({ minute: -10, text: 'Alert fired', milestone: 'detected' });
    assert.deepEqual(rests(early), []);
  });
});
