import * as vscode from 'vscode';
import { Lines } from '../../core';
import type { NewPostmortem } from '../../core/new';
import { toEditorRange } from '../positions';

/** Opens an unsaved document with the text of `postmortem`, to be saved as `file`, the cursor at the first gap. */
export async function openUnsaved(
  { text, cursor }: NewPostmortem,
  file: vscode.Uri | undefined,
): Promise<vscode.TextDocument> {
  const document = (file && (await createAt(file, text))) ?? (await createAnywhere(text));
  await vscode.window.showTextDocument(document, { selection: toEditorRange(new Lines(text), cursor) });
  return document;
}

/** A document without a place; VS Code asks for one when it is saved. */
function createAnywhere(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content });
}

/** A document that has a name and a place but is not on disk; `undefined` where VS Code cannot make one there. */
async function createAt(file: vscode.Uri, text: string): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), text);
    return (await vscode.workspace.applyEdit(edit)) ? document : undefined;
  } catch {
    // There is such a file by now, or the file system takes no unsaved documents.
    return undefined;
  }
}

/** `folder/name.md`, with a number where that is taken already, on disk or by an unsaved document. */
export async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const file = vscode.Uri.joinPath(folder, number === 1 ? `${name}.md` : `${name}-${number}.md`);
    if (!isOpen(file) && !(await exists(file))) return file;
  }
}

function isOpen({ path }: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === path);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
