import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { Previews, viewType } from './previews';

/** The previews: what opens them, what they follow, and their return when the window is loaded anew. */
export function registerPreview(
  analyses: Analyses,
  { extensionUri }: vscode.ExtensionContext,
): vscode.Disposable {
  const previews = new Previews(analyses, extensionUri);
  /** What a menu hands over, else what is active: the editor's document, or the preview's. */
  const subject = (argument: unknown): vscode.Uri | undefined =>
    argument instanceof vscode.Uri
      ? argument
      : (previews.activeUri ?? vscode.window.activeTextEditor?.document.uri);
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    previews,
    registerCommand('postmortem.showPreview', (argument: unknown) =>
      previews.open(subject(argument), vscode.ViewColumn.Active),
    ),
    registerCommand('postmortem.showPreviewToSide', (argument: unknown) =>
      previews.open(subject(argument), vscode.ViewColumn.Beside),
    ),
    registerCommand('postmortem.pinPreview', () => previews.pinActive(true)),
    registerCommand('postmortem.unpinPreview', () => previews.pinActive(false)),
    registerCommand('postmortem.showSource', async () => {
      const uri = previews.activeUri;
      if (!uri) return;
      const { revealLine } = await import('./source');
      await revealLine(uri, undefined, vscode.window.tabGroups.activeTabGroup.viewColumn);
    }),
    registerCommand('postmortem.exportHtml', async (argument: unknown) => {
      const { exportHtml } = await import('./export-html');
      await exportHtml(analyses, extensionUri, subject(argument));
    }),
    registerCommand('postmortem.exportJson', async (argument: unknown, target: unknown) => {
      const { exportJson } = await import('./export-json');
      await exportJson(analyses, subject(argument), target instanceof vscode.Uri ? target : undefined);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor) void previews.follow(editor.document);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, previews),
  );
}
