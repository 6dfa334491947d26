import * as vscode from 'vscode';
import { html } from '../../core';
import { folderOf } from '../documents';

/** The parts of the report that the bar leads to. */
const places: readonly (readonly [id: string, name: string])[] = [
  ['metrics', 'Metrics'],
  ['timeline', 'Timeline'],
  ['actions', 'Action items'],
  ['completeness', 'Completeness'],
  ['document', 'Document'],
];

/**
 * The page that a preview begins with: empty, until its script has asked for a report. It loads our style sheets
 * and our script, and images of the workspace; nothing else, from nowhere else.
 */
export function previewPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = newNonce();
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Post-mortem</title>
        ${['report', 'picture', 'preview'].map(
          (name) => html`<link rel="stylesheet" href="${address('media', `${name}.css`)}" />`,
        )}
      </head>
      <body class="pm pm-preview">
        <nav class="pm-bar" id="pm-bar" aria-label="Parts of the report" hidden>
          ${places.map(([id, name]) => html`<a href="#pm-${id}">${name}</a>`)}
        </nav>
        <main class="pm-main" id="pm-main">
          <div class="pm-main" id="pm-report"></div>
          <section class="pm-part" id="pm-document" aria-labelledby="pm-document-title" hidden>
            <div class="pm-part-head"><h2 id="pm-document-title">The post-mortem</h2></div>
            <article class="pm-document" id="pm-pieces"></article>
          </section>
        </main>
        <script nonce="${nonce}" src="${address('dist', 'preview.js')}"></script>
      </body>
    </html>`.toString();
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
