import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** The root of the folder that the hosts open; tests may write into it. */
export function workspaceRoot(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the host has opened no folder');
  return folder.uri;
}

const written = new Set<string>();

/** Writes a file of the workspace, which `cleanUp` deletes. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(workspaceRoot(), name);
  written.add(name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

export async function deleteFile(name: string): Promise<void> {
  written.delete(name);
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceRoot(), name));
}

/** Shows an unsaved Markdown document. */
export async function showUnsaved(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  // It has the name of one that was closed, and VS Code prefers that one's backup as long as it is there.
  if (document.getText() !== content) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => {
      edit.setEndOfLine(content.includes('\r\n') ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF);
      edit.replace(whole, content);
    });
  }
  return editor;
}

export async function showFile(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await writeFile(name, text));
}

/** Closes every editor, throws away what is unsaved, and deletes what was written. For after each test. */
export async function cleanUp(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of written) await deleteFile(name);
}

/** Sets a setting of the workspace while `use` runs. */
export async function withSetting(name: string, value: unknown, use: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await use();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** What `look` gives once `event` has made it something; it looks at once, too. */
export function once<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const now = look();
    if (now !== undefined) {
      resolve(now);
      return;
    }
    const subscription = event(() => {
      const later = look();
      if (later === undefined) return;
      subscription.dispose();
      resolve(later);
    });
  });
}

/**
 * Does `move`, and waits until the editor itself has taken the selection that it makes: until then what it tells of an
 * earlier one may still arrive, and is believed.
 */
export async function movesSelection(editor: vscode.TextEditor, move: () => unknown): Promise<void> {
  const before = editor.selection;
  const taken = new Promise<void>((resolve) => {
    const subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== editor || selections[0]?.isEqual(before)) return;
      subscription.dispose();
      resolve();
    });
  });
  await move();
  await taken;
}

/** The extension's findings in `uri`, as soon as they are `wanted`. */
export function findingsWhen(
  uri: vscode.Uri,
  wanted: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return once(vscode.languages.onDidChangeDiagnostics, () => {
    const findings = findingsIn(uri);
    return wanted(findings) ? findings : undefined;
  });
}

export function findingsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'postmortem');
}

/** The code of the rule. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Whether there is a finding of `rule`. */
export function has(rule: string): (findings: readonly vscode.Diagnostic[]) => boolean {
  return (findings) => findings.some((finding) => ruleOf(finding) === rule);
}

/** The actions that VS Code offers at `range`, with their edits. */
export async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> {
  const ask = (): Thenable<readonly vscode.CodeAction[]> =>
    vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value, 100);
  // VS Code gives nothing, or cancels, where it touches its model of the document meanwhile, as it does right after
  // opening one.
  for (let tries = 0; tries < 10; tries++) {
    const actions = await ask().then(undefined, (error: unknown) => {
      if (error instanceof Error && error.name === 'Canceled') return [];
      throw error;
    });
    if (actions.length > 0) return actions;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ask();
}

/** Makes the action titled `title`. */
export async function apply(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `${title} is not among: ${actions.map((each) => each.title).join(' | ')}`);
  assert.ok(action.edit, `${title} has no edit`);
  assert.equal(await vscode.workspace.applyEdit(action.edit), true);
}

/** The first place of `words` in the document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `${words} is not in\n${document.getText()}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

/** Puts `text` in the place of `words`, as typing would. */
export async function replace(editor: vscode.TextEditor, words: string, text: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  assert.equal(await editor.edit((edit) => edit.replace(range, text)), true);
}
