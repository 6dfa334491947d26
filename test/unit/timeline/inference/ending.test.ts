import assert from 'node:assert/strict';
import { minutesTold, told } from './telling';

const begin = ['- 14:00 Errors began', '- 14:05 Alert fired'];

describe('the end of an incident', () => {
  it('is the mitigation too, where all before it is understood and none of it was one', () => {
    const ends = (...lines: readonly string[]): readonly unknown[] => {
      const { mitigated, recovered } = told(...begin, ...lines);
      return [mitigated, recovered];
    };
    const end = 'New certificates generated, service restored';
    assert.deepEqual(ends(`- 14:30 ${end}`), [end, end]);
    assert.deepEqual(ends('- 14:20 The vendor turned a knob', `- 14:30 ${end}`), [undefined, end]);
    assert.deepEqual(ends('- 14:20 Rolled back', `- 14:30 ${end}`), ['Rolled back', end]);
  });

  it('is the last fix, after which nothing is told but that the incident is over', () => {
    const recovered = (...lines: readonly string[]): unknown => told(...begin, ...lines).recovered;
    assert.equal(recovered('- 14:20 Manual fix applied'), 'Manual fix applied');
    assert.equal(
      recovered('- 14:20 Manual fix applied', '- 15:00 Permanent fix applied'),
      'Manual fix applied',
    );
    assert.equal(
      recovered('- 14:20 Mitigated by a new rule', '- 15:00 Incident closed'),
      'Mitigated by a new rule',
    );
    assert.equal(recovered('- 14:20 Mitigated by a new rule'), undefined);
    assert.equal(recovered('- 14:20 Manual fix applied', '- 14:40 Packages are removed'), undefined);
  });

  it('is not yet there where most of the service is up and running, and then all of it is', () => {
    const { recovered } = told(
      ...begin,
      '- 14:20 New nodes joined, most deployments are up and running again',
      '- 14:40 Verified all systems operational',
    );
    assert.equal(recovered, 'Verified all systems operational');
  });

  it('follows from the deed before it, not from a word on the deed', () => {
    const deed = 'Restarted the sequencer';
    const { mitigated, recovered } = told(
      ...begin,
      `- 14:20 ${deed}`,
      '- 14:30 Provided rollback snapshot and instructions to the exchange',
      '- 14:40 Announced the recovery of the network',
    );
    assert.deepEqual([mitigated, recovered], [deed, 'Announced the recovery of the network']);
    const removed = 'Removed the route, requests now go where they didn’t previously';
    const users = told(...begin, `- 14:20 ${removed}`, '- 14:40 Second user reports back that it works');
    assert.deepEqual([users.mitigated, users.recovered], [removed, 'Second user reports back that it works']);
  });

  it('is not there yet where the fault comes back, in whatever words', () => {
    for (const again of [
      'It’s broken again',
      'Latency goes right back up',
      'Same symptoms as before',
      'Customers report new failures',
      'The outage resumes',
      'Fix did not hold',
      'Spike number two',
      'Alert fires again',
    ]) {
      const { mitigated, recovered } = told(
        ...begin,
        '- 14:20 Restarted the database',
        '- 14:22 Site back to normal',
        `- 14:40 ${again}`,
        '- 14:50 Flag turned off',
        '- 14:55 Site works for everybody',
      );
      assert.deepEqual([mitigated, recovered], ['Flag turned off', 'Site works for everybody'], again);
    }
    const after = told(
      ...begin,
      '- 14:20 Restarted',
      '- 14:22 Site back to normal',
      '- 15:00 Errors in the logs explained',
    );
    assert.equal(after.recovered, 'Site back to normal');
  });

  it('is where it is told behind its beginning', () => {
    const back = 'Instances started to come back online and service was restored';
    assert.equal(told(...begin, '- 14:20 Rolled back', `- 14:30 ${back}`).recovered, back);
    const slow = 'Mails are tracked again. The number of pending jobs starts to decrease';
    assert.equal(told(...begin, '- 14:20 Rolled back', `- 14:30 ${slow}`).recovered, undefined);
  });

  it('is the mitigation too where only an attempt stands before it', () => {
    const end = 'Everything is back to normal';
    assert.equal(told(...begin, '- 14:20 Attempted a rerun', `- 14:30 ${end}`).mitigated, end);
  });

  it('is not mitigated by what leaves users without access still', () => {
    const { mitigated } = told(
      ...begin,
      '- 14:20 Policy rolled back',
      '- 14:25 Users still have no access',
      '- 14:40 Replication forced',
      '- 14:50 Finance confirms access',
    );
    assert.equal(mitigated, 'Replication forced');
  });

  it('is mitigated by the deed right before an improvement', () => {
    const { mitigated } = told(
      ...begin,
      '- 14:20 Line card replaced',
      '- 14:22 Quorum regained',
      '- 14:30 The shop is fully back',
    );
    assert.equal(mitigated, 'Line card replaced');
  });

  it('is mitigated by the only deed, where that is the last that is told', () => {
    assert.equal(told(...begin, '- 14:20 Pod killed').mitigated, 'Pod killed');
    const later = told(
      '- 2024-06-07 14:00 Errors began',
      '- 2024-06-07 14:05 Alert fired',
      '- 2024-06-10 09:00 Limit removed',
    );
    assert.equal(later.mitigated, undefined);
    assert.equal(told(...begin, '- 14:20 Pod killed', '- 14:40 Cache cleared').mitigated, undefined);
    assert.equal(
      told(...begin, '- 14:20 Pod killed', '- 14:40 The vendor turned a knob').mitigated,
      undefined,
    );
  });

  it('is not there while things fill up again, or errors are up again', () => {
    for (const text of [
      'Deleted old archives; the volume filled up again within minutes',
      'Rolled back the rule; errors came up again a minute later',
      'Disk filled up again',
    ]) {
      const { mitigated } = told(
        '- 14:00 Disk is full, writes fail',
        `- 14:20 ${text}`,
        '- 15:00 Failed over to the replica',
      );
      assert.equal(mitigated, 'Failed over to the replica', text);
    }
  });

  it('is the first word that it is over, where only formalities follow days later', () => {
    const over = 'Incident resolved';
    const later = '- 2024-05-08 09:00 Weekly review: incident closed formally';
    const days = [
      '- 2024-05-05 14:00 Errors began',
      '- 2024-05-05 14:30 Rolled back',
      `- 2024-05-05 15:00 ${over}`,
    ];
    assert.equal(told(...days, later).resolved, over);
    const again = '- 2024-05-07 08:00 Errors in the shop';
    assert.equal(told(...days, again, '- 2024-05-08 09:00 Incident closed').resolved, 'Incident closed');
    assert.equal(told(...begin, '- 14:30 Rolled back', '- 15:00 Closed').resolved, 'Closed');
  });

  it('is the word of those who were affected, where it is the last', () => {
    for (const word of [
      'Availability confirmed by end user',
      'Customer confirmed that exports work again',
      'Reporter confirms issue resolved',
    ])
      assert.equal(told(...begin, '- 14:30 All services are back', `- 14:40 ${word}`).resolved, word);
  });

  it('is not the word of those who see the fault', () => {
    for (const word of ['Issue confirmed by a customer', 'Problem was also confirmed by users'])
      assert.equal(told(...begin, `- 14:40 ${word}`).resolved, undefined, word);
  });

  it('is not where the response goes on after a mitigation, and nothing tells when that ends', () => {
    const open = minutesTold(
      ...begin,
      '- 14:20 Mitigated by blocking the address',
      '- 14:50 Packages are removed from the index',
    );
    assert.deepEqual(open, { timeToDetect: 5, timeToMitigate: 20 });
    const closed = [...begin, '- 14:20 Mitigated by blocking the address'];
    assert.equal(minutesTold(...closed)['totalDuration'], 20);
    assert.equal(minutesTold(...closed, '- 15:30 Post-mortem meeting')['totalDuration'], 20);
  });

  it('is not where a fault, a deed or another recovery follows the recovery', () => {
    const recovered = [...begin, '- 14:20 Rolled back', '- 14:30 Service restored'];
    assert.equal(minutesTold(...recovered)['totalDuration'], 30);
    for (const later of [
      'Ana thanks everybody',
      'The investigation showed that the network was overloaded',
      'Ben acknowledged the outage on Twitter',
    ])
      assert.equal(minutesTold(...recovered, `- 15:00 ${later}`)['totalDuration'], 30, later);
    for (const later of ['Exports still time out', 'Second queue restarted', 'All orders restored'])
      assert.equal(minutesTold(...recovered, `- 15:00 ${later}`)['totalDuration'], undefined, later);
    const closed = [...recovered, '- 15:00 Second queue restarted', '- 15:30 Incident closed'];
    assert.equal(minutesTold(...closed)['totalDuration'], 90);
  });

  it('is where the author marks the mitigation, whatever comes after it', () => {
    const marked = '- 14:20 Address blocked <!-- postmortem: mitigated -->';
    assert.equal(minutesTold(...begin, marked, '- 14:50 Packages removed')['totalDuration'], 20);
  });
});

describe('a recovery', () => {
  it('is none where an alert that clears fires again', () => {
    const entries = [...begin, '- 14:30 Lag alert was marked resolved', '- 15:10 Lag alert fired'];
    const { recovered, resolved } = told(...entries);
    assert.deepEqual([recovered, resolved], [undefined, undefined]);
    assert.equal(told(...entries.slice(0, -1)).recovered, 'Lag alert was marked resolved');
  });
});

describe('a mitigation', () => {
  it('is one that is called so, whatever is still open beside it', () => {
    const entry = 'OUTAGE MITIGATED, deployed on a new machine. Mounts are still missing on disk.';
    assert.equal(told(...begin, `- 14:30 ${entry}`).mitigated, entry);
    assert.equal(told(...begin, '- 14:30 Still not mitigated').mitigated, undefined);
  });

  it('is a release that is withdrawn, and what is cleaned out', () => {
    for (const deed of [
      'Ana unpublished 10.5.0',
      'Version 2.1 yanked',
      'The cluster is entirely cleaned out',
    ])
      assert.equal(told(...begin, `- 14:30 ${deed}`, '- 14:40 All services are back').mitigated, deed);
  });

  it('is what puts a merged fix into effect', () => {
    const entries = [...begin, '- 14:20 Config fix merged', '- 14:30 Deploy of the session service done'];
    const { mitigated } = told(...entries, '- 14:40 All services are back');
    assert.equal(mitigated, 'Deploy of the session service done');
  });

  it('is a deed of those who see the fault, and none of which somebody only tells', () => {
    const restored = '- 14:40 All services are back';
    for (const [entry, holds] of [
      ['API team sees the errors, disables blocking mode', true],
      ['Customers report that nodes were removed', false],
      ['Ana notices commands that ran after the machine was shut down', false],
    ] as const)
      assert.equal(told(...begin, `- 14:30 ${entry}`, restored).mitigated === entry, holds, entry);
  });

  it('is none of several fixes where nothing tells when the fault was gone', () => {
    const first = '- 14:20 Fix released in 2.1';
    const second = '- 16:40 Fix released in 3.0';
    assert.equal(told(...begin, first).mitigated, 'Fix released in 2.1');
    assert.equal(told(...begin, first, second).mitigated, undefined);
    assert.equal(told(...begin, first, '- 14:30 Errors persist', second).mitigated, 'Fix released in 3.0');
    assert.equal(told(...begin, first, second, '- 17:00 Service restored').mitigated, 'Fix released in 3.0');
  });

  it('is not what set the fault off', () => {
    const entries = [
      '- 14:00 A sync job restored the old file, pages are failing',
      '- 14:30 Service restored',
    ];
    assert.notEqual(told(...entries).mitigated, told(...entries).started);
  });

  it('is nothing that an investigation finds healthy', () => {
    const entries = ['- 14:20 Investigation began, the API was healthy', '- 14:30 PR merged with the fix'];
    const { mitigated } = told(...begin, ...entries, '- 14:40 All services are back');
    assert.equal(mitigated, 'PR merged with the fix');
  });

  it('is what is done for all, not what is done for some', () => {
    const patched = (...texts: readonly string[]): string | undefined =>
      told(...begin, ...texts.map((text, i) => `- 14:2${i} ${text}`), '- 14:40 All services are back')
        .mitigated;
    assert.equal(patched('Patch applied to all pods'), 'Patch applied to all pods');
    assert.equal(
      patched('Patch applied to all pods', 'Patch applied to 50% of pods'),
      'Patch applied to all pods',
    );
  });

  it('is nothing that is merely started', () => {
    const entries = [...begin, '- 14:30 Started the import of a table', '- 14:40 All services are back'];
    assert.equal(told(...entries).mitigated, undefined);
  });
});
