import * as vscode from 'vscode';
import type { Finding } from '../../core';
import { silencingComment } from '../../core/fixes';
import type { Analysed } from '../analyses';
import { snippetEdit } from './document-edit';
import { EditAction } from './edit-action';

/** The action that keeps `finding` as it is, by a comment whose reason the author is to write; it counts with one. */
export function silenceAction(analysed: Analysed, finding: Finding): vscode.CodeAction | undefined {
  const comment = silencingComment(analysed.analysis.document, finding);
  if (!comment) return undefined;
  const title = `Silence “${finding.rule}” on this line, with a reason`;
  return new EditAction(title, vscode.CodeActionKind.QuickFix, () => {
    const snippet = new vscode.SnippetString(comment.beforeReason)
      .appendTabstop(1)
      .appendText(comment.afterReason);
    return snippetEdit(analysed, comment.offset, snippet);
  });
}
