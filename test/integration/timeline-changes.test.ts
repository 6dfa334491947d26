import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  cleanUp,
  findingsWhen,
  has,
  movesSelection,
  rangeOf,
  replace,
  showFile,
  showUnsaved,
  withSetting,
} from './editor';

const incident = `# Post-mortem of 2020-05-01: checkout

## Timeline

All times in UTC

| Time  | Event       | Actor |
| ----- | ----------- | ----- |
| 14:00 | Errors rise | Shop  |
| 14:20 | Fixed       | Ana   |
| 14:10 | Alert fired | Shop  |

**Total Duration**: 2h 30m <!-- postmortem is a word like any other -->
**Time to Detect**:
`;

/** Puts the cursor into the entry that holds \`words\`. */
function putCursor(editor: vscode.TextEditor, words: string): Promise<void> {
  const { start } = rangeOf(editor.document, words);
  return movesSelection(editor, () => {
    editor.selection = new vscode.Selection(start, start);
  });
}

function run(command: string, argument?: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand(`postmortem.${command}`, argument);
}

/** Runs a command that asks, and takes what it proposes. */
async function runAndAccept(command: string, argument?: unknown): Promise<void> {
  const state = { isDone: false };
  const done = run(command, argument).then(() => (state.isDone = true));
  // The question comes when it comes, and accepting before that does nothing.
  while (!state.isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await done;
}

describe('commands of the timeline: a step of the incident costs a keystroke', () => {
  afterEach(cleanUp);

  it('inserts a row with the time now, and the cursor goes where the text does', async () => {
    const editor = await showUnsaved(incident);
    await run('insertEvent');
    const row = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(row, /^\| 20\d\d-\d\d-\d\d \d\d:\d\d \| {13}\| {7}\|$/);
    assert.equal(
      editor.document.lineAt(editor.selection.active.line - 1).text,
      '| 14:10 | Alert fired | Shop  |',
    );
    await vscode.commands.executeCommand('type', { text: 'Rolled back' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'Ben' });
    const typed = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(typed, /^\| 20\d\d-\d\d-\d\d \d\d:\d\d \| Rolled back +\| Ben +\|$/);
  });

  it('inserts in one step that undo takes back, dirty mark and all', async () => {
    const { document } = await showFile('inserted.md', incident.replaceAll('\n', '\r\n'));
    await findingsWhen(document.uri, has('timeline-order'));
    await run('insertEvent');
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    assert.equal(document.isDirty, true);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), incident.replaceAll('\n', '\r\n'));
    assert.equal(document.isDirty, false);
  });

  it('inserts what the author writes as it is, whatever a snippet would make of it', async () => {
    const text = '# Post-mortem: x\n\n## Timeline\n\n> - `00:00` $1 ${2:a}\n';
    const editor = await showUnsaved(text);
    await run('insertEvent');
    const { document } = editor;
    assert.ok(document.getText().startsWith(text.trimEnd()), document.getText());
    assert.match(document.lineAt(editor.selection.active.line).text, /^> - `[^`]*\d\d:\d\d` $/);
    assert.equal(
      editor.selection.active.character,
      document.lineAt(editor.selection.active.line).text.length,
    );
  });

  it('begins a timeline that has only its heading', async () => {
    const editor = await showUnsaved('# Post-mortem: x\n\n## Timeline\n\n## Root Cause\n');
    await run('insertEvent');
    assert.match(editor.document.getText(), /## Timeline\n\n- \d\d:\d\d \n\n## Root Cause\n$/);
  });

  it('changes nothing, and says so, where there is no timeline', async () => {
    const text = '# Post-mortem: x\n\n## Summary\n\nIt broke.\n';
    const { document } = await showUnsaved(text);
    await run('insertEvent');
    await run('sortTimeline');
    await run('updateMetrics');
    assert.equal(document.getText(), text);
  });

  it('does nothing in ordinary Markdown, nor without an editor', async () => {
    const text = '# Shopping\n\n- 14:00 bread\n';
    const { document } = await showUnsaved(text);
    for (const command of ['insertEvent', 'sortTimeline', 'updateMetrics', 'markMilestone'])
      await run(command);
    assert.equal(document.getText(), text);
    await cleanUp();
    for (const command of ['insertEvent', 'sortTimeline', 'updateMetrics', 'markMilestone'])
      await run(command);
  });

  it('sorts in one step', async () => {
    const { document } = await showUnsaved(incident);
    await run('sortTimeline');
    const [fixed, alert] = ['| 14:20 | Fixed       | Ana   |\n', '| 14:10 | Alert fired | Shop  |\n'];
    const sorted = incident.replace(fixed + alert, alert + fixed);
    assert.equal(document.getText(), sorted);
    await run('sortTimeline');
    assert.equal(document.getText(), sorted);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), incident);
  });

  it('writes the metrics that the timeline gives, in the author’s style, in one step', async () => {
    const { document } = await showUnsaved(incident.replace('Fixed  ', 'Incident resolved'));
    await run('sortTimeline');
    const before = document.getText();
    await run('updateMetrics', document.uri);
    assert.match(document.getText(), /\*\*Total Duration\*\*: 20m <!--/);
    assert.match(document.getText(), /\*\*Time to Detect\*\*: 10m\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('marks the entry at the cursor with the milestone that is chosen, and takes the mark away again', async () => {
    const editor = await showUnsaved(incident);
    await putCursor(editor, 'Errors');
    await runAndAccept('markMilestone');
    const marked = incident.replace('Errors rise | ', 'Errors rise <!-- postmortem: started --> | ');
    assert.equal(editor.document.getText(), marked);
    await runAndAccept('markMilestone');
    assert.equal(editor.document.getText(), incident);
  });

  it('marks without asking where a link or a keybinding says what', async () => {
    const editor = await showUnsaved(incident);
    await putCursor(editor, 'Fixed');
    await run('markMilestone', { milestone: 'mitigated' });
    assert.match(editor.document.getText(), /Fixed <!-- postmortem: mitigated --> /);
    const uri = editor.document.uri.toString();
    await run('markMilestone', { uri, line: 10, character: 2, milestone: 'mitigated' });
    assert.match(editor.document.getText(), /Fixed {7}\|/);
    assert.match(editor.document.getText(), /Alert fired <!-- postmortem: mitigated --> \|/);
    await vscode.commands.executeCommand('undo');
    assert.match(editor.document.getText(), /Fixed <!-- postmortem: mitigated --> /);
  });

  it('asks for the entry where a milestone is to be held by another, and begins at the one that holds it', async () => {
    const { document } = await showUnsaved(incident);
    const uri = document.uri.toString();
    await runAndAccept('markMilestone', { uri, milestone: 'declared', entry: 'ask' });
    assert.match(document.getText(), /Errors rise <!-- postmortem: declared --> \|/);
    await runAndAccept('markMilestone', { uri, milestone: 'detected', entry: 'ask' });
    assert.match(document.getText(), /Alert fired <!-- postmortem: detected --> \|/);
  });

  it('changes nothing outside of an entry, nor by an argument that makes no sense', async () => {
    const editor = await showUnsaved(incident);
    await putCursor(editor, 'All times');
    await run('markMilestone');
    await putCursor(editor, 'Fixed');
    await run('markMilestone', { uri: editor.document.uri.toString(), line: 4, milestone: 'mitigated' });
    assert.equal(editor.document.getText(), incident);
  });

  it('leaves a document that cannot be written as it is', async () => {
    await withSetting('files.readonlyInclude', { '**/read-only.md': true }, async () => {
      const editor = await showFile('read-only.md', incident);
      await findingsWhen(editor.document.uri, has('timeline-order'));
      await putCursor(editor, 'Fixed');
      await run('insertEvent');
      await run('sortTimeline');
      await run('updateMetrics');
      await run('markMilestone', { milestone: 'mitigated' });
      assert.equal(editor.document.getText(), incident);
    });
  });

  it('works on what has just been typed, before anything shows', async () => {
    const editor = await showUnsaved(incident);
    await replace(editor, '14:20', '14:05');
    await run('sortTimeline');
    assert.equal(editor.document.getText(), incident.replace('14:20', '14:05'));
  });
});
