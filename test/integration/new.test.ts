import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, findingsWhen, movesSelection, once, withSetting, writeFile } from './editor';

async function newPostmortem(severity?: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('postmortem.new', { severity });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor has opened');
  return editor;
}

function valueOf(document: vscode.TextDocument, label: string): string {
  const line = document
    .getText()
    .split(/\r?\n/)
    .find((text) => text.startsWith(`**${label}**:`));
  return line?.slice(label.length + 5).trim() ?? '';
}

describe('a new post-mortem: nobody begins with an empty page', () => {
  afterEach(cleanUp);

  it('opens unsaved, as Markdown, with what is known filled in', async () => {
    const { document } = await newPostmortem('P1');
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    const date = valueOf(document, 'Incident Date');
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.equal(valueOf(document, 'Incident ID'), `INC-${date}-001`);
    assert.equal(valueOf(document, 'Severity'), 'P1 (High)');
    assert.equal(valueOf(document, 'Status'), 'Draft');
    assert.doesNotMatch(document.getText(), /\[Timezone\]/);
    assert.equal(document.uri.path.endsWith(`/INC-${date}-001.md`), true, document.uri.toString());
  });

  it('selects the first thing to fill in', async () => {
    const { document, selection } = await newPostmortem('P1');
    assert.equal(document.getText(selection), '[X hours Y minutes]');
  });

  it('has information only, not warnings, before anybody has written a word', async () => {
    const { document } = await newPostmortem('P1');
    const findings = await findingsWhen(document.uri, ({ length }) => length > 0);
    const others = findings.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Information);
    assert.deepEqual(
      others.map(({ message }) => message),
      [],
    );
  });

  it('gets the number behind those of its day, on disk and unsaved, and a place beside them', async () => {
    const first = await newPostmortem('P1');
    const id = valueOf(first.document, 'Incident ID').replace(/001$/, '007');
    await cleanUp();
    await writeFile('incidents/earlier.md', `# Post-mortem: earlier\n\n**Incident ID**: ${id}\n`);
    const second = await newPostmortem('P1');
    assert.equal(valueOf(second.document, 'Incident ID'), id.replace(/7$/, '8'));
    assert.match(second.document.uri.path, /\/incidents\/INC-[\d-]+-008\.md$/);
    const third = await newPostmortem('P1');
    assert.equal(valueOf(third.document, 'Incident ID'), id.replace(/7$/, '9'));
  });

  it('leaves the severity open where it is not known yet', async () => {
    const { document, selection } = await newPostmortem();
    assert.equal(document.getText(selection), 'P0 (Critical) / P1 (High) / P2 (Medium) / P3 (Low)');
  });

  it('names the author from the settings', async () => {
    await withSetting('postmortem.author', 'Ada Lovelace', async () => {
      const { document } = await newPostmortem('P1');
      assert.equal(valueOf(document, 'Document Owner'), 'Ada Lovelace');
    });
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const before = vscode.workspace.textDocuments.length;
    const command = { isDone: false };
    const done = vscode.commands.executeCommand('postmortem.new').then(() => (command.isDone = true));
    // The question comes when it comes, and closing it before that does nothing.
    while (!command.isDone) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    assert.equal(vscode.workspace.textDocuments.length, before);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

describe('the next placeholder: one key leads through what is left to write', () => {
  afterEach(cleanUp);

  it('goes from gap to gap, and begins again at the top', async () => {
    const editor = await newPostmortem('P1');
    const first = editor.selection;
    const next = async (): Promise<string> => {
      await movesSelection(editor, () => vscode.commands.executeCommand('postmortem.nextPlaceholder'));
      return editor.document.getText(editor.selection);
    };
    assert.equal(await next(), '[Name]');
    assert.equal(await next(), '[Names]');
    for (let presses = 0; presses < 200 && !editor.selection.isEqual(first); presses++) await next();
    assert.equal(editor.document.getText(editor.selection), '[X hours Y minutes]');
  });

  it('is not offered in ordinary Markdown', async () => {
    const editor = await newPostmortem('P1');
    await vscode.commands.executeCommand('postmortem.nextPlaceholder');
    const ordinary = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# [Name]\n' });
    await vscode.window.showTextDocument(ordinary);
    const { selection } = await once(vscode.window.onDidChangeActiveTextEditor, () =>
      vscode.window.activeTextEditor === editor ? undefined : vscode.window.activeTextEditor,
    );
    await vscode.commands.executeCommand('postmortem.nextPlaceholder').then(undefined, () => undefined);
    assert.equal(vscode.window.activeTextEditor?.selection.isEqual(selection), true);
  });
});

describe('completeness: the status bar leads to what is missing', () => {
  afterEach(cleanUp);

  it('goes to the first gap of the section that is chosen', async () => {
    const { document } = await newPostmortem('P1');
    const editor = await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(document.lineCount, 0, document.lineCount, 0),
    });
    const command = { isDone: false };
    const done = vscode.commands
      .executeCommand('postmortem.showCompleteness')
      .then(() => (command.isDone = true));
    // The list comes when it comes, and taking its first entry before that does nothing.
    while (!command.isDone) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await done;
    assert.equal(document.getText(editor.selection), '[X hours Y minutes]');
  });
});
