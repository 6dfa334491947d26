import * as vscode from 'vscode';
import type { TextEdit } from '../../core';
import type { Analysed, Analyses } from '../analyses';
import { documentEdit } from '../fixes/document-edit';

/** Makes `edits` in the document for whose version they are, in one step; says why where that cannot be. */
export async function change(analysed: Analysed, edits: readonly TextEdit[]): Promise<boolean> {
  const { document, version } = analysed;
  if (document.version !== version || document.isClosed) {
    void vscode.window.showWarningMessage('The document has changed in the meantime. Please try again.');
    return false;
  }
  return apply(document, documentEdit(analysed, edits));
}

/** Makes `edit` in `document`; says so where that cannot be. */
export async function apply(
  document: vscode.TextDocument,
  edit: vscode.WorkspaceEdit | undefined,
): Promise<boolean> {
  if (edit && (await vscode.workspace.applyEdit(edit))) return true;
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  void vscode.window.showWarningMessage(`“${name}” could not be changed. Is it read-only?`);
  return false;
}

/** The post-mortem that a command is about: the one at `uri`, else the active editor's. Says so where it is none. */
export async function subject(analyses: Analyses, uri?: vscode.Uri): Promise<Analysed | undefined> {
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  const analysed = document && (await analyses.of(document));
  if (!analysed) void vscode.window.showInformationMessage('This document is no post-mortem.');
  return analysed;
}
