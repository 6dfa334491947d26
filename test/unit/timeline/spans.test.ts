import assert from 'node:assert/strict';
import { incidentOf } from './inference/telling';
import { analysisOf, milestonesIn } from './reading';

const entries = [
  '- 13:40 Queue consumers wait for a lock',
  '- 14:05 Pages stay empty for all shops',
  '- 14:20 Alert fired',
  '- 15:30 Pool size set to 40',
  '- 16:10 Capacity review',
];

/** What holds the start and the recovery, with `lines` above the timeline. */
function spanOf(...lines: readonly string[]): readonly [string | undefined, string | undefined] {
  const { started, recovered } = milestonesIn(analysisOf(incidentOf(entries, lines)));
  return [started, recovered];
}

const whole = ['Queue consumers wait for a lock', 'Pool size set to 40'];
const silent = spanOf();

describe('the span of the impact that a document states', () => {
  it('tells when it started and when service was back, where the entries’ words do not', () => {
    assert.notDeepEqual(silent, whole);
    for (const lines of [
      ['## Impact', '', 'Nobody could pay for ~110 minutes, between 13:40 and 15:30 UTC.'],
      ['## Summary', '', 'A lock was kept. Checkout was unavailable from 13:40 to 15:30.'],
      ['**Duration**: 1 h 50 min (13:40 – 15:30 UTC)'],
      ['**Impact window**: 13:40–15:30'],
    ])
      assert.deepEqual(spanOf(...lines), whole, lines.join('\n'));
  });

  it('says nothing where no entries stand at its ends, in another zone, or of something else', () => {
    for (const lines of [
      ['## Impact', '', 'Nobody could pay between 13:41 and 15:30 UTC.'],
      ['## Impact', '', 'Nobody could pay between 13:40 and 15:30 CEST.'],
      ['## Summary', '', 'Two engineers looked for the lock from 13:40 to 15:30.'],
      ['## Detection', '', 'Nobody noticed the outage between 13:40 and 15:30.'],
      ['**Time to Detect**: 110 min (13:40 – 15:30)'],
    ])
      assert.deepEqual(spanOf(...lines), silent, lines.join('\n'));
  });

  it('is none that is denied, that is so every night, or that is somebody’s', () => {
    for (const sentence of [
      'There was no impact between 13:40 and 15:30.',
      'Shops in Asia were not affected from 13:40 to 15:30 UTC.',
      'Exports ran without any errors from 13:40 to 15:30.',
      'The service was unaffected between 13:40 and 15:30.',
      'Backups run from 13:40 to 15:30 every night and slow the database down.',
      'The outage fell into the maintenance window from 13:40 to 15:30.',
      'Ann was on call from 13:40 to 15:30.',
      'Two engineers looked for errors from 13:40 to 15:30.',
    ])
      for (const section of ['Impact', 'Summary'])
        assert.deepEqual(spanOf(`## ${section}`, '', sentence), silent, sentence);
    const both = 'Backups run from 02:00 to 04:00 every night. Checkout was down from 13:40 to 15:30.';
    assert.deepEqual(spanOf('## Summary', '', both), whole);
  });

  it('says nothing where several are stated: one of them would be a guess', () => {
    const lines = [
      '## Impact',
      '',
      'Pages were down from 13:40 to 14:20. Exports failed from 14:05 to 15:30.',
    ];
    assert.deepEqual(spanOf(...lines), silent);
  });

  it('gives way to what an entry says outright, and to the last time that all was well', () => {
    const begun = (text: string): ReturnType<typeof milestonesIn> =>
      milestonesIn(
        analysisOf(
          incidentOf(
            [`- 13:40 ${text}`, '- 14:05 Outage begins', '- 14:20 Alert fired', '- 15:30 Fully recovered'],
            ['**Duration**: 1 h 50 min (13:40 – 15:30 UTC)'],
          ),
        ),
      );
    assert.equal(begun('Lock taken').started, 'Outage begins');
    const quiet = milestonesIn(
      analysisOf(
        incidentOf(
          [
            '- 13:40 Last successful payment',
            '- 13:50 Hotfix deployed',
            '- 14:20 Alert fired',
            '- 15:30 Done',
          ],
          ['**Duration**: 1 h 50 min (13:40 – 15:30 UTC)'],
        ),
      ),
    );
    assert.equal(quiet.started, 'Hotfix deployed');
  });
});
