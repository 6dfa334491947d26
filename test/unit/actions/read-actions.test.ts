import assert from 'node:assert/strict';
import { dueDates, isOverdue } from '../../../src/core/actions/action-item';
import { progressOf, saysDone } from '../../../src/core/actions/progress';
import { analyse, defaultConfiguration, readTemplate, type ActionItem } from '../../../src/core';
import { formatDate } from '../../../src/core/text/calendar';

/** The action items of `lines`, with a template that says nothing of them. */
function itemsOf(...lines: readonly string[]): readonly ActionItem[] {
  return analyse(lines.join('\n'), { template: readTemplate(''), configuration: defaultConfiguration })
    .actionItems;
}

/** An item in short: action | owner | due | status, and whether it is done. */
function inShort({ action, owner, due, status, done }: ActionItem): string {
  return `${action} | ${owner} | ${due} | ${status}${done ? ' ✓' : ''}`;
}

describe('action items: none is overlooked, however a team writes them', () => {
  it('are rows of a table with other names for its columns', () => {
    const items = itemsOf(
      '## Whatever',
      '',
      '| # | What | **Assignee** | ETA | Prio | State |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | [Widen](x) the pool | `ada` | 2024-06-01 | P1 | ✅ Done |',
      '| 2 | Alert | | | | |',
      '| | | | | | |',
      '| 3 | ragged |',
    );
    assert.deepEqual(items.map(inShort), ['Widen the pool | ada | 2024-06-01 | ✅ Done ✓', 'Alert |  |  | ']);
    assert.deepEqual([items[0]?.id, items[0]?.priority, items[0]?.line], ['1', 'P1', 4]);
  });

  it('take the column that is nothing else for what is to be done', () => {
    const items = itemsOf('| Repair | Owner | Due |', '| --- | --- | --- |', '| Widen | Ada | 2024-06-01 |');
    assert.deepEqual(items.map(inShort), ['Widen | Ada | 2024-06-01 | ']);
  });

  it('are due when a column of a table of tasks says when, and done where one says that', () => {
    const rows = ['| 1 | Widen | Ada | 2024-06-01 | yes |', '| 2 | Alert | Kim | 2024-07-01 | no |'];
    const items = itemsOf(
      '## What next?',
      '',
      '| # | Task | Who | When | Done? |',
      '| - | - | - | - | - |',
      ...rows,
    );
    assert.deepEqual(items.map(inShort), [
      'Widen | Ada | 2024-06-01 | yes ✓',
      'Alert | Kim | 2024-07-01 | no',
    ]);
    assert.deepEqual(itemsOf('| When | What | Who |', '| - | - | - |', '| 14:00 | x | Ada |'), []);
  });

  it('are no rows of timelines, of inventories, or of other tables', () => {
    assert.deepEqual(itemsOf('| Time | Event | Owner |', '| --- | --- | --- |', '| 14:00 | x | Ada |'), []);
    assert.deepEqual(itemsOf('| Service | Users |', '| --- | --- |', '| checkout | 5 |'), []);
  });

  it('need no owners to be items in a section for them', () => {
    const rows = ['| Action | Status |', '| --- | --- |', '| Widen | Open |'];
    assert.equal(itemsOf('## Corrective actions', '', ...rows).length, 1);
    assert.equal(itemsOf('## Impact', '', ...rows).length, 0);
  });

  it('are entries of lists, with owner, date and status as lists have them', () => {
    const items = itemsOf(
      '## Action Items',
      '',
      '### Prevent',
      '',
      '- [ ] Widen the pool (Ada Lovelace, due 2024-06-01)',
      '- [x] Alert on 80 % @grace',
      '- OPS-12: drop the index by 1 June 2024 — Ada',
      '- ~~Buy a database~~',
      '- **Later**:',
      '  - Write the runbook, owner: Ada',
      '- Clean up',
      '  - the queue is a detail',
    );
    assert.deepEqual(items.map(inShort), [
      'Widen the pool (Ada Lovelace, due 2024-06-01) | Ada Lovelace | 2024-06-01 | Open',
      'Alert on 80 % @grace | @grace |  | Done ✓',
      'OPS-12: drop the index by 1 June 2024 — Ada | Ada | 1 June 2024 | ',
      'Buy a database |  |  |  ✓',
      'Write the runbook, owner: Ada | Ada |  | ',
      'Clean up |  |  | ',
    ]);
    assert.equal(items[2]?.id, 'OPS-12');
  });

  for (const [entry, id, owner, due, priority] of [
    ['- [ ] Widen the pool (Ada Lovelace, 2024-06-01)', '', 'Ada Lovelace', '2024-06-01', ''],
    ['- [ ] **AI-2** Widen the pool (@ada, 1 June 2024)', 'AI-2', '@ada', '1 June 2024', ''],
    [
      '- [x] [OPS-12](https://x.example/OPS-12) Widen it [SRE team; 2024-06-01; P1]',
      'OPS-12',
      'SRE team',
      '2024-06-01',
      'P1',
    ],
    ['- [ ] #12 Widen the pool — Ada — due: 01.06.2024', '#12', 'Ada', '01.06.2024', ''],
    ['- `OPS-4` Widen the pool – Ada (2024-06-01)', 'OPS-4', 'Ada', '2024-06-01', ''],
    ['- [ ] Widen the pool | Ada | 2024-06-01 | P2', '', 'Ada', '2024-06-01', 'P2'],
    [
      '- Widen it. Owner: Ada M. Lovelace. Due: 2024-06-01. Priority: High',
      '',
      'Ada M. Lovelace',
      '2024-06-01',
      'High',
    ],
    ['- [ ] Widen the pool 📅 2024-06-01', '', '', '2024-06-01', ''],
    ['- **Ada**: widen the pool (OPS-9)', 'OPS-9', 'Ada', '', ''],
    ['- UTF-8 names break the pool of 2024-01-05 (see the log, 2024-01-05)', '', '', '', ''],
    ['- Undo the change (2024-01-05)', '', '', '', ''],
    ['- Read [the runbook (Ada)](https://x.example/a-(b))', '', '', '', ''],
  ] as const) {
    it(`are read with id, owner, date and priority: ${entry}`, () => {
      const [item] = itemsOf('**Participants**: Ada Lovelace', '', '## Action Items', '', entry);
      assert.deepEqual([item?.id, item?.owner, item?.due, item?.priority], [id, owner, due, priority]);
    });
  }

  it('have their details in a list under them', () => {
    const [first, second, third] = itemsOf(
      ...['## Action Items', '', '- [ ] Widen the pool', '  - owner: Kim', '  - due: 2024-06-01'],
      ...[
        '- **Alert on 80 %**',
        '  - **Owner**: Lee',
        '  - **Status**: Done',
        '- **Later**',
        '  - Drop the index',
      ],
    );
    assert.deepEqual(
      [first, second, third].map((item) => item && inShort(item)),
      [
        'Widen the pool | Kim | 2024-06-01 | Open',
        'Alert on 80 % | Lee |  | Done ✓',
        'Drop the index |  |  | ',
      ],
    );
  });

  it('are the lists under a heading that names their section among others', () => {
    assert.equal(itemsOf('## Remediation & Follow-up Actions', '', '- Widen the pool').length, 1);
    assert.equal(itemsOf('## Actions and reactions', '', '- Widen the pool').length, 0);
  });

  it('are not the lists of a section that has a table of them, nor those of other sections', () => {
    const table = ['| Action | Owner |', '| --- | --- |', '| Widen | Ada |'];
    assert.equal(itemsOf('## Action Items', '', ...table, '', '- See also the tracker').length, 1);
    assert.equal(itemsOf('## Lessons Learned', '', '- Pools are small').length, 0);
  });

  it('are due on the last day that they name, and overdue only when open', () => {
    const [item] = itemsOf(
      '| Action | Owner | Due |',
      '| --- | --- | --- |',
      '| A | B | ~~2024-05-01~~ 2024-06-01 |',
    );
    assert.ok(item);
    const at = (today: string | undefined): boolean =>
      isOverdue(item, { today, timeline: { dayFirst: true } });
    assert.deepEqual(dueDates(item, { dayFirst: true }).map(formatDate), ['2024-06-01']);
    assert.equal(at('2024-06-01'), false);
    assert.equal(at('2024-06-02'), true);
    assert.equal(
      isOverdue({ ...item, done: true }, { today: '2024-06-02', timeline: { dayFirst: true } }),
      false,
    );
    assert.equal(at(undefined), false);
  });

  for (const due of [
    '2024-06-01 (was 2024-05-01)',
    '2024-06-01, moved from 2024-05-01',
    '2024-06-01 (originally planned for 2024-05-01)',
    '2024-06-01 ~~2024-05-01~~',
    '~~2024-05-01~~ 2024-06-01',
    '2024-05-01 → 2024-06-01',
    'moved from 2024-05-01 to 2024-06-01',
    'was 2024-05-01, now 2024-06-01',
  ]) {
    it(`are due on the day that holds: ${due}`, () => {
      const [item] = itemsOf('| Action | Owner | Due |', '| --- | --- | --- |', `| A | B | ${due} |`);
      assert.deepEqual(dueDates(item!, { dayFirst: true }).map(formatDate), ['2024-06-01']);
    });
  }

  it('are due on either day where the document does not tell whether the month comes first', () => {
    const [item] = itemsOf('| Action | Owner | Due |', '| --- | --- | --- |', '| A | B | 05/06/2024 |');
    const due = (dayFirst: boolean | undefined): readonly string[] =>
      dueDates(item!, { dayFirst }).map(formatDate);
    assert.deepEqual(due(true), ['2024-06-05']);
    assert.deepEqual(due(false), ['2024-05-06']);
    assert.deepEqual(due(undefined), ['2024-06-05', '2024-05-06']);
    const at = (today: string): boolean => isOverdue(item!, { today, timeline: { dayFirst: undefined } });
    assert.equal(at('2024-05-30'), false);
    assert.equal(at('2024-06-06'), true);
  });

  it('belong to whom they begin with, where the document knows somebody of that name', () => {
    const items = itemsOf(
      '## Timeline',
      '',
      '- 14:05 Kim acknowledged the page, Monitoring noticed nothing, and @ann was told',
      '',
      '## Action Items',
      '',
      '- Kim: widen the pool',
      '- Ann will alert on the pool',
      '- **SRE team**: drop the index',
      '- Redis: drop the other index',
      '- Monitoring: drop the third index',
      '- Switch to mutual TLS',
      '- Rename the pool (Ann & Kim)',
    );
    assert.deepEqual(
      items.map(({ owner }) => owner),
      ['Kim', 'Ann', 'SRE team', '', '', '', 'Ann & Kim'],
    );
  });

  it('are in the state that is not struck out', () => {
    const [item] = itemsOf(
      '| Action | Owner | Status |',
      '| --- | --- | --- |',
      '| A | ~~B~~ C | ~~Open~~ Done |',
    );
    assert.deepEqual([item?.owner, item?.status, item?.done], ['C', 'Done', true]);
  });

  for (const status of [
    'Done',
    '✅',
    '✔️ completed',
    'Closed (2024-05-02)',
    'Won’t do',
    'fixed in #12',
    'Cancelled',
    'Rolled out in 2.4',
    'Verified',
    'Superseded by 4',
    'No longer needed',
    'Not planned',
    'Closed as duplicate',
    '100 %',
  ]) {
    it(`are done at “${status}”`, () => assert.ok(saysDone(status)));
  }
  for (const status of ['', 'Halfway', '⏳', 'Donegal', 'Closed-loop', 'Liverpool']) {
    it(`are neither done nor open at “${status}”`, () => assert.equal(progressOf(status), undefined));
  }
  for (const status of [
    ...['Open', 'To do', 'Todo', 'Doing', 'In progress', 'In QA', 'Under review', 'PR open', 'Next sprint'],
    ...[
      'Not done',
      'Not yet fixed',
      'Almost done',
      'Partially deployed',
      'Incomplete',
      'Undone',
      'Ready to ship',
    ],
    ...[
      'Waiting on vendor',
      'On hold',
      '50%',
      'No',
      'OPS-12',
      '#12',
      'acme/shop#12',
      'https://example.org/12',
    ],
  ]) {
    it(`are open at “${status}”`, () => assert.equal(progressOf(status), 'open'));
  }

  it('are not done because they ask to complete or to close something', () => {
    const items = itemsOf(
      '## Action Items',
      '',
      '- Complete the migration of the pool',
      '- Duplicate the alert for the other region',
      '- Completed the migration of the depots',
    );
    assert.deepEqual(
      items.map(({ done }) => done),
      [false, false, true],
    );
  });
});
