import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionsAt, apply, cleanUp, rangeOf, showUnsaved } from './editor';

const incident = `# Post-mortem: checkout

## Timeline (UTC)

- 14:00 Errors begin to rise
- 14:10 Alert fired
- 15:30 Incident resolved
`;

const refactor = vscode.CodeActionKind.Refactor;

async function titlesAt(document: vscode.TextDocument, words: string): Promise<string[]> {
  const actions = await actionsAt(document, rangeOf(document, words), refactor);
  return actions.map(({ title }) => title).filter((title) => /mark/i.test(title));
}

describe('actions on an entry: a milestone that was read wrong is put right', () => {
  afterEach(cleanUp);

  it('mark what is inferred, choose another, and take a mark away', async () => {
    const { document } = await showUnsaved(incident);
    const actions = await actionsAt(document, rangeOf(document, 'Alert'), refactor);
    assert.deepEqual(await titlesAt(document, 'Alert'), [
      'Mark as detected (inferred here)',
      'Mark as a milestone…',
    ]);
    await apply(actions, 'Mark as detected (inferred here)');
    const marked = incident.replace('Alert fired', 'Alert fired <!-- postmortem: detected -->');
    assert.equal(document.getText(), marked);
    assert.deepEqual(await titlesAt(document, 'Alert'), [
      'Remove the mark “detected”',
      'Mark as a milestone…',
    ]);
    const again = await actionsAt(document, rangeOf(document, 'Alert'), refactor);
    await apply(again, 'Remove the mark “detected”');
    assert.equal(document.getText(), incident);
  });

  it('are on entries alone, and no quick fixes', async () => {
    const { document } = await showUnsaved(incident);
    assert.deepEqual(await titlesAt(document, 'Post-mortem'), []);
    const fixes = await actionsAt(document, rangeOf(document, 'Alert'), vscode.CodeActionKind.QuickFix);
    assert.deepEqual(
      fixes.filter(({ title }) => title.startsWith('Mark')),
      [],
    );
  });
});

/** What VS Code offers behind \`words\`, of ours. */
async function completionsBehind(document: vscode.TextDocument, words: string): Promise<string[]> {
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    rangeOf(document, words).end,
  );
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('completion: nobody has to know the names of the milestones', () => {
  afterEach(cleanUp);

  const names = [
    ...['started', 'detected', 'acknowledged', 'declared'],
    ...['identified', 'mitigated', 'recovered', 'resolved'],
  ];

  it('in a mark', async () => {
    const { document } = await showUnsaved(
      incident.replace('Alert fired', 'Alert fired <!-- postmortem: de -->'),
    );
    assert.deepEqual((await completionsBehind(document, 'postmortem: de')).toSorted(), [...names].sort());
    assert.deepEqual(await completionsBehind(document, 'de -->'), []);
    assert.deepEqual(await completionsBehind(document, 'Errors '), []);
  });

  it('in a column of milestones', async () => {
    const { document } = await showUnsaved(`# Post-mortem: x

## Timeline

| Time  | Milestone | Event |
| ----- | --------- | ----- |
| 14:00 |           | Error |
`);
    const offered = await completionsBehind(document, '| 14:00 | ');
    assert.deepEqual(offered.map((name) => name.toLowerCase()).sort(), [...names].sort());
    assert.ok(offered.includes('Detected'));
    assert.deepEqual(await completionsBehind(document, 'Err'), []);
  });

  it('not in ordinary Markdown', async () => {
    const { document } = await showUnsaved('# Shopping\n\n- 14:00 bread <!-- postmortem: -->\n');
    assert.deepEqual(await completionsBehind(document, 'postmortem:'), []);
  });
});
