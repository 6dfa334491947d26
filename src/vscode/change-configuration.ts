import * as vscode from 'vscode';
import { Lines } from '../core';
import { configurationFileName, homeOf } from './configuration-files';
import { toEditorEdits } from './positions';
import type { Project } from './project-file';

/** The configuration that holds for `document`, or where its first one belongs; `undefined` where it has no place. */
export function configurationFor(document: vscode.TextDocument, project: Project): vscode.Uri | undefined {
  if (project.file) return project.file.file;
  const home = homeOf(document.uri);
  const folder = home && (vscode.workspace.getWorkspaceFolder(home)?.uri ?? home);
  return folder && vscode.Uri.joinPath(folder, configurationFileName);
}

/** Gives a setting of the configuration `file` a value, and saves it so that it counts; makes the file where needed. */
export async function changeConfiguration(
  file: vscode.Uri,
  path: readonly [string, ...string[]],
  value: string,
): Promise<void> {
  const { setSetting } = await import('../core/config');
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(file, { ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(creation))) return;
  const document = await vscode.workspace.openTextDocument(file);
  const text = document.getText();
  const edits = setSetting(text, path, value);
  if (!edits) {
    // What is wrong there is told there.
    await vscode.window.showTextDocument(document);
    return;
  }
  const wasDirty = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  change.set(file, toEditorEdits(new Lines(text), edits));
  await vscode.workspace.applyEdit(change);
  // What the user has not saved is the user's to save.
  if (wasDirty) await vscode.window.showTextDocument(document);
  else await document.save();
}
