import assert from 'node:assert/strict';
import { analysisOf, eventsOf, milestonesIn } from './reading';

const summary = ['# Post-mortem 2024-03-04', '', '## Summary', ''];

describe('a timeline that is told in sentences', () => {
  it('has an entry for each sentence with a time', () => {
    const text = 'Nobody noticed at first. At 14:02 UTC alerts fired. We rolled back at 14:20.';
    assert.deepEqual(eventsOf(...summary, text), [
      '2024-03-04T14:02 At 14:02 UTC alerts fired.',
      '2024-03-04T14:20 We rolled back at 14:20.',
    ]);
  });

  it('may begin with a time, as if it were one entry', () => {
    const text = 'On 2024-03-04 at 14:02 UTC we deployed. At 14:10 alerts fired. At 14:20 we rolled back.';
    assert.equal(eventsOf('# Outage', '', '## What happened', '', text).length, 3);
    const one = '14:02 We deployed. It was a Monday.';
    assert.equal(eventsOf('# Outage', '', '## What happened', '', one, '', '14:10 Alerts fired.').length, 2);
  });

  it('may stand before any heading', () => {
    const text = 'On 2024-03-04 at 14:02 UTC we deployed. By 14:20 traffic had returned to normal.';
    assert.equal(eventsOf(text, '', '## Root Cause', '', 'A typo.').length, 2);
  });

  it('has an entry for each part of a sentence that is told of a time of its own', () => {
    const text =
      'At 14:02 alerts fired, and at about 14:20 we rolled back; by 14:30 service was fully restored.';
    const { started, mitigated, recovered } = milestonesIn(analysisOf([...summary, text].join('\n')));
    assert.equal(started, 'At 14:02 alerts fired');
    assert.equal(mitigated, 'and at about 14:20 we rolled back');
    assert.equal(recovered, 'by 14:30 service was fully restored.');
  });

  it('has one entry for a sentence that names another time only in passing', () => {
    const text = ['At 14:02 the job of 13:00 was killed.', 'At 14:20 it ran.'];
    assert.equal(eventsOf(...summary, ...text).length, 2);
  });

  it('has none for a span', () => {
    const text = [
      'The meeting was from 15:00 to 16:00.',
      'At 14:02 alerts fired.',
      'At 14:20 we rolled back.',
    ];
    assert.equal(eventsOf(...summary, text.join(' ')).length, 2);
  });
});
