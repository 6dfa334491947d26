import * as vscode from 'vscode';
import type { Analysed, Analyses } from '../analyses';
import { folderOf } from '../documents';
import { nameOf } from './rendering';

/** The post-mortem at `uri`; `undefined` where it is none, which the user is told. */
export async function toExport(
  analyses: Analyses,
  uri: vscode.Uri | undefined,
): Promise<Analysed | undefined> {
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  const analysed = document && (await analyses.of(document));
  if (!analysed) void vscode.window.showInformationMessage('Open a post-mortem to export it.');
  return analysed;
}

/** What an export of `document` is called: its file's name without the extension. */
export function titleOf(document: vscode.Uri): string {
  return nameOf(document).replace(/\.(?:md|markdown)$/i, '');
}

/** Asks where the export is to go: beside the document or, where that has no place yet, in the workspace. */
export async function askWhere(
  document: vscode.Uri,
  format: string,
  extension: string,
): Promise<vscode.Uri | undefined> {
  const folder =
    document.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(document);
  return await vscode.window.showSaveDialog({
    title: 'Export Post-Mortem',
    filters: { [format]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${titleOf(document)}.${extension}`) }),
  });
}

/** Says that `file` is written, and opens it if one wants. */
export async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = 'Open';
  const answer = await vscode.window.showInformationMessage(`Exported to ${nameOf(file)}.`, open);
  if (answer !== open) return;
  // A browser shows what is on this machine's disk; of anything else VS Code shows the text.
  if (file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName) {
    await vscode.env.openExternal(file);
  } else await vscode.commands.executeCommand('vscode.open', file);
}
