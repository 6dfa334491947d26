import assert from 'node:assert/strict';
import { analysisOf, eventsOf, rulesIn } from './reading';

describe('the timeline among other times', () => {
  it('is what is called so, whatever its name’s wording and however long other lists are', () => {
    const log = ['## Chat log', '', '- 13:00 hi', '- 13:01 hi', '- 13:02 hi', '- 13:03 hi'];
    for (const name of [
      'Timeline',
      'Incident Timeline (UTC)',
      'Chronology',
      'Sequence of Events',
      '3. 🕐 Timeline',
    ])
      assert.deepEqual(
        eventsOf(...log, '', `## ${name}`, '', '- 14:00 a', '- 14:10 b'),
        ['T14:00 a', 'T14:10 b'],
        name,
      );
  });

  it('is the longest list of times where nothing is called so', () => {
    assert.deepEqual(
      eventsOf(
        '## What happened',
        '',
        '- 14:00 a',
        '- 14:10 b',
        '- 14:20 c',
        '',
        '## Notes',
        '',
        '- 15:00 meeting',
      ),
      ['T14:00 a', 'T14:10 b', 'T14:20 c'],
    );
  });

  it('is not a mere mention of where it is', () => {
    const told = ['## What happened', '', '- 14:00 a', '- 14:10 b', '- 14:20 c'];
    assert.deepEqual(eventsOf('## Timeline', '', '15:00 in the incident channel, see there.', '', ...told), [
      'T14:00 a',
      'T14:10 b',
      'T14:20 c',
    ]);
  });

  it('is not a table of actions, nor a list of meetings', () => {
    assert.deepEqual(eventsOf('## Follow-up', '', '- 15:00 meeting', '- 16:00 meeting'), []);
    assert.deepEqual(
      eventsOf('## Action Items', '', '| Action | Owner | Due Date |', '|-|-|-|', '| x | Ana | 2024-06-01 |'),
      [],
    );
  });

  it('may be one of several, all of which count', () => {
    const lines = [
      '## Timeline: API',
      '',
      '- 14:00 a',
      '- 14:10 b',
      '',
      '## Timeline: Database',
      '',
      '- 13:50 c',
      '- 14:20 d',
    ];
    assert.deepEqual(eventsOf(...lines), ['T14:00 a', 'T14:10 b', 'T13:50 c', 'T14:20 d']);
    assert.deepEqual(rulesIn(analysisOf(['All times in UTC', '', ...lines].join('\n'))), []);
  });

  it('may be told in sentences where there is no list of it', () => {
    const story = 'At 14:00 errors began. Our monitoring alerted us at 14:15. At 15:00 we rolled back.';
    assert.equal(eventsOf('## Summary', '', story).length, 3);
  });
});
