import assert from 'node:assert/strict';
import { analysisOf } from '../incident';
import { outside } from './readers-outside';

describe('who took part, in the copy for readers outside', () => {
  const fields = [
    ...[
      'IC',
      'Facilitator',
      'Contributors',
      'Incident Commanders',
      'Team',
      'Assignee',
      'Prepared by',
      'Comms lead',
    ],
    ...[
      'On-call engineer',
      'Incident Commander(s)',
      'Incident Commander (acting)',
      'Reviewed by',
      'Estimated Cost',
    ],
    ...['SLA Credits', 'Total cost of the incident', 'Lost revenue', 'Financial impact'],
  ];
  for (const label of fields)
    it(`is not in a field, a line, a row or a column called ${label}`, () => {
      const forms = [
        `**${label}**: Dana`,
        `- ${label}: Dana`,
        `${label}: Dana`,
        `| Fact | Value |\n| - | - |\n| ${label} | Dana |`,
        `| Time | Event | ${label} |\n| - | - | - |\n| 2024-05-01 14:00 | Outage began | Dana |`,
        `### ${label}\n\nDana`,
      ];
      for (const form of forms) {
        const { text, told } = outside(form);
        assert.ok(!text.includes('Dana'), text);
        assert.ok(told.includes(label.replace(' (acting)', '')), told);
      }
    });

  it('is in no section of them', () => {
    for (const name of [
      'Who was involved',
      'Incident response team',
      'Roles',
      'Attendees',
      'Post-mortem reviewers',
    ])
      assert.ok(!outside(`## ${name}\n\n- Dana`).text.includes('Dana'), name);
  });

  it('is not taken for what only sounds like it', () => {
    const plain = [
      ...[
        '**Lead time**: 3 days',
        '**Data loss**: none',
        '**Broker leader**: node 3',
        '- Detected by: an alert',
      ],
      ...[
        '## Loss of service\n\nIt was down.',
        '**Teamwork**: good',
        '- [ ] Page the on-call engineer (due 2024-06-01)',
      ],
      ...[
        '| Area | Action | Status |\n| - | - | - |\n| On-call | Write it down | Open |',
        '**CPU credits**: exhausted',
      ],
    ];
    for (const source of plain) assert.equal(outside(source).told, 'nothing of the document', source);
  });

  it('is not in a table of roles, whichever way it is written', () => {
    const tables = [
      '| Incident Commander | Scribe |\n| - | - |\n| Dana | Jan van der Berg |',
      '| Incident Commander | Dana |\n| - | - |\n| Scribe | Jan van der Berg |',
      '| Role | Name |\n| - | - |\n| Responder | Dana |\n| Somebody else | Jan van der Berg |',
      '| Dana | Scribe |\n| - | - |\n| Jan van der Berg | Incident Commander |',
      '| Owner | Service |\n| - | - |\n| Dana | checkout |\n| Jan van der Berg | search |',
      'Incident Commander | Scribe\n--- | ---\nDana | Jan van der Berg',
    ];
    for (const table of tables) {
      const { text, namesLeft } = outside(table);
      assert.ok(!/Dana|Berg/.test(text), text);
      assert.deepEqual(namesLeft, []);
    }
  });

  it('takes a column out of a table that stays one, with or without pipes around it', () => {
    const of = (...columns: readonly (readonly string[])[]): string =>
      outside(columns.map((row) => row.join(' | ')).join('\n')).text;
    const first = of(['Owner', 'Task'], ['---', '---'], ['Dana', 'Limit it'], ['', 'Alert']);
    const last = of(['Task', 'Team lead'], ['---', '---'], ['Limit it', 'Dana'], ['Alert']);
    for (const text of [first, last]) {
      const [table, ...others] = analysisOf(text).document.tables;
      assert.ok(table && others.length === 0, text);
      const cells = [table.header, ...table.rows].map(({ cells: own }) =>
        own.map(({ range }) => text.slice(range.start, range.end)),
      );
      assert.deepEqual(cells.slice(0, 2), [['Task'], ['Limit it']], text);
      assert.ok(!text.includes('Dana'), text);
    }
  });

  it('leaves no empty brackets behind where an owner stood', () => {
    const list = (entry: string): string =>
      outside(`## Action items\n\n- ${entry}`).text.split('\n')[4] ?? '';
    const entries = {
      'Limit it (Owner: Ben Okafor)': '- Limit it',
      'Limit it (Ben Okafor)': '- Limit it',
      'Limit it _(owner: Ben Okafor)_.': '- Limit it.',
      'Limit it (**Owner**: Ben Okafor, due: 2024-06-01)': '- Limit it (due: 2024-06-01)',
      'Limit it (due: 2024-06-01, owner: Ben Okafor)': '- Limit it (due: 2024-06-01)',
      'Limit it — @ben — due 2024-06-01': '- Limit it — due 2024-06-01',
      '[ ] Limit it – Ben Okafor': '- [ ] Limit it',
      'Limit it [Ben Okafor]': '- Limit it',
    };
    for (const [entry, kept] of Object.entries(entries)) assert.equal(list(entry), kept);
  });

  it('is not at the head of an item of an action list, though nobody else is called so in the text', () => {
    const entries = {
      'Cora: add an index': '- add an index',
      '**Cora** – add an index': '- add an index',
      '**Cora:** add an index': '- add an index',
      '[ ] Cora - add an index (due 2024-06-01)': '- [ ] add an index (due 2024-06-01)',
      'Cora & Ben: add an index': '- add an index',
      'Cora: add an index (Ben Okafor)': '- add an index',
    };
    for (const [entry, kept] of Object.entries(entries)) {
      const { text, told } = outside(`## Action items\n\n- ${entry}`);
      assert.equal(text.split('\n')[4], kept);
      assert.equal(told, 'the column Owner');
    }
    const topics = [
      'Monitoring: alert sooner',
      '**Backend** – retry',
      'SLO: write one',
      'Kubernetes: update',
      'Redis: set maxmemory',
    ];
    for (const topic of [...topics, 'Checkout: retry']) {
      const { told } = outside(`## Summary\n\nThe checkout failed.\n\n## Action items\n\n- ${topic}`);
      assert.equal(told, 'nothing of the document', topic);
    }
    assert.equal(outside('## Lessons\n\n- Cora: ask sooner').told, 'nothing of the document');
  });

  it('is not around an action item by the name of a handle, however it is written', () => {
    const items = [
      'Kenji: add',
      'kenji – add',
      '**KENJI**: add',
      'Kenji to add',
      'Add (kenji)',
      'Add, Kenji.',
    ];
    for (const item of items) {
      const { text } = outside(`Ask @kenji.\n\n## Action items\n\n- ${item}`);
      assert.match(text.split('\n')[6] ?? '', /^- [Aa]dd\.?$/, item);
    }
  });

  it('is not in a list beside a table of action items, nor called an owner in any other', () => {
    const table = '| Action | Owner |\n| - | - |\n| Limit it | Dana |';
    const { text } = outside(
      `## Action items\n\n${table}\n\n- Alert sooner (Ben Okafor)\n\n## Lessons\n\n- Ask (owner: Cora Li)`,
    );
    assert.ok(!/Dana|Ben|Cora/.test(text), text);
    assert.match(text, /^- Alert sooner$/m);
  });
});

describe('what an author is told before a copy goes out', () => {
  const left = (body: string): readonly string[] =>
    outside(body).namesLeft.map(({ words, lines }) => `${words} ${lines.join(' ')}`);

  it('is who is still in the prose, by one name or by several, wherever the document names them', () => {
    const prose = '\n\nThen Dana called Jan van der Berg, and Berg called Ben.';
    assert.deepEqual(left(`**Facilitator**: Dana${prose}`), ['Dana 4']);
    assert.deepEqual(left(`**Team**: Dana, Jan van der Berg (DB)${prose}`), ['Dana 4', 'Jan van der Berg 4']);
    assert.deepEqual(left(`| Action | Owner |\n| - | - |\n| Limit | Ben Okafor |${prose}`), ['Ben 6']);
    assert.deepEqual(left(`## Who was involved\n\n- Scribe: Jan van der Berg\n\n## Summary${prose}`), [
      'Jan van der Berg 8',
    ]);
    assert.deepEqual(left(`| Role | Name |\n| - | - |\n| Scribe | Dana |${prose}`), ['Dana 6']);
  });

  it('is who is addressed somewhere by a handle, and named without it', () => {
    assert.deepEqual(left('Ask @kenji. Then Kenji left.\n\nWhat did KENJI do?'), ['Kenji 2 4', '@kenji 2']);
    assert.deepEqual(left('| Action | Owner |\n| - | - |\n| Limit | @kenji |\n\nKenji left.'), ['Kenji 6']);
    assert.deepEqual(left('**Scribe**: @ana.ruiz\n\nThen Ana Ruiz left, and Ana slept.'), ['Ana Ruiz 4']);
    assert.deepEqual(left('**Scribe**: @oncall\n\nThe oncall of @payments-team slept; payments failed.'), [
      '@payments-team 4',
    ]);
  });

  it('is a first and a last name at the head of an action item, which may be a thing, too', () => {
    assert.deepEqual(left('## Action items\n\n- Cora Li: add an index'), ['Cora Li 4']);
  });

  it('is addresses of people, and no word that is a name only by its capital', () => {
    assert.deepEqual(left('Ask @ana or ben@example.com.'), ['@ana 2', 'ben@example.com 2']);
    assert.deepEqual(left('**Team**: Search, Platform Team\n\nSearch was slow; every search failed.'), []);
  });

  it('is amounts of money that are still in the text, but for code', () => {
    const { amountsLeft } = outside(
      'It cost $4,711. And 12 million dollars.\n\n- € 20k a day, USD 5 an hour\n\n`echo $1` for 5 minutes, 20% of 300 users',
    );
    assert.deepEqual(
      amountsLeft.map(({ words, lines }) => `${words} ${lines.join(' ')}`),
      ['$4,711 2', '12 million dollars 2', '€ 20k 4', 'USD 5 4'],
    );
  });

  it('is nothing of a field that says no more than an amount, which is left out', () => {
    const { text, told, amountsLeft } = outside('- Orders that were lost: about $4,711');
    assert.ok(!text.includes('4,711'));
    assert.equal(told, 'the field Orders that were lost');
    assert.deepEqual(amountsLeft, []);
  });
});
