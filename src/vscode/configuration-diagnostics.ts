import * as vscode from 'vscode';
import { Lines, readConfiguration, type ConfigurationFinding } from '../core';
import { configurationFileName } from './configuration-files';
import { source } from './diagnostics';
import { toEditorRange } from './positions';
import type { Projects } from './projects';
import { readTextFile } from './text-files';

/** Shows the mistakes in every configuration that is in use, as it was saved, or open, as it is being written. */
export function registerConfigurationDiagnostics(projects: Projects): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('postmortem-configuration');
  const show = (file: vscode.Uri, text: string | undefined): void => {
    if (text === undefined) collection.delete(file);
    else collection.set(file, diagnosticsOf(text));
  };
  const showOpen = (document: vscode.TextDocument): void => {
    if (isConfiguration(document)) show(document.uri, document.getText());
  };
  const showSaved = async (file: vscode.Uri): Promise<void> => {
    if (!openDocument(file)) show(file, await readTextFile(file));
  };
  vscode.workspace.textDocuments.forEach(showOpen);
  return vscode.Disposable.from(
    collection,
    projects.onDidRead(({ file, text }) => show(file, openDocument(file)?.getText() ?? text)),
    projects.onDidChange(() => collection.forEach((file) => void showSaved(file))),
    vscode.workspace.onDidOpenTextDocument(showOpen),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showOpen(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isConfiguration(document)) void showSaved(document.uri);
    }),
  );
}

function diagnosticsOf(text: string): vscode.Diagnostic[] {
  const lines = new Lines(text);
  return readConfiguration(text).findings.map((finding) => toDiagnostic(finding, lines));
}

function toDiagnostic({ rule, range, message }: ConfigurationFinding, lines: Lines): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toEditorRange(lines, range), message);
  diagnostic.source = source;
  diagnostic.code = rule;
  return diagnostic;
}

function isConfiguration({ uri, isClosed }: vscode.TextDocument): boolean {
  return !isClosed && uri.path.endsWith(`/${configurationFileName}`);
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  const key = file.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}
