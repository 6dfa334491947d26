import assert from 'node:assert/strict';
import { told } from './telling';

/** The text of the mitigation in a table with `rows`, after the alert and before service is restored. */
function mitigatedBy(header: string, ...rows: readonly string[]): string | undefined {
  const columns = header.split('|').length;
  const fill = (text: string): string => `| ${text} |${' |'.repeat(columns - text.split('|').length)}`;
  const all = [
    '14:00|Errors began',
    '14:05|Alert fired',
    ...rows,
    '15:00|Service restored',
    '15:30|Incident resolved',
  ];
  return told(fill(header), `|${'-|'.repeat(columns)}`, ...all.map(fill)).mitigated;
}

describe('what came of a deed, in a cell beside it', () => {
  it('makes no mitigation of one that had no effect', () => {
    for (const header of ['Time|Event|Action Taken', 'Time|Event|Result', 'Time|Event|Notes'])
      for (const vain of [
        'No effect',
        'did not help',
        'no improvement',
        'Latency unchanged',
        'Errors went up, failed back',
        'Would take six hours; aborted',
        'Freed 2 GB, full again after ten minutes',
        'Failed: the migration cannot be reversed',
        'Lag keeps growing',
        'Little change',
      ])
        assert.equal(
          mitigatedBy(header, `14:20|Rolled back the deploy|${vain}`, '14:40|Cache disabled|Errors fall'),
          'Cache disabled',
          `${header}: ${vain}`,
        );
  });

  it('leaves a deed that had one as it is', () => {
    for (const effect of [
      'Error rate down to 4%',
      'Errors stop',
      'Nothing else changed',
      'Failed pods were removed',
    ])
      assert.equal(
        mitigatedBy('Time|Event|Result', `14:20|Rolled back the deploy|${effect}`),
        'Rolled back the deploy',
        effect,
      );
  });

  it('shows that it took effect where its own words say less', () => {
    for (const effect of ['Error rate down to 4%', 'p99 drops to 900 ms', 'Lag is falling', '503s falling'])
      assert.equal(
        mitigatedBy('Time|Event|Result', `14:20|Ben moves the offset|${effect}`, '14:40|Load test|'),
        'Ben moves the offset',
        effect,
      );
  });
});

describe('what is felt of a fault', () => {
  const begin = ['- 14:00 Errors began', '- 14:05 Alert fired', '- 14:10 Rolling restart begins'];
  const end = ['- 15:00 All pods restarted, error rate back to baseline', '- 15:30 Incident resolved'];

  it('grows less once a mitigation takes effect', () => {
    for (const sign of ['Error rate down to 4%', 'Latency drops to 900 ms', 'Backlog shrinks'])
      assert.equal(told(...begin, `- 14:30 ${sign}`, ...end).mitigated, sign);
  });

  it('is no recovery where it is back', () => {
    const back = [
      ...begin,
      '- 14:20 Servers restarted',
      '- 14:31 502s are back',
      '- 14:50 Export disabled',
      '- 15:00 Service restored',
    ];
    assert.equal(told(...back).mitigated, 'Export disabled');
    assert.equal(told(...back).recovered, 'Service restored');
  });
});
