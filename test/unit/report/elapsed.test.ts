import assert from 'node:assert/strict';
import { elapsedLabel } from '../../../src/core/in-place';
import { analysisOf } from '../timeline/reading';

/** The label of each entry, counted from the one that is told to be the start. */
function labels(...lines: readonly string[]): readonly (string | undefined)[] {
  const { events } = analysisOf(['## Timeline (UTC)', '', ...lines].join('\n')).timeline;
  const started = events.find(({ text }) => text.startsWith('start'));
  assert.ok(started);
  return events.map((event) => elapsedLabel(event, started));
}

describe('elapsedLabel', () => {
  it('counts hours and minutes from the start, and before it', () => {
    assert.deepEqual(labels('- 13:52 a', '- 14:00 start', '- 14:15 b', '- 16:05 c'), [
      ...['T−0:08', 'T+0:00', 'T+0:15', 'T+2:05'],
    ]);
  });

  it('counts days apart, and seconds where they are written', () => {
    assert.deepEqual(
      labels('- 2024-05-01 14:00 start', '- 14:00:30 a', '- 2024-05-02 16:05 b', '- 2024-05-10 15:00 c'),
      [...['T+0:00', 'T+0:00:30', 'T+1d 2:05', 'T+9d']],
    );
  });

  it('gives both ends where digits are unknown', () => {
    assert.deepEqual(labels('- 14:00 start', '- 14:1? a'), ['T+0:00', 'T+0:10–0:19']);
  });

  it('says nothing where it cannot know', () => {
    assert.deepEqual(labels('- 14:00 start', '- --:-- a'), ['T+0:00', undefined]);
    assert.deepEqual(labels('- 14:?? start', '- 15:00 a'), [undefined, undefined]);
  });

  it('is elapsed time over a change of the clock', () => {
    assert.deepEqual(labels('- 2024-03-31 01:30 Europe/Berlin start', '- 2024-03-31 03:30 Europe/Berlin a'), [
      'T+0:00',
      'T+1:00',
    ]);
  });
});
