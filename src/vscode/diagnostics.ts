import * as vscode from 'vscode';
import type { Finding, Lines, Severity } from '../core';
import type { Analyses } from './analyses';
import { toEditorRange } from './positions';
import { rulePage } from './rule-pages';
import { showsFindings } from './settings';

export const source = 'postmortem';

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

function toDiagnostic({ rule, severity, range, message }: Finding, lines: Lines): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toEditorRange(lines, range), message, severities[severity]);
  diagnostic.source = source;
  diagnostic.code = { value: rule, target: rulePage(rule) };
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
