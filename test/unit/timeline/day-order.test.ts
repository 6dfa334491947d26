import assert from 'node:assert/strict';
import { analysisOf, eventsOf } from './reading';

/** The days of a list of entries with numeric dates, in a document called `title`. */
function days(title: string, ...dates: readonly string[]): string {
  const lines = dates.map((date) => `- ${date} 14:00 x`);
  return eventsOf(`# ${title}`, '', '## Timeline', '', ...lines)
    .map((event) => event.slice(0, 10))
    .join(' ');
}

describe('day first or month first', () => {
  it('is decided by the one date of the document that can only be read one way', () => {
    assert.equal(days('Outage', '03/04/2024', '13/04/2024'), '2024-04-03 2024-04-13');
    assert.equal(days('Outage', '03/04/2024', '03/14/2024'), '2024-03-04 2024-03-14');
    assert.equal(days('Outage', '13.04.2024', '03.04.2024'), '2024-04-13 2024-04-03');
    assert.equal(days('Outage', '3/14/24', '3/4/24'), '2024-03-14 2024-03-04');
  });

  it('is decided by the dates elsewhere, where those of the timeline can be read either way', () => {
    assert.equal(days('Outage of 2024-03-04', '03/04/2024', '03/05/2024'), '2024-03-04 2024-03-05');
    assert.equal(days('Outage of 2024-04-03', '03/04/2024', '04/04/2024'), '2024-04-03 2024-04-04');
    assert.equal(days('Outage of 4 March 2024', '03-04', '03-05'), '2024-03-04 2024-03-05');
  });

  it('is decided by what keeps the timeline together', () => {
    assert.equal(
      days('Outage', '03/04/2024', '04/04/2024', '05/04/2024'),
      '2024-04-03 2024-04-04 2024-04-05',
    );
    assert.equal(
      days('Outage', '04/03/2024', '04/04/2024', '04/05/2024'),
      '2024-04-03 2024-04-04 2024-04-05',
    );
  });

  it('is the same for every date of a document, whatever the single one would rather be', () => {
    const text = [
      '# Outage',
      '',
      '**Incident Date**: 04/03/2024',
      '',
      '## Timeline',
      '',
      '- 14:00 a',
      '- 15/03/2024 14:00 b',
      '- 04/03/2024 15:00 c',
    ].join('\n');
    const { timeline } = analysisOf(text);
    assert.deepEqual(timeline.incidentDate?.date, { year: 2024, month: 3, day: 4 });
    assert.deepEqual(
      timeline.events.map(({ at }) => at.iso.slice(0, 10)),
      ['2024-03-04', '2024-03-15', '2024-03-04'],
    );
  });
});
