import assert from 'node:assert/strict';
import { analysisOf, eventsOf, milestonesIn } from './reading';

const updates = [
  ['Resolved', 'This incident has been resolved.', 'May 1, 14:05 UTC'],
  ['Monitoring', 'A fix has been implemented and we are monitoring the results.', 'May 1, 13:40 UTC'],
  ['Investigating', 'Errors at login. More at 13:30.', 'May 1, 12:55 UTC'],
] as const;

const read = [
  '2024-05-01T14:05 Resolved - This incident has been resolved.',
  '2024-05-01T13:40 Monitoring - A fix has been implemented and we are monitoring the results.',
  '2024-05-01T12:55 Investigating - Errors at login. More at 13:30.',
];

const head = ['# 2024-05-01', '', '## Timeline', ''];

describe('updates of a status page', () => {
  it('have the time that stands behind their text, in the line below it, or below a blank line', () => {
    for (const [between, after] of [
      [' ', '\n\n'],
      ['\n', '\n\n'],
      ['\n', '\n'],
      ['\n\n', '\n\n'],
      ['<br>', '\n\n'],
    ] as const) {
      const text = updates
        .map(([state, told, time]) => `**${state}** - ${told}${between}${time}`)
        .join(after);
      assert.deepEqual(eventsOf(...head, text), read, text);
    }
  });

  it('are the timeline under any name', () => {
    const text = updates.map(([state, told, time]) => `**${state}** - ${told}\n${time}`).join('\n\n');
    assert.deepEqual(eventsOf('# 2024-05-01', '', '## Updates', '', text), read);
  });

  it('tell of the milestones, newest first', () => {
    const text = updates.map(([state, told, time]) => `**${state}** - ${told}\n${time}`).join('\n\n');
    const { mitigated, resolved } = milestonesIn(analysisOf([...head, text].join('\n')));
    assert.deepEqual(
      [mitigated, resolved],
      [
        'Monitoring - A fix has been implemented and we are monitoring the results.',
        'Resolved - This incident has been resolved.',
      ],
    );
  });

  it('are none where the time stands before the text, or something else between the two', () => {
    assert.deepEqual(eventsOf(...head, '14:05 **Resolved** - all is well', '13:40 **Monitoring** - wait'), [
      '2024-05-01T14:05 Resolved - all is well',
      '2024-05-01T13:40 Monitoring - wait',
    ]);
    assert.deepEqual(eventsOf(...head, '**Monitoring** - the wiki', '', '- one', '', '14:05 Alert fired'), [
      '2024-05-01T14:05 Alert fired',
    ]);
  });
});
