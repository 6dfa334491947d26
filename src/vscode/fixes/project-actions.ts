import * as vscode from 'vscode';
import { Lines, touches } from '../../core';
import { toEditorEdits, toTextRange } from '../positions';
import type { Projects } from '../projects';

/** Offers to mend what is wrong in configurations and templates. */
export function registerProjectActions(projects: Projects): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    ['markdown', 'json', 'jsonc'],
    {
      async provideCodeActions(document, range) {
        const checked = await projects.check(document.uri, document.getText());
        if (!checked) return [];
        const lines = new Lines(checked.text);
        const place = toTextRange(lines, range);
        return checked.findings
          .filter((finding) => touches(finding.range, place))
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
