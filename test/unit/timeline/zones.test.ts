import assert from 'node:assert/strict';
import { fixedOffset, zoneIn, zoneNamed } from '../../../src/core/timeline/zones';

describe('zoneNamed', () => {
  it('knows the offset of an abbreviation, whatever its case', () => {
    const offsets = { UTC: 'UTC', utc: 'UTC', GMT: 'UTC', CET: '+01:00', CEST: '+02:00' };
    const american = { EST: '-05:00', EDT: '-04:00', PST: '-08:00', PDT: '-07:00', JST: '+09:00' };
    for (const [name, id] of Object.entries({ ...offsets, ...american }))
      assert.deepEqual(zoneNamed(name), { name, id });
    assert.equal(zoneNamed('Z').id, 'UTC');
  });

  it('takes an abbreviation for summer and winter together as the region’s zone', () => {
    assert.equal(zoneNamed('ET').id, 'America/New_York');
    assert.equal(zoneNamed('Pacific').id, 'America/Los_Angeles');
  });

  it('does not guess between regions that share an abbreviation', () => {
    assert.equal(zoneNamed('CST').id, undefined);
    assert.equal(zoneNamed('IST').id, undefined);
  });

  it('reads offsets as people write them', () => {
    const written = { 'UTC+2': '+02:00', 'GMT-05:30': '-05:30', '+0200': '+02:00', '-08:00': '-08:00' };
    for (const [name, id] of Object.entries({ ...written, 'UTC +10': '+10:00', 'UTC\u22125': '-05:00' }))
      assert.equal(zoneNamed(name).id, id, name);
  });

  it('takes a name of the tz database as it is', () => {
    assert.equal(zoneNamed('Europe/Berlin').id, 'Europe/Berlin');
  });
});

describe('zoneIn', () => {
  it('finds the zone in a heading, a line or a column’s header', () => {
    const named = {
      'Timeline (UTC)': 'UTC',
      'All times are in CET.': 'CET',
      'Time (UTC+2)': 'UTC+2',
      'Zeit in Europe/Berlin': 'Europe/Berlin',
      'Times in Pacific Time': 'Pacific',
      'PT / UTC': 'PT',
    };
    for (const [text, name] of Object.entries(named)) assert.equal(zoneIn(text)?.name, name, text);
  });

  it('finds none where letters only look like one', () => {
    for (const text of [
      'Timeline',
      'Impact at a glance',
      'BEST effort',
      'ETA',
      '2024-05-01',
      'Pacific region',
      'Mount',
    ])
      assert.equal(zoneIn(text), undefined, text);
  });
});

describe('fixedOffset', () => {
  it('is in seconds, and none for a zone whose clock changes', () => {
    assert.deepEqual(['UTC', '+02:00', '-09:30', 'Europe/Berlin'].map(fixedOffset), [
      0,
      7200,
      -34_200,
      undefined,
    ]);
  });
});
