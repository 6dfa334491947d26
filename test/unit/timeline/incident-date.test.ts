import assert from 'node:assert/strict';
import { formatDate } from '../../../src/core/text/calendar';
import { analysisOf } from './reading';

const timeline = ['', '## Timeline', '', '- 14:00 Errors began', '- 14:15 Alert fired'];

/** The day of the incident of a document that begins with `lines`, and that of its first entry. */
function read(lines: readonly string[], path?: string): string | undefined {
  const analysis = analysisOf([...lines, ...timeline].join('\n'), {}, path);
  const { incidentDate, events } = analysis.timeline;
  const date = incidentDate && formatDate(incidentDate.date);
  assert.equal(events[0]?.at.iso, date === undefined ? 'T14:00' : `${date}T14:00`);
  return date;
}

describe('the day of the incident', () => {
  it('is told by a field, an id, the title, the front matter or the file’s name', () => {
    assert.equal(read(['**Incident Date**: 2024-05-01']), '2024-05-01');
    assert.equal(read(['- Date: May 1st, 2024']), '2024-05-01');
    assert.equal(read(['**Start**: 2024-05-01 23:41 UTC']), '2024-05-01');
    assert.equal(read(['**Incident ID**: INC-2024-05-01-001']), '2024-05-01');
    assert.equal(read(['# Outage of 1 May 2024']), '2024-05-01');
    assert.equal(read(['---', 'title: Outage', 'date: 2024-05-01', '---']), '2024-05-01');
    assert.equal(read(['---', 'timestamp: 2024-05-01 08:15:00 -0500', '---']), '2024-05-01');
    assert.equal(read([], 'incidents/2024-05-01-outage.md'), '2024-05-01');
  });

  it('is told by the prose rather than by the file’s name, and a version is no date', () => {
    const prose = 'On December 7, 2023 the site was slow. See <https://docs.example/guide#id-1.5.10.3.5>.';
    assert.equal(read(['# Outage', '', prose], 'posts/2023-12-11-post-mortem.md'), '2023-12-07');
  });

  it('is told by the field before the title, and by the title before the front matter', () => {
    assert.equal(read(['# Outage of 2024-05-02', '', '**Incident Date**: 2024-05-01']), '2024-05-01');
    assert.equal(read(['---', 'date: 2024-05-09', '---', '', '# Outage of 2024-05-01']), '2024-05-01');
  });

  it('is not told by other dates: of the document, of actions', () => {
    const lines = ['# Outage', '', '**Last Updated**: 2024-06-01'];
    const actions = [
      '## Action Items',
      '',
      '| Action | Owner | Due Date |',
      '|-|-|-|',
      '| x | Ana | 2024-07-01 |',
    ];
    assert.equal(
      analysisOf([...lines, ...timeline, '', ...actions].join('\n')).timeline.events[0]?.at.iso,
      'T14:00',
    );
  });

  it('is nearer in the heading, the line or the column above the entries', () => {
    const first = (...lines: readonly string[]): string | undefined =>
      analysisOf(['**Incident Date**: 2024-05-01', '', ...lines].join('\n')).timeline.events[0]?.at.iso;
    assert.equal(first('## Timeline (2024-05-02)', '', '- 14:00 a'), '2024-05-02T14:00');
    assert.equal(
      first('## Timeline', '', 'Everything on 2 May 2024, UTC.', '', '- 14:00 a'),
      '2024-05-02T14:00',
    );
    assert.equal(
      first('## Timeline', '', '| Time (2024-05-02) | Event |', '|-|-|', '| 14:00 | a |'),
      '2024-05-02T14:00',
    );
    assert.equal(first('## Timeline', '', '**May 2nd**', '', '- 14:00 a'), '2024-05-02T14:00');
  });
});
