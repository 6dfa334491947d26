import * as vscode from 'vscode';
import type { Analysed, Analyses } from './analyses';

/** Calls `show` with the post-mortem in the active editor: now, and whenever it is another one or has changed. */
export function followActive(
  analyses: Analyses,
  show: (analysed: Analysed | undefined) => void,
): vscode.Disposable {
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    show(document && analyses.latest(document));
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    analyses.onDidChange(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}

/** Keeps the context key for menus and commands: `postmortem.isPostmortem` is of the active editor. */
export function registerContextKey(analyses: Analyses): vscode.Disposable {
  let known: boolean | undefined;
  return followActive(analyses, (analysed) => {
    const isPostmortem = analysed !== undefined;
    if (isPostmortem === known) return;
    known = isPostmortem;
    void vscode.commands.executeCommand('setContext', 'postmortem.isPostmortem', isPostmortem);
  });
}

/** Selects `range` in the editor and brings it into view. */
export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
