import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { redact } from '../../../../src/core/report';
import { analysisOf } from '../incident';
import { outside } from './readers-outside';

const text = `# Post-mortem: checkout

**Incident Commander**: Ana Ruiz
**Status**: Final

- Participants:
  - Ben Okafor
  - Cora Li (databases)
- Revenue Impact: $4,711
- Users Affected: 12

## Timeline

| Time | Event | Actor |
|------|-------|-------|
| 2024-05-01 14:00 | Outage began \\| at once | Deploy pipeline |
| 2024-05-01 14:15 | Ana saw the alert | Ana Ruiz |

## Root cause

Ben Okafor's script had no limit; Anabel is somebody else.

## Action items

ID | Due | Action | Owner
---|-----|--------|------
1 | 2024-06-01 | Limit the script | Ben Okafor
2 | 2024-06-08 | Alert sooner

### Costs

Nobody outside should read 4711.

## Attendees of the review
<!-- postmortem: external -->

**Facilitator**: public
**Authors**: Dora Public
`;

function without(source: string): string {
  return redact(analysisOf(source)).analysis.document.text;
}

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

describe('a post-mortem for readers outside', () => {
  const { analysis, leftOut, namesLeft } = redact(analysisOf(text));
  const kept = analysis.document.text;

  it('does not say who took part, nor what it cost', () => {
    for (const words of ['Commander', 'Cora', 'Participants', '4,711', '4711', 'Revenue', 'pipeline'])
      assert.ok(!kept.includes(words), `${words} is in\n${kept}`);
    for (const words of ['Status', 'Users Affected: 12', 'Limit the script', 'Dora Public'])
      assert.ok(kept.includes(words), `${words} is not in\n${kept}`);
  });

  it('loses the columns of people from every row, and no other cell', () => {
    assert.match(kept, /^\| Time \| Event \|\n\|-+\|-+\|$/m);
    assert.match(kept, /^\| 2024-05-01 14:00 \| Outage began \\\| at once \|$/m);
    assert.match(
      kept,
      /^ID \| Due \| Action *\n(?:-+\|){2}-+\n1 \| .* \| Limit the script *\n2 \| .* \| Alert sooner$/m,
    );
    const [first] = analysisOf(kept).timeline.events;
    assert.deepEqual([first?.text, first?.actor], ['Outage began | at once', '']);
    assert.deepEqual(
      analysisOf(kept).actionItems.map(({ owner }) => owner),
      ['', ''],
    );
  });

  it('tells what was left out', () => {
    assert.deepEqual(leftOut, {
      sections: ['Action items › Costs'],
      fields: ['Incident Commander', 'Participants', 'Revenue Impact'],
      columns: ['Actor', 'Owner'],
      blocks: [],
    });
  });

  it('tells its author of names that are still there', () => {
    const lines = text.split('\n');
    assert.deepEqual(
      namesLeft.map(({ words, lines: own }) => [words, own.map((line) => lines[line])]),
      [
        ['Ana', ['| 2024-05-01 14:15 | Ana saw the alert | Ana Ruiz |']],
        ['Ben Okafor', ["Ben Okafor's script had no limit; Anabel is somebody else."]],
        ['Dora Public', ['**Authors**: Dora Public']],
      ],
    );
  });

  it('does not say whose an action item of a list is', () => {
    const list =
      '# Post-mortem\n\n## Action items\n\n- [ ] Limit the script (owner: Ben Okafor, due: 2024-06-01)\n';
    const result = redact(analysisOf(list));
    assert.match(result.analysis.document.text, /^- \[ \] Limit the script \(due: 2024-06-01\)$/m);
    assert.deepEqual(result.leftOut.columns, ['Owner']);
  });

  it('does not say who took part in a table of facts, which stays one', () => {
    const facts = '| Field | Value |\n|---|---|\n| **Commander** | Ana Ruiz |\n| Status | Final |\n';
    const { analysis: shown, leftOut } = redact(analysisOf(`# Post-mortem\n\n${facts}`));
    assert.match(shown.document.text, /^\| \*\*Commander\*\* \| {10}\|\n\| Status \| Final \|$/m);
    assert.deepEqual(leftOut.fields, ['Commander']);
    const headless = '| Author | Ana Ruiz |\n|---|---|\n| Status | Final |\n';
    assert.ok(!without(`# Post-mortem\n\n${headless}`).includes('Ana'));
  });

  it('loses no section and no field without a word, not even below the last rule', () => {
    const part = fc.constantFrom(
      '## Resolution\n\nThe limit was set.',
      '## Internal notes\n\n**Cost**: 4711\n\n### More of them\n\n4711',
      '## Reminder: Blameless Culture\n\nNobody is to blame.',
      '**Commander**: Ana Ruiz\n**Users Affected**: 12',
      '---',
    );
    const last = fc.constantFrom(
      '**Document Owner**: Ana Ruiz',
      '**Last Updated**: 2024-05-02',
      '**Status**: Final',
      '**Version**: 3',
      '**Distribution**: Ana Ruiz',
    );
    const generated = fc
      .tuple(fc.array(part, { maxLength: 6 }), fc.uniqueArray(last))
      .map(([parts, lines]) => ['# Post-mortem', ...parts, '---', lines.join('\n')].join('\n\n') + '\n');
    for (const document of examples) assert.deepEqual(unnamed(document), []);
    fc.assert(fc.property(generated, (document) => assert.deepEqual(unnamed(document), [])));
    const [copy] = examples.map((document) => redact(analysisOf(document)).leftOut.fields);
    assert.ok(copy?.includes('Document Owner'));
  });

  it('keeps the number of every line, whatever the document', () => {
    const cells = fc.array(
      fc.constantFrom('Owner', 'Assignee', 'Actor', 'Time', '14:00', '---', '', '\\|', '`|`'),
    );
    const line = fc.oneof(
      cells.map((row) => row.join(' | ')),
      cells.map((row) => `| ${row.join(' | ')} |`),
      fc.constantFrom('**Owner**: A', '- Participants: B', '## Costs', '## Timeline', '', '> - Owner: C'),
    );
    const anything = fc.array(line).map((lines) => lines.join('\n'));
    for (const document of examples) assert.equal(count(without(document)), count(document));
    fc.assert(fc.property(anything, (document) => count(without(document)) === count(document)));
  });
});

/** The sections and fields that a copy for readers outside leaves out, and that it does not name. */
function unnamed(source: string): readonly string[] {
  const { document } = analysisOf(source);
  const { analysis, leftOut } = redact(analysisOf(source));
  const copy = analysis.document.text.split('\n');
  const isGone = (name: string, { start }: { readonly start: number }): boolean =>
    !copy[document.lines.lineAt(start)]?.includes(name);
  const told = [...leftOut.sections.map((path) => path.split(' › ').at(-1)), ...leftOut.fields];
  const rule = document.blocks.findLast(({ kind }) => kind === 'break')?.range.start ?? Infinity;
  const isTold = (name: string, { start }: { readonly start: number }, mayStandIn: boolean): boolean =>
    told.includes(name) ||
    (mayStandIn &&
      document.sections.some(
        (section) => told.includes(section.name) && section.range.start < start && start < section.range.end,
      ));
  // Where some of the last words stay, those that go are no part of the section above.
  const staysBelow = document.fields.some(({ label, range }) => range.start > rule && !isGone(label, range));
  return [
    ...document.sections.filter(({ name, range }) => isGone(name, range) && !isTold(name, range, true)),
    ...document.fields
      .filter(
        ({ label, range }) =>
          isGone(label, range) && !isTold(label, range, !(staysBelow && range.start > rule)),
      )
      .map(({ label }) => ({ name: label })),
  ].map(({ name }) => name);
}

function count(document: string): number {
  return document.split('\n').length;
}

describe('a line that says that a post-mortem is not for readers outside', () => {
  const fields = [
    '**Distribution**: Engineering Only',
    'Distribution: Internal only',
    '- Classification: confidential',
    '> **Audience**: All Company',
    '| Field | Value |\n| - | - |\n| Visibility | Internal |',
    'Users were sad.\n\n---\n\n**Distribution**: Engineering Team\n**Status**: Final',
  ];
  for (const field of fields)
    it(`is left out, and named: ${field}`, () => {
      const { text, told } = outside(field);
      assert.ok(!/engineering|internal|confidential|company/i.test(text), text);
      assert.match(told, /^the field (?:Distribution|Classification|Audience|Visibility)$/);
    });

  const banners = [
    'Confidential',
    'CONFIDENTIAL – Acme Corp',
    'Acme Confidential',
    'Internal use only.',
    'This document is confidential; it must not be shared outside the company.',
    'For engineering only, do not forward',
  ];
  for (const banner of banners)
    it(`is left out, and quoted: ${banner}`, () => {
      const { text, told } = outside(`${banner}\n\nUsers were sad.`);
      assert.equal(text, `# Post-mortem: checkout\n\n\n\nUsers were sad.\n`);
      assert.equal(told, `the line “${banner}”`);
    });

  it('is none where it says more, or offers a choice, or lets everybody read', () => {
    for (const plain of [
      '**Distribution**: Public',
      '**Distribution**: Engineering Team / All Company / Public',
      '**Classification**: Outage',
      'The internal load balancer of the company failed.',
      'Only employees of the bank were affected.',
      'Sources:\n\n- Internal\n- External',
      'Do not restart it.',
    ])
      assert.equal(outside(plain).told, 'nothing of the document', plain);
  });
});
