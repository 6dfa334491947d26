import * as vscode from 'vscode';
import type { TextEdit } from '../../core';
import type { Analysed } from '../analyses';
import { toEditorEdits } from '../positions';

/**
 * `edits` of the analysed text as one change of its document, undone in one step; `undefined` where there is
 * nothing to do or the document has gone on: an edit is for the version it was made for and no other.
 */
export function documentEdit(
  { document, version, analysis }: Pick<Analysed, 'document' | 'version' | 'analysis'>,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit | undefined {
  if (edits.length === 0 || document.isClosed || document.version !== version) return undefined;
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toEditorEdits(analysis.document.lines, edits));
  return change;
}
