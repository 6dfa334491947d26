import * as vscode from 'vscode';
import { Lines } from '../../core';
import { configurationFileName } from '../configuration-files';
import { toEditorEdits, toEditorRange } from '../positions';
import type { Projects } from '../projects';

/** Offers to mend the mistakes in a configuration. */
export function registerConfigurationActions(projects: Projects): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    { pattern: `**/${configurationFileName}` },
    {
      async provideCodeActions(document, range) {
        const { text, findings } = await projects.read(document.uri, document.getText());
        const lines = new Lines(text);
        return findings
          .filter((finding) => toEditorRange(lines, finding.range).intersection(range))
          .flatMap(({ fixes }) => fixes)
          .map(({ title, edits }) => {
            const action = new vscode.CodeAction(title, kind);
            action.edit = new vscode.WorkspaceEdit();
            action.edit.set(document.uri, toEditorEdits(lines, edits));
            return action;
          });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
