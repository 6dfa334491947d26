import assert from 'node:assert/strict';
import { analysisOf, milestonesIn } from './reading';

/** The texts that hold milestones, of the lines below a heading "Timeline". */
function held(...lines: readonly string[]): ReturnType<typeof milestonesIn> {
  return milestonesIn(analysisOf(['## Timeline (UTC)', '', ...lines].join('\n')));
}

/** A table with a Milestone or Phase column, whose rows' texts say nothing. */
function table(column: string, ...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, i) => `| 14:0${i} | ${cell} | ${'abcdefgh'.charAt(i)} |`);
  return [`| Time | ${column} | Event |`, '|---|---|---|', ...rows];
}

describe('a milestone that the author marks', () => {
  it('is marked by a comment: in a row, an item, a line, a heading, one below the item’s text', () => {
    for (const lines of [
      ['| Time | Event |', '|-|-|', '| 14:00 | a <!-- postmortem: detected --> |', '| 14:10 | b |'],
      ['- 14:00 a <!-- postmortem: detected -->', '- 14:10 b'],
      ['- 14:00 a', '  <!-- postmortem: detected -->', '- 14:10 b'],
      ['- 14:00 a', '', '  <!-- postmortem: detected -->', '', '- 14:10 b'],
      ['14:00 a <!--postmortem:detected-->', '14:10 b'],
      ['### 14:00 a <!-- postmortem: Detected -->', '', '### 14:10 b'],
      ['### 14:00', '', 'a', '', '<!-- postmortem: detected -->', '', '### 14:10 b'],
    ]) {
      assert.equal(held(...lines).detected, 'a', lines.join('\n'));
    }
  });

  it('may be one of several of the same entry', () => {
    const { detected, declared } = held('- 14:00 a <!-- postmortem: detected, declared -->', '- 14:10 b');
    assert.deepEqual([detected, declared], ['a', 'a']);
  });

  it('is marked in a column, in the team’s words for it', () => {
    assert.deepEqual(
      held(...table('Milestone', 'Impact start', 'Detection', '', 'Mitigated', 'Recovered / Resolved')),
      {
        started: 'a',
        detected: 'b',
        mitigated: 'd',
        recovered: 'e',
        resolved: 'e',
      },
    );
  });

  it('is not marked by a phase that several entries are in', () => {
    const marked = held(
      ...table('Phase', 'Start', 'Detection', 'Detection', 'Mitigation', 'Mitigation', 'Recovery'),
    );
    assert.equal(marked.started, 'a');
    assert.equal(marked.recovered, 'f');
    assert.notEqual(marked.detected, 'b');
    assert.equal(marked.mitigated, undefined);
  });

  it('is not marked by a comment that is shown as code', () => {
    const mark = '<!-- postmortem: resolved -->';
    assert.equal(held('- 14:00 a', '', '  ```', `  ${mark}`, '  ```', '- 14:10 b').resolved, undefined);
    const { milestones } = analysisOf(`## Timeline\n\n- 14:00 a, written as \`${mark}\`\n- 14:10 b`);
    assert.notEqual(milestones.resolved?.source, 'marked');
  });

  it('is held by what is marked, whatever the words of others say', () => {
    const words = ['- 14:00 Errors began', '- 14:15 First alert fired', '- 15:30 Incident resolved'];
    assert.equal(held(...words).detected, 'First alert fired');
    assert.equal(held(...words, '- 15:40 x <!-- postmortem: detected -->').detected, 'x');
    const { milestones } = analysisOf('## Timeline\n\n- 14:00 a <!-- postmortem: detected -->\n- 14:10 b');
    assert.equal(milestones.detected?.source, 'marked');
  });

  it('is the first of two that are marked alike', () => {
    const mark = '<!-- postmortem: detected -->';
    assert.equal(held(`- 14:00 a ${mark}`, `- 14:10 b ${mark}`).detected, 'a');
  });
});

describe('a milestone that a team names in its own words', () => {
  it('is found by them, whatever their case', () => {
    const text = '## Timeline\n\n- 14:00 Errors began\n- 14:10 Bat signal lit\n- 14:20 First alert fired';
    const configuration = { milestones: { detected: ['bat signal'] } };
    assert.equal(milestonesIn(analysisOf(text, configuration)).detected, 'Bat signal lit');
    assert.equal(milestonesIn(analysisOf(text)).detected, 'First alert fired');
  });

  it('is found by whole words, and the end by the last entry that has them', () => {
    const text =
      '## Timeline\n\n- 14:00 Backup job crashes\n- 14:05 Ack by Ana\n- 14:10 Killswitch on, no effect\n- 14:30 Killswitch on\n- 14:40 Site is back';
    const configuration = { milestones: { acknowledged: ['ack'], mitigated: ['killswitch on'] } };
    const { acknowledged, mitigated } = milestonesIn(analysisOf(text, configuration));
    assert.deepEqual([acknowledged, mitigated], ['Ack by Ana', 'Killswitch on']);
  });
});

describe('a milestone that nothing tells of', () => {
  it('is not recorded', () => {
    const { milestones } = analysisOf('## Timeline\n\n- 14:00 a\n- 14:10 b\n- 14:20 c');
    for (const name of [
      'detected',
      'acknowledged',
      'declared',
      'identified',
      'mitigated',
      'recovered',
    ] as const)
      assert.equal(milestones[name], undefined, name);
    assert.equal(milestones.resolved, undefined);
  });
});

describe('the milestones of a document with several incidents', () => {
  const incident = (name: string, hour: number): readonly string[] => [
    `## ${name}`,
    '',
    '### Impact',
    '',
    'Nobody could pay.',
    '',
    '### Timeline',
    '',
    `- ${hour}:00 Errors began`,
    `- ${hour}:10 First alert fired`,
    `- ${hour}:50 Incident resolved`,
    '',
  ];
  const milestonesOf = (...lines: readonly string[]): ReturnType<typeof milestonesIn> =>
    milestonesIn(analysisOf(['# Outages of May', '', ...lines].join('\n')));

  it('are not one incident’s', () => {
    const one = incident('Payments down', 10);
    assert.equal(milestonesOf(...one).resolved, 'Incident resolved');
    assert.deepEqual(milestonesOf(...one, ...incident('Login down', 14)), {});
  });

  it('are not one incident’s either where each has nothing but a timeline, or a cause of its own', () => {
    const [payments, login] = [incident('Payments down', 10), incident('Login down', 14)];
    const alone = (lines: readonly string[]): readonly string[] => [...lines.slice(0, 2), ...lines.slice(6)];
    assert.deepEqual(milestonesOf(...alone(payments), ...alone(login)), {});
    const open = (lines: readonly string[]): readonly string[] => [
      ...lines.slice(0, -2),
      '',
      '### Root Cause',
      '',
      'A full disk.',
      '',
    ];
    assert.deepEqual(milestonesOf(...open(payments), ...open(login)), {});
  });

  it('are one incident’s where its parts, or its services, have sections alike', () => {
    const first = incident('Part 1: the outage', 10);
    assert.notDeepEqual(milestonesOf(...first, ...incident('Part 2: the aftermath', 14)), {});
    // What happens behind an outage has no onset of its own.
    const cleanUp = ['## Cleaning up', '', '### Impact', '', 'Late reports.', '', '### Timeline', ''];
    const later = ['- 14:00 Backlog processed', '- 15:00 Incident resolved'];
    assert.notDeepEqual(milestonesOf(...incident('The outage', 10), ...cleanUp, ...later), {});
    const api = [...incident('API', 10), '- 11:30 All systems back to normal', ''];
    assert.notDeepEqual(milestonesOf(...api, ...incident('Database', 11)), {});
  });

  it('are one incident’s where it is told in parts', () => {
    const days = [
      '## Friday',
      '',
      '### Timeline',
      '',
      '- 10:00 Errors began',
      '- 10:10 First alert fired',
      '',
    ];
    const { started, resolved } = milestonesOf(
      ...days,
      '## Saturday',
      '',
      '### Timeline',
      '',
      '- 10:50 Incident resolved',
    );
    assert.deepEqual([started, resolved], ['Errors began', 'Incident resolved']);
  });
});
