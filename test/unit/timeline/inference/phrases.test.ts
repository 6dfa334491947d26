import assert from 'node:assert/strict';
import { readSignals } from '../../../../src/core/timeline/inference/signals';
import type { MilestoneName } from '../../../../src/core/timeline/milestone';

/** What teams write when a milestone is reached. */
const telling: readonly (readonly [MilestoneName, ...(readonly string[])])[] = [
  [
    'started',
    'First users cannot log in',
    'First requests are rejected',
    'Start of shop.example outage',
    'Onset: requests collapse',
  ],
  [
    'detected',
    'A sales engineer mentions that search is acting weird',
    'Secret scanning notifies us by e-mail',
    'A user calls the service desk because a mail has not arrived',
    'Alerts for the EU start coming in',
    'First customer calls about two invoices',
    'A customer writes that search finds nothing',
    'Merchant A emails support about missing webhooks',
    'Day shift notes gaps in the charts',
    'Helpdesk has 30 tickets about it',
    'We received two support requests from a user',
    'Connectivity issues were visible in the monitoring system',
    'Zabbix trigger: no new data for 15 min',
    'Alertmanager fires KubePodCrashLooping',
    'A researcher discloses the vulnerability',
    'It came to our attention that invoices are missing',
    'Flagged by the nightly reconciliation',
    'Kim cannot deploy, asks around',
    'Link flaps seen on core-2',
    'Call to on-call',
    'Radiology phones: images take minutes to open',
    'Anomaly detection emails the team',
    'Secret scanning mail to the security team',
    'Customer success escalates: several customers miss their notifications',
    'Icinga SMS to standby',
    'The account manager of a partner calls our sales rep',
    'Several calls: mails bounce',
    'Uptime monitor flags the upload endpoint',
    'Identified problem with the sync of groups',
    'The build team informed about jobs piling up',
  ],
  [
    'declared',
    '#incident-uploads opened',
    'Finance raises a P2 with IT',
    'War room is started',
    'Severity raised to SEV1',
  ],
  [
    'acknowledged',
    'On-call online',
    'On-call logs in',
    'Platform team on it',
    'Ana started to work on the support question',
    'Robert takes the alert',
    'Incident response begins',
    'Ana and Ben hop on a call',
    'Our on call people checked with customers',
    'Sam takes a look',
    'Data engineering reproduces the issue',
  ],
  [
    'identified',
    'Expired certificate found',
    'Bug in the aggregation step found',
    'Connections are found to be exhausted',
    'The investigation showed that the network was overloaded',
    'It became clear that the cache was stale',
    'Discovered the firewall rule blocking traffic',
    'Found a deadlock in the scheduler',
    'Vendor confirms a fault on their side',
    'Investigation led us to a bot',
    'We quickly diagnose the bug',
    'Profiling shows lock contention',
    'Auth team finds the signing key was replaced without overlap',
    'Loop located on switch 2-14',
    'Non-determinism in the new precompile pinned down',
    'The yanked package is the cause',
    'Bounces confirmed, cause is the listing',
    'Alias found pointing at a half-built index',
  ],
  [
    'mitigated',
    'Spam filter deactivated',
    'Second rollback attempt succeeds',
    'Restore completed',
    'The index creation had finished',
    'Rollback success',
    'Operator power-cycled the switch',
    'New certificate installed',
    'Rate limiting enabled',
    'Rolled over the sick node',
    'Kim reverts #4411',
    'Petra frees 20 GB',
    'Job suspended',
    'Feed taken offline',
  ],
  [
    'recovered',
    'p99 latency back to 210 ms',
    'Builds are passing',
    'Dashboards are fast again',
    'Job finished, figures correct',
    'Response times normalised',
    'No new failures',
    'Postgres accepts writes',
    'Everybody can connect',
    'API p95 under 300 ms',
    'Job POSTINGS ends OK',
    'Light levels good, customers up',
    'The chain produces blocks again',
    'Opening times normal',
    'Traffic back to expected levels worldwide',
    'Finance confirms access',
    'Network OK',
    'Mails go out',
    'Partner imports the feed; prices correct',
    'The shop takes orders again',
    'API latency at pre-event values',
    'Success rate back over 99%',
    'Deploys run through again',
    'Full reindex finished; all products visible',
    'Downgraded by hand, which solved the issue',
    'New blocks being created again',
    'Developers confirm they are no longer seeing rejections',
    'The gateway returned to steady state',
    'Verified that the exceptions stopped',
    'Pods now build and launch fine',
    'The service returned to a normal state',
    'Response times went back to acceptable levels',
    'Everything is up and running',
    '500s stop',
    'Upload error rate at 0',
    '429 rate falls to zero',
    'VPN works again',
    'Outbound connections work',
    'Checkout latency normal',
    'Shop online with correct prices',
    'Connection tested OK',
    'Error rate at baseline',
    'Ana verifies that umlauts work',
    'The intranet can be reached from all offices',
    'Maintenance mode lifted, site up',
    'Telemetry flowing',
    'All gateways OK',
    'End of shop.example outage',
    'All dashboards are up to date',
    'Booking API returns 200',
    'No more logouts',
    'Recovery of the primary completed',
    'Orders flow again',
    'Success rate at 100%',
    'Replication caught up',
  ],
  [
    'resolved',
    'Monitoring stable, closing the incident',
    'P2 closed',
    'Partner confirms resolution',
    'Customers confirm',
    'Stand down',
    'Bridge closed',
    'Closed the ticket',
    'We call it done',
    'Closing this out',
    'SEV1 ended',
  ],
];

/** What sounds alike and tells of nothing. */
const silent: readonly (readonly [MilestoneName, ...(readonly string[])])[] = [
  [
    'detected',
    '500s on POST /orders spike',
    'Health checks start flapping',
    'Credit notes issued',
    'Model 311 is picked up by serving',
    'Report to the data protection officer',
    'Reports not generated',
    'Report generation fails',
    'Script with the slow call removed from the login flow',
    'Nobody is alerted because the alert was muted',
    'The pod logs a WARNING-level message',
    'Release notes published',
    'The second employee asks for the amounts',

    'Checking the logs in case we will see anything',
    'Customers with duplicate emails were merged',
    'Vendor changes the feed without notice',
    'Daily report is sent',
    'Alert threshold was changed',
    'Report written',
    'Customers were notified of the maintenance',
  ],
  ['acknowledged', 'Health checks pass', 'Alert auto-acknowledged', 'All checks turn green'],
  ['declared', 'Notice of maintenance published'],
  [
    'identified',
    'Errors narrowed down to the gateway',
    'The most likely cause is the same as in May',
    'Identified problem with the sync of groups',
    'We worked around the root cause in the migration',
  ],
  [
    'mitigated',
    'Backlog fully drained',
    'SEV-1 downgraded to SEV-3',
    'It was clear that one of them was in use',
    'Config reverted, but the cache keeps serving empty pages',
    'Rollback tried, the 500s continue',
    'Fix in review',
    'Polls stopped completing',
    'Rolling back the release of this morning',
    'It was not possible to get them rolled back with confidence',
    'Fix applied, service fully down',
    'Backlog of jobs worked off',
    'The yanked package is the cause',
    'Force-merge task is what kills the nodes',
    'Incident bridge opened, commander assigned',
    'Graphs revert to normal, says the vendor',
    'Removed an old package, which did not have an effect',
  ],
  [
    'recovered',
    'CPU climbs to 100 % again',
    'Disk usage is back to 100 %',
    'Order rate drops to zero',
    'Import re-enabled',
    'Everyone is working to withdraw the release',
    'The wrong chain is now up to block 80',
    'We checked their pods and all seemed fine',
    'Recovery is slow',
    'The database kept telling us everything is fine',
    'The developers confirmed they were working on a fix',
    'Double checking that this resolved the issue',
    'The agents synced up successfully',
    'Policy restored from backup',
  ],
  [
    'resolved',
    'The DNS name resolved to the wrong IP',
    'The monitoring declared the alerts as resolved',
    'The populate call is complete',
  ],
];

describe('an entry', () => {
  for (const [name, ...texts] of telling) {
    it(`holds what it tells of: ${name}`, () => {
      for (const text of texts) assert.ok((readSignals(text).signals.get(name)?.strength ?? 0) > 1, text);
    });
  }

  for (const [name, ...texts] of silent) {
    it(`does not hold what it only seems to tell of: ${name}`, () => {
      for (const text of texts) assert.equal(readSignals(text).signals.get(name), undefined, text);
    });
  }

  it('shows the fault by empty results, and by what grows', () => {
    for (const text of [
      'Search begins to return empty results',
      'Queue depth starts growing',
      'Response times exceed 10 s',
      'Shop shows wrong prices',
      '12 % of requests receive 429',
      'Every guide returns 404',
      'The editor froze',
      'Production servers go dark',
      '5xx rate jumps from 0.01% to 12%',
      'Switches at 100% CPU',
      'No network on floors 2 and 3',
      'The job dies silently',
      'Job POSTINGS abends',
      'Conversion dips to 91%',
      'The node ran out of heap',
    ])
      assert.notEqual(readSignals(text).symptom, undefined, text);
  });

  it('does not show a fault by what somebody drops on purpose', () => {
    assert.equal(readSignals('The DBA started to drop unused indexes').symptom, undefined);
    assert.equal(readSignals('We froze all deploys').symptom, undefined);
    assert.notEqual(readSignals('Requests drop to a tenth').symptom, undefined);
  });

  it('tells of a recovery in part where it is one of some, or for a moment', () => {
    for (const text of [
      'Not all nodes are healthy',
      'Service recovered briefly',
      'Latency in one cell returns to normal',
      'First 24 fibers spliced, 70% of customers back',
      'New products are still missing, but old ones are back online',
    ])
      assert.equal(readSignals(text).signals.get('recovered')?.strength ?? 0, 1, text);
  });

  it('tells that the fault is back where a load climbs again', () => {
    assert.ok(readSignals('CPU climbs to 100 % again').relapse);
    assert.ok(!readSignals('Errors are gone and users can log in again').relapse);
  });
});
