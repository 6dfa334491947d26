import * as vscode from 'vscode';
import { postmortemData } from '../../core/export';
import type { Analyses } from '../analyses';
import { offerToOpen, placeFor } from './export-html';
import { nameOf } from './rendering';

/**
 * `postmortem.exportJson`: saves all that is known of the document as data for scripts, the same that the command
 * line gives, where the user says; at `target` without a question, if a key binding or another extension names it.
 */
export async function exportJson(
  analyses: Analyses,
  uri: vscode.Uri | undefined,
  target: vscode.Uri | undefined,
): Promise<void> {
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  const analysed = document && (await analyses.of(document));
  if (!document || !analysed) {
    void vscode.window.showInformationMessage('Open a post-mortem to export it.');
    return;
  }
  const name = nameOf(document.uri).replace(/\.(?:md|markdown)$/i, '');
  const file =
    target ??
    (await vscode.window.showSaveDialog({
      title: 'Export Post-Mortem',
      filters: { JSON: ['json'] },
      ...placeFor(document.uri, `${name}.json`),
    }));
  if (!file) return;
  const data = {
    file: vscode.workspace.asRelativePath(document.uri, false),
    ...postmortemData(analysed.analysis),
  };
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  if (!target) await offerToOpen(file);
}
