import assert from 'node:assert/strict';
import { told } from './telling';

describe('the words around what an entry tells', () => {
  it('name what is dealt with by its fault, which is no sign of a new one', () => {
    for (const deed of [
      'Failed node terminated and evicted from the cluster',
      'Unhealthy instances were replaced',
      'Restarted the crashed worker',
      'Stuck jobs deleted',
    ]) {
      const { started } = told(
        `- 13:30 ${deed}`,
        '- 14:00 Proxy change applied to all clusters',
        '- 14:20 On-call is paged: no traffic',
      );
      assert.equal(started, 'Proxy change applied to all clusters', deed);
    }
  });

  it('are a sign where what failed is not dealt with, or fails again', () => {
    for (const sign of [
      'Node failed and was not replaced',
      'The worker crashed, restarts do not help',
      'Checkout was broken',
    ]) {
      const { started } = told(`- 13:30 ${sign}`, '- 14:00 Change applied', '- 14:20 On-call is paged');
      assert.equal(started, sign, sign);
    }
  });

  it('do not keep a deed on what failed from being the mitigation', () => {
    const { mitigated } = told(
      '- 14:00 Errors began',
      '- 14:05 Alert fired',
      '- 14:20 Failed nodes restarted',
      '- 14:30 All services are fully operational',
    );
    assert.equal(mitigated, 'Failed nodes restarted');
  });

  it('tell a purpose, which is no recovery', () => {
    for (const purpose of [
      'Canary published to verify that downloads are working correctly',
      'Build released to smoke test the upload and check that the links are working correctly',
      'Second node added to make sure that the site is fully operational',
    ]) {
      const { recovered } = told('- 14:00 Errors began', '- 14:05 Alert fired', `- 14:40 ${purpose}`);
      assert.equal(recovered, undefined, purpose);
    }
  });

  it('tell what happens on staging, where no user is, unless production is named too', () => {
    const ending = (text: string): ReturnType<typeof told> =>
      told('- 14:00 Errors began', '- 14:05 Alert fired', `- 14:40 ${text}`);
    for (const text of [
      'Fix deployed to staging, everything is working again',
      'Rolled back in the test environment, uploads are fully operational',
    ]) {
      const { mitigated, recovered } = ending(text);
      assert.deepEqual([mitigated, recovered], [undefined, undefined], text);
    }
    assert.equal(ending('Staging is fully operational').recovered, 'Staging is fully operational');
    const both = 'Fix deployed from staging to production, everything is working again';
    assert.deepEqual([ending(both).mitigated, ending(both).recovered], [both, both]);
  });

  it('tell of staging being undone, which mitigates nothing', () => {
    const { mitigated } = told('- 14:00 Errors began', '- 14:05 Alert fired', '- 14:20 Staging rolled back');
    assert.equal(mitigated, undefined);
  });

  it('are one sentence, whatever stands in brackets within it', () => {
    const filed = 'Issue #12 (downloads redirect to a page that does not exist) was opened';
    const { detected } = told('- 14:00 Release goes out', `- 14:10 ${filed}`, '- 14:20 Rolled back');
    assert.equal(detected, filed);
  });

  it('deny a fault as they deny a recovery', () => {
    const calm = told('- 13:30 Deploy did not break logins', '- 14:00 Queue deployed', '- 14:20 Alert fired');
    assert.equal(calm.started, 'Queue deployed');
    const ill = told('- 14:00 Errors began', '- 14:05 Alert fired', '- 14:30 Pods are not starting back up');
    assert.equal(ill.recovered, undefined);
    assert.equal(ill.mitigated, undefined);
  });
});
