import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core';
import { markMilestone } from '../../../../src/core/timeline/edits/mark';
import type { MilestoneName } from '../../../../src/core/timeline/milestone';
import { analysisOf } from '../reading';

/** The text in which the entry whose text begins with `entry` has been marked. */
function mark(text: string, entry: string, name: MilestoneName): string {
  const { document, timeline } = analysisOf(text);
  const event = timeline.events.find((candidate) => candidate.text.startsWith(entry));
  assert.ok(event, `no entry ${entry} in\n${text}`);
  return applyEdits(text, markMilestone(document, timeline, event, name));
}

/**
 * Asserts what becomes of the lines below a heading "Timeline" when `entry` is marked, that it then holds the
 * milestone by a mark, alone, and that marking it once more gives the lines back.
 */
function check(
  lines: readonly string[],
  entry: string,
  name: MilestoneName,
  expected: readonly string[],
): void {
  for (const ending of ['\n', '\r\n']) {
    const text = ['## Timeline', '', ...lines].join(ending);
    const marked = mark(text, entry, name);
    assert.equal(marked, ['## Timeline', '', ...expected].join(ending));
    const milestone = analysisOf(marked).milestones[name];
    assert.equal(milestone?.source, 'marked', marked);
    assert.ok(milestone.event.text.startsWith(entry), marked);
    assert.equal(mark(marked, entry, name), text);
  }
}

describe('markMilestone', () => {
  it('writes a comment at the end of the entry’s text', () => {
    const comment = '<!-- postmortem: detected -->';
    check(['- 14:00 a', '- 14:05 b'], 'b', 'detected', ['- 14:00 a', `- 14:05 b ${comment}`]);
    check(['14:00 a<br>14:05 b<br>14:10 c'], 'b', 'detected', [`14:00 a<br>14:05 b ${comment}<br>14:10 c`]);
    check(['14:00 a  ', '14:05 b'], 'a', 'detected', [`14:00 a ${comment}  `, '14:05 b']);
    check(['14:00 a\\', '14:05 b'], 'a', 'detected', [`14:00 a ${comment}\\`, '14:05 b']);
    check(['- 14:00 a', '  - nested', '', '  more'], 'a', 'detected', [
      `- 14:00 a ${comment}`,
      '  - nested',
      '',
      '  more',
    ]);
    check(['### 14:00 UTC', '', 'a'], 'a', 'detected', [`### 14:00 UTC ${comment}`, '', 'a']);
    check(['- Noticed: 14:05', '- Fixed: 14:30'], 'Noticed', 'detected', [
      `- Noticed: 14:05 ${comment}`,
      '- Fixed: 14:30',
    ]);
    check(['- 14:00 see `log`', '- 14:05 b'], 'see', 'detected', [
      `- 14:00 see \`log\` ${comment}`,
      '- 14:05 b',
    ]);
  });

  it('writes the comment into the cell of the text, and leaves the columns in line where there is room', () => {
    const head = ['| Time | Event | Actor |', '|---|---|---|'];
    check([...head, '| 14:00 | a | x |'], 'a', 'started', [
      ...head,
      '| 14:00 | a <!-- postmortem: started --> | x |',
    ]);
    const inLine = ['| Time  |', 'Event'.padEnd(40), '| Actor |'].join(' ');
    const row = (text: string): string => `| 14:00 | ${text.padEnd(40)} | x     |`;
    check([inLine, '|---|---|---|', row('a')], 'a', 'started', [
      ...[inLine, '|---|---|---|'],
      row('a <!-- postmortem: started -->'),
    ]);
    check([inLine, '|---|---|---|', row('a').replace(/ {20}/, '')], 'a', 'started', [
      ...[inLine, '|---|---|---|'],
      row('a').replace(/ {20}/, '').replace('a', 'a <!-- postmortem: started -->'),
    ]);
    const tight = '| Time  | Event | Actor |';
    check([tight, '|---|---|---|', '| 14:00 | a     | x     |'], 'a', 'started', [
      ...[tight, '|---|---|---|'],
      '| 14:00 | a <!-- postmortem: started -->     | x     |',
    ]);
    check([...head, '| 14:00 |'], '', 'started', [...head, '| 14:00 <!-- postmortem: started --> |']);
  });

  it('takes the mark from the entry that had it', () => {
    check(['- 14:00 a', '- 14:05 b <!-- postmortem: detected, declared -->'], 'b', 'acknowledged', [
      '- 14:00 a',
      '- 14:05 b <!-- postmortem: detected, declared, acknowledged -->',
    ]);
    const text = '## Timeline\n\n- 14:00 a <!-- postmortem: detected -->\n- 14:05 b';
    assert.equal(
      mark(text, 'b', 'detected'),
      '## Timeline\n\n- 14:00 a\n- 14:05 b <!-- postmortem: detected -->',
    );
    const two = '## Timeline\n\n- 14:00 a <!-- postmortem: started, detected -->\n- 14:05 b';
    assert.equal(
      mark(two, 'b', 'detected'),
      '## Timeline\n\n- 14:00 a <!-- postmortem: started -->\n- 14:05 b <!-- postmortem: detected -->',
    );
  });

  it('writes into the Milestone column where there is one, and takes the name out of the other cell', () => {
    const head = ['| Time  | Milestone          | Event |', '| ----- | ------------------ | ----- |'];
    const row = (milestone: string, event: string): string =>
      `| 14:00 | ${milestone.padEnd(18)} | ${event}     |`;
    check([...head, row('', 'a')], 'a', 'detected', [...head, row('Detected', 'a')]);
    check([...head, row('Started', 'a')], 'a', 'detected', [...head, row('Started, Detected', 'a')]);
    const text = ['## Timeline', '', ...head, row('Start / Detection', 'a'), row('', 'b')].join('\n');
    assert.equal(
      mark(text, 'b', 'detected'),
      ['## Timeline', '', ...head, row('Start', 'a'), row('Detected', 'b')].join('\n'),
    );
  });

  it('leaves phases alone, which several rows share, and what a team calls them', () => {
    const head = ['| Time | Phase | Event |', '|---|---|---|'];
    check([...head, '| 14:00 | Mitigation | a |', '| 14:05 | Mitigation | b |'], 'b', 'mitigated', [
      ...head,
      '| 14:00 | Mitigation | a |',
      '| 14:05 | Mitigation | b <!-- postmortem: mitigated --> |',
    ]);
    check([...head, '| 14:00 | Phase 1: chaos | a |'], 'a', 'started', [
      ...head,
      '| 14:00 | Phase 1: chaos | a <!-- postmortem: started --> |',
    ]);
  });

  it('leaves other comments to the tools as they are', () => {
    check(['- 14:00 a <!-- postmortem-disable-line blame: quoted -->'], 'a', 'started', [
      '- 14:00 a <!-- postmortem-disable-line blame: quoted --> <!-- postmortem: started -->',
    ]);
  });

  it('writes nothing that a reader would see', () => {
    const text = '## Timeline\n\n```\n14:00 a\n14:05 b\n```';
    assert.equal(mark(text, 'b', 'detected'), text);
  });
});
