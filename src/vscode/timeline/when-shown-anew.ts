import * as vscode from 'vscode';
import type { Analyses } from '../analyses';

/** Calls `refresh` when an analysis is new (VS Code asks by itself only after a change of the text) and when a setting changes. */
export function whenShownAnew(analyses: Analyses, refresh: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    analyses.onDidChange(refresh),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('postmortem')) refresh();
    }),
  );
}
