import assert from 'node:assert/strict';
import { analysisOf } from '../reading';
import { incidentOf, told } from './telling';

describe('the detection', () => {
  it('is a report that somebody opens, files or sends in', () => {
    for (const report of [
      'https://code.example/shop/issues/12 (downloads redirect nowhere) was opened',
      'A user opens a GitHub issue',
      'Bug report was filed by the mobile team',
      'Support ticket received',
      'JIRA created by the warehouse',
    ]) {
      const { detected } = told('- 14:00 Release goes out', `- 14:10 ${report}`, '- 14:20 Rolled back');
      assert.equal(detected, report, report);
    }
  });

  it('is no pull request, and no ticket with a supplier', () => {
    for (const text of [
      'Pull request #12 opened',
      'Issue: PR opened',
      'We opened a ticket with the supplier',
    ]) {
      const { detected } = told('- 14:00 Release goes out', `- 14:10 ${text}`, '- 14:20 Alert fired');
      assert.equal(detected, 'Alert fired', text);
    }
  });
});

describe('the detection, too', () => {
  it('is what users report, though no word of it is a fault, before anything else is felt', () => {
    const { detected } = told(
      '- 09:36 Users reported that their pods were getting terminated',
      '- 10:15 Deleted some stuck nodes',
      '- 16:28 Informed the users',
    );
    assert.equal(detected, 'Users reported that their pods were getting terminated');
    assert.equal(told('- 09:36 Detect the server is down').detected, 'Detect the server is down');
  });

  it('is the entry that the author names so', () => {
    const { detected } = told(
      '- 06:00 Scrapes take longer than ten seconds',
      '- 06:16 Developer asks whether the database is up',
      '- 08:03 **Discovery:** Developer sees no metrics',
    );
    assert.match(detected ?? '', /Discovery/);
  });

  it('is no later than the declaration: nobody declares what nobody has noticed', () => {
    const { detected } = told(
      '- 14:00 Incident declared: deployment fails',
      '- 14:20 The change that triggered the alerts is reverted',
    );
    assert.equal(detected, 'Incident declared: deployment fails');
  });

  it('is a ticket, though no word of it is a fault', () => {
    const ticket = 'Ticket #3310 is opened about servers that take a quarter of an hour to begin';
    const { started, detected } = told(`- 20:15 ${ticket}`, '- 20:49 We look at it', '- 21:59 Kernels crash');
    assert.deepEqual([started, detected], [ticket, ticket]);
  });

  it('is no declaration of something else', () => {
    for (const text of ['Deployment of 4.2 declared successful', 'Change freeze declared for the sale']) {
      const { started, detected } = told(
        `- 10:00 ${text}`,
        '- 10:04 Error rate rises',
        '- 10:06 Alert fires',
        '- 10:20 Rolled back',
      );
      assert.deepEqual([started, detected], ['Error rate rises', 'Alert fires'], text);
    }
  });

  it('is what is identified before anything else is known, and no finding of the cause', () => {
    const issue = 'Issue with new accounts is identified by the support team';
    const cause = 'Identified as a ban of the bot';
    assert.deepEqual(
      [told(`- 08:00 ${issue}`, `- 09:00 ${cause}`)].map(({ detected, identified }) => [
        detected,
        identified,
      ]),
      [[issue, cause]],
    );
    const late = told('- 08:00 All services return 404', '- 09:10 Root cause discovered, bug in the proxy');
    assert.equal(late.detected, undefined);
    assert.equal(late.identified, 'Root cause discovered, bug in the proxy');
  });

  it('is what somebody witnesses, or a tracker records', () => {
    for (const text of ['Status 503 witnessed', 'Deploy, and errors tracked on Errbit'])
      assert.equal(told(`- 10:00 ${text}`, '- 10:04 Rolled back').detected, text);
  });

  it('is no web page that shows something', () => {
    const { detected } = told(
      '- 14:01 Orders page shows empty lists',
      '- 14:09 First complaint of a customer',
    );
    assert.equal(detected, 'First complaint of a customer');
  });
});

describe('the start', () => {
  it('is what is felt, whatever stands beside it and before it', () => {
    for (const before of [
      'Nightly backup started',
      'Release 2.1 deployed',
      'Routine failover of the database',
    ])
      for (const felt of [
        'API starts returning 500s',
        'Checkout goes down',
        'Latency climbs',
        'Website unavailable',
      ])
        for (const action of ['-', '—', 'None', 'Looked at the dashboard']) {
          const { started, detected } = told(
            '| Time | Event | Action | Actor |',
            '| --- | --- | --- | --- |',
            `| 05:00 | ${before} | Scheduled | cron |`,
            `| 06:00 | ${felt} | ${action} | Ops |`,
            '| 06:10 | PagerDuty alert | Paged Ann | PagerDuty |',
          );
          assert.equal(started, felt, `${before}, ${felt}, ${action}`);
          assert.equal(detected, 'PagerDuty alert');
        }
  });

  it('is a change that breaks something, and nothing that is down no longer', () => {
    assert.equal(
      told('- 10:45 Agent upgraded, breaking the shell', '- 11:11 Service down').started,
      'Agent upgraded, breaking the shell',
    );
    assert.equal(
      told('- 10:45 The search is no longer down', '- 11:11 Errors in the shop').started,
      'Errors in the shop',
    );
  });

  it('is nothing that begins while people are at work on the fault', () => {
    for (const text of [
      'Errors begin to subside',
      'Failures start to tail off',
      'Users start seeing the site again',
      'Impact begins in the EU, too',
      'First failing pod is replaced',
    ])
      assert.equal(
        told('- 10:00 Site is down', '- 10:05 Alert fires', '- 10:30 Rolled back', `- 10:35 ${text}`).started,
        'Site is down',
        text,
      );
  });

  it('is where it is said to begin, whatever noise was before', () => {
    const { started } = told(
      '- 09:30 Search slows down, nightly job as usual',
      '- 09:40 Monitoring alert for the job, acknowledged by Kim',
      '- 10:00 Customer impact begins: checkout returns 500',
      '- 10:02 Alert fires for checkout',
    );
    assert.equal(started, 'Customer impact begins: checkout returns 500');
  });

  it('is what a field states, where no entry says it outright', () => {
    const text = incidentOf(
      ['- 10:05 Alert fires', '- 10:30 Rolled back'],
      ['- **Started**: 2024-05-05 09:40 UTC'],
    );
    const { milestones } = analysisOf(text.replace('# Post-mortem', '# Post-mortem 2024-05-05'));
    assert.equal(milestones.started?.event.at.iso, '2024-05-05T09:40');
  });

  it('is no incident that somebody starts in a tool', () => {
    const { started, declared } = told(
      '- 16:46 Requests time out',
      '- 16:55 Incident started in Slack by @lee',
    );
    assert.deepEqual([started, declared], ['Requests time out', 'Incident started in Slack by @lee']);
  });

  it('is an accident, though nobody has felt it yet', () => {
    for (const text of [
      'The hub is accidentally upgraded',
      'A pull request unexpectedly starts the pipeline',
    ])
      assert.equal(
        told('- 09:00 The upgrade is merged', `- 10:00 ${text}`, '- 10:40 Users report that the hub is down')
          .started,
        text,
      );
  });

  it('is no change that only names a fault', () => {
    for (const change of [
      'PR #44 (gateway timeouts) merged',
      'Retry and timeout settings updated',
      'Added error handling to release 5.2',
    ]) {
      const { started } = told(`- 08:40 ${change}`, '- 09:02 Requests are rejected', '- 09:10 Alert fired');
      assert.equal(started, 'Requests are rejected', change);
    }
  });

  it('is no symptom that is told of when the fault is over', () => {
    const { started } = told(
      '- 19:00 Public sale goes live',
      '- 19:05 Investigation started',
      '- 20:00 The network recovered',
      '- 20:30 A meeting about why the nodes were overloaded',
    );
    assert.equal(started, 'Public sale goes live');
  });

  it('is what is felt of a certificate that expires, where that is told, and else the expiry', () => {
    const start = (...lines: readonly string[]): string | undefined =>
      told(...lines, '- 08:14 Alert: jobs are failing', '- 08:47 Certificate renewed').started;
    assert.equal(start('- 08:00 Certificate expires', '- 08:01 Jobs fail'), 'Jobs fail');
    assert.equal(
      start('- 08:00 TLS cert expired on lb-1', '- 08:01 Users cannot log in'),
      'Users cannot log in',
    );
    assert.equal(start('- 08:00 Certificate expires'), 'Certificate expires');
    assert.equal(
      start('- 08:00 Cert expired, all logins fail', '- 08:05 Jobs fail'),
      'Cert expired, all logins fail',
    );
  });

  it('is the release that nobody noticed anything of for days, and no older one', () => {
    const start = (day: string): string | undefined =>
      told(
        `- 2024-05-${day} 16:00 Deployed the new form to production`,
        '- 2024-05-14 12:00 The claims team reported it',
        '- 2024-05-14 13:50 Rolled back',
      ).started;
    assert.equal(start('10'), 'Deployed the new form to production');
    assert.equal(start('02'), 'The claims team reported it');
  });
});
