import assert from 'node:assert/strict';
import { scanTrailingTime } from '../../../src/core/timeline/trailing-time';
import { eventsOf } from './reading';

/** The time that `text` ends with, as it is written there. */
function trailing(text: string): string | undefined {
  const time = scanTrailingTime(text);
  return time && text.slice(time.range.start, time.range.end);
}

describe('a time that stands behind its text', () => {
  it('is read with its date, its zone and its markup', () => {
    assert.equal(trailing('Detected: 2024-05-01 14:05'), '2024-05-01 14:05');
    assert.equal(trailing('**Detected**: 14:05 UTC'), '14:05 UTC');
    assert.equal(trailing('Repaired: 2024-05-01 1405'), '2024-05-01 1405');
    assert.equal(trailing('Errors began (14:05)'), '14:05');
    assert.equal(trailing('Errors began on May 1st, 2:05 PM PDT'), 'May 1st, 2:05 PM PDT');
    assert.equal(trailing('Outage: 14:05–14:20 UTC'), '14:05–14:20 UTC');
  });

  it('is none where something else stands behind it, or where it is a date, a version or a number', () => {
    for (const text of [
      ...[
        'At 14:05 errors began',
        'Reported on 2024-05-01',
        'Upgraded to v2.14.05',
        'See RFC 2616:14',
        'Took 1:2:3:4',
      ],
      ...['Ratio 25:61', 'On port 10.0.0.1:8080', '', '14'],
    ])
      assert.equal(trailing(text), undefined, text);
  });

  it('makes an entry of an item that has no other time', () => {
    assert.deepEqual(
      eventsOf('## Timeline', '', '- Errors began: 14:00', '- Alert fired at 14:15', '- Fixed (14:20)'),
      ['T14:00 Errors began', 'T14:15 Alert fired', 'T14:20 Fixed'],
    );
  });
});
