import * as vscode from 'vscode';
import { Lines } from '../core';
import { toDiagnostic } from './diagnostics';
import type { CheckedFile, Projects } from './projects';
import { findTextFile } from './text-files';

/**
 * Shows what is wrong in the configurations and the templates that are in use, as they were saved, or open, as they
 * are being written.
 */
export function registerProjectDiagnostics(projects: Projects): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('postmortem-project');
  const show = (uri: vscode.Uri, checked: CheckedFile | undefined): void => {
    if (!checked) {
      collection.delete(uri);
      return;
    }
    const lines = new Lines(checked.text);
    collection.set(
      uri,
      checked.findings.map((finding) => toDiagnostic(finding, lines)),
    );
  };
  const showOpen = async (document: vscode.TextDocument): Promise<void> => {
    const { uri, version } = document;
    const checked = await projects.check(uri, document.getText());
    if (document.version === version && !document.isClosed) show(uri, checked);
  };
  const showSaved = async (uri: vscode.Uri): Promise<void> => {
    const text = await findTextFile(uri);
    if (!openDocument(uri)) show(uri, text === undefined ? undefined : await projects.check(uri, text));
  };
  const update = (uri: vscode.Uri): Promise<void> => {
    const document = openDocument(uri);
    return document ? showOpen(document) : showSaved(uri);
  };
  const followOpen = (document: vscode.TextDocument): void => {
    if (mayBelongToProject(document)) void showOpen(document);
  };
  vscode.workspace.textDocuments.forEach(followOpen);
  return vscode.Disposable.from(
    collection,
    projects.onDidUse(({ file, templateFile }) => {
      void update(file);
      if (templateFile) void update(templateFile);
    }),
    projects.onDidChange(() => collection.forEach((uri) => void update(uri))),
    vscode.workspace.onDidOpenTextDocument(followOpen),
    vscode.workspace.onDidChangeTextDocument(({ document }) => followOpen(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (collection.has(uri)) void showSaved(uri);
    }),
  );
}

/** Spares other documents the look for their project. */
function mayBelongToProject({ uri, languageId }: vscode.TextDocument): boolean {
  if (uri.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true)
    return false;
  return ['markdown', 'json', 'jsonc'].includes(languageId);
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  const key = file.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}
