import * as vscode from 'vscode';
import { Lines, type ConfigurationFinding } from '../core';
import { configurationFileName } from './configuration-files';
import { source } from './diagnostics';
import { toEditorRange } from './positions';
import type { ProjectFile } from './project-file';
import type { Projects } from './projects';
import { findTextFile } from './text-files';

/** Shows the mistakes in every configuration that is in use, as it was saved, or open, as it is being written. */
export function registerConfigurationDiagnostics(projects: Projects): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('postmortem-configuration');
  const show = ({ file, text, findings }: ProjectFile): void => {
    const lines = new Lines(text);
    collection.set(
      file,
      findings.map((finding) => toDiagnostic(finding, lines)),
    );
  };
  const showOpen = async (document: vscode.TextDocument): Promise<void> => {
    if (!isConfiguration(document)) return;
    const { version } = document;
    const read = await projects.read(document.uri, document.getText());
    if (document.version === version && !document.isClosed) show(read);
  };
  const showSaved = async (file: vscode.Uri): Promise<void> => {
    const text = await findTextFile(file);
    if (text === undefined) collection.delete(file);
    else show(await projects.read(file, text));
  };
  const update = (file: vscode.Uri): Promise<void> => {
    const document = openDocument(file);
    return document ? showOpen(document) : showSaved(file);
  };
  for (const document of vscode.workspace.textDocuments) void showOpen(document);
  return vscode.Disposable.from(
    collection,
    projects.onDidUse((read) => {
      if (!openDocument(read.file)) show(read);
    }),
    projects.onDidChange(() => collection.forEach((file) => void update(file))),
    vscode.workspace.onDidOpenTextDocument((document) => void showOpen(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void showOpen(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (collection.has(uri)) void showSaved(uri);
    }),
  );
}

function toDiagnostic({ rule, range, message }: ConfigurationFinding, lines: Lines): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toEditorRange(lines, range), message);
  diagnostic.source = source;
  diagnostic.code = rule;
  return diagnostic;
}

function isConfiguration({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith(`/${configurationFileName}`) && uri.scheme !== 'git';
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  const key = file.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}
