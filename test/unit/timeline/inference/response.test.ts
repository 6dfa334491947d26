import assert from 'node:assert/strict';
import { told } from './telling';

/** The entry that holds the acknowledgement, of an incident with `entry` in it. */
function acknowledged(entry: string): string | undefined {
  return told('- 14:00 Errors began', '- 14:05 Alert fired', `- 14:10 ${entry}`, '- 14:40 Rolled back')
    .acknowledged;
}

describe('the identification', () => {
  it('is no beginning of the search for the cause', () => {
    const found = 'Root cause of the outage identified';
    const entries = ['- 14:10 Ana and Ben begin looking for the root cause', `- 14:30 ${found}`];
    assert.equal(told('- 14:00 Errors began', '- 14:05 Alert fired', ...entries).identified, found);
  });
});

describe('the acknowledgement', () => {
  it('is somebody’s beginning to work on it', () => {
    for (const entry of [
      'Ana began working on it',
      'Ana is looking at the dashboards',
      'Looking into the logs',
    ])
      assert.equal(acknowledged(entry), entry);
  });

  it('may stand in the entry of the detection, in a sentence of its own', () => {
    const both = 'Alert fired: queue is down. The team acknowledged and looked at the broker';
    assert.equal(told(`- 14:00 ${both}`, '- 14:30 Broker restarted').acknowledged, both);
    assert.equal(told('- 14:00 Alert fired and acknowledged automatically').acknowledged, undefined);
  });

  it('is no beginning of the fix, and no word on what is seen', () => {
    for (const entry of [
      'Began working on a rollback of the change',
      'Looking at the graphs, memory is full',
    ])
      assert.equal(acknowledged(entry), undefined, entry);
  });
});
