import * as vscode from 'vscode';
import { postmortemData } from '../../core/export';
import type { Analyses } from '../analyses';
import { askWhere, offerToOpen, toExport } from './export-file';

/**
 * `postmortem.exportJson`: saves all that is known of the document as data for scripts, the same that the command
 * line gives, where the user says; at `target` without a question, if a key binding or another extension names it.
 */
export async function exportJson(
  analyses: Analyses,
  uri: vscode.Uri | undefined,
  target: vscode.Uri | undefined,
): Promise<void> {
  const analysed = await toExport(analyses, uri);
  if (!analysed) return;
  const { document, analysis } = analysed;
  const file = target ?? (await askWhere(document.uri, 'JSON', 'json'));
  if (!file) return;
  const data = {
    file: vscode.workspace.asRelativePath(document.uri, false),
    ...postmortemData(analysis),
  };
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  if (!target) await offerToOpen(file);
}
