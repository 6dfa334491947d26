import * as vscode from 'vscode';
import { emptyRangeAt, type TextEdit } from '../../core';
import type { Analysed } from '../analyses';
import { toEditorEdits, toEditorRange } from '../positions';

/** A version of a document, and what is known of it. */
type Version = Pick<Analysed, 'document' | 'version' | 'analysis'>;

/**
 * `edits` of the analysed text as one change of its document, undone in one step; `undefined` where there is
 * nothing to do or the document has gone on: an edit is for the version it was made for and no other.
 */
export function documentEdit(
  analysed: Version,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit | undefined {
  if (edits.length === 0 || !isCurrent(analysed)) return undefined;
  const change = new vscode.WorkspaceEdit();
  change.set(analysed.document.uri, toEditorEdits(analysed.analysis.document.lines, edits));
  return change;
}

/** The insertion of a snippet, whose tab stops the author goes through; `undefined` as for `documentEdit`. */
export function snippetEdit(
  analysed: Version,
  offset: number,
  snippet: vscode.SnippetString,
): vscode.WorkspaceEdit | undefined {
  if (!isCurrent(analysed)) return undefined;
  const { start } = toEditorRange(analysed.analysis.document.lines, emptyRangeAt(offset));
  const change = new vscode.WorkspaceEdit();
  change.set(analysed.document.uri, [vscode.SnippetTextEdit.insert(start, snippet)]);
  return change;
}

function isCurrent({ document, version }: Version): boolean {
  return !document.isClosed && document.version === version;
}
