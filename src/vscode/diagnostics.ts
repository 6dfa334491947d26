import * as vscode from 'vscode';
import type { Lines, Severity } from '../core';
import type { Analyses } from './analyses';
import { toEditorRange } from './positions';
import { pageAbout } from './pages';
import type { FileFinding } from './projects';
import { showsFindings } from './settings';

const source = 'postmortem';

/** Shows the findings of all open post-mortems; those of a new analysis take the place of the last one's. */
export function registerDiagnostics(analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('postmortem');
  const show = (document: vscode.TextDocument): void => {
    const analysis = analyses.latest(document)?.analysis;
    if (analysis && showsFindings(document)) {
      const { lines } = analysis.document;
      collection.set(
        document.uri,
        analysis.findings.map((finding) => toDiagnostic(finding, lines)),
      );
    } else collection.delete(document.uri);
  };
  return vscode.Disposable.from(
    collection,
    analyses.onDidChange(({ document }) => show(document)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('postmortem')) vscode.workspace.textDocuments.forEach(show);
    }),
  );
}

/** As VS Code shows a finding in the text of `lines`. */
export function toDiagnostic(
  { rule, severity, range, message }: FileFinding,
  lines: Lines,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toEditorRange(lines, range), message, severities[severity]);
  diagnostic.source = source;
  diagnostic.code = { value: rule, target: pageAbout(rule) };
  return diagnostic;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** The code of the rule that found `diagnostic`; `undefined` for one of another tool. */
export function ruleOf({ source: from, code }: vscode.Diagnostic): string | undefined {
  if (from !== source || typeof code !== 'object') return undefined;
  return String(code.value);
}
