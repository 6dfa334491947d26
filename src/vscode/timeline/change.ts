import * as vscode from 'vscode';
import type { TextEdit } from '../../core';
import type { Analysed, Analyses } from '../analyses';
import { documentEdit } from '../fixes/document-edit';
import { toEditorEdits } from '../positions';

/** Makes `edits` in the document for whose version they are, in one step; says why where that cannot be. */
export function change(analysed: Analysed, edits: readonly TextEdit[]): Promise<boolean> {
  const { document, version, analysis } = analysed;
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  return changes(document, async () => {
    if (document.version !== version || document.isClosed) return false;
    // An edit of the workspace would change what an editor shows as read-only, too.
    if (editor) {
      const own = toEditorEdits(analysis.document.lines, edits);
      return editor.edit((builder) => own.forEach(({ range, newText }) => builder.replace(range, newText)));
    }
    const edit = documentEdit(analysed, edits);
    return edit !== undefined && vscode.workspace.applyEdit(edit);
  });
}

/**
 * Whether `make` has changed `document`; says why where it has not. It gives whether the document was still the one
 * that it was made for; that an editor is read-only, only the unchanged document tells.
 */
export async function changes(
  document: vscode.TextDocument,
  make: () => Thenable<boolean>,
): Promise<boolean> {
  const { version } = document;
  const isTimely = await make();
  if (isTimely && document.version !== version) return true;
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  void vscode.window.showWarningMessage(
    isTimely
      ? `“${name}” could not be changed. Is it read-only?`
      : 'The document has changed in the meantime. Please try again.',
  );
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
