import * as vscode from 'vscode';
import { renderShell, styleSheets } from '../../core/report';
import { folderOf } from '../documents';

/** The page that a preview begins with, as its webview has to load it. */
export function previewPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  return renderShell({
    source: webview.cspSource,
    nonce: newNonce(),
    styleSheets: [...styleSheets, 'preview'].map((name) => address('media', `${name}.css`)),
    script: address('dist', 'preview.js'),
  });
}

/** 128 bits that nobody can guess. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the page of a preview may load from disk: what is ours, the workspace, and the document's own folder. */
export function rootsFor(extension: vscode.Uri, document: vscode.Uri | undefined): readonly vscode.Uri[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const isInside = document && vscode.workspace.getWorkspaceFolder(document) !== undefined;
  const own = document && document.scheme !== 'untitled' && !isInside ? [folderOf(document)] : [];
  return [
    vscode.Uri.joinPath(extension, 'media'),
    vscode.Uri.joinPath(extension, 'dist'),
    ...folders,
    ...own,
  ];
}
