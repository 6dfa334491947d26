import * as vscode from 'vscode';

/** Shows a document, at the 0-based `line` if one is given: in the editor that has it, or beside the preview. */
export async function revealLine(
  uri: vscode.Uri,
  line: number | undefined,
  preview: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const other = preview === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnOf(uri) ?? other });
  if (line === undefined) return;
  const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column of a tab that shows the document, the visible one first. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => isSame(document.uri, uri));
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const holds = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && isSame(input.uri, uri);
  // A tab behind the preview would cover it.
  const group = vscode.window.tabGroups.all.find(({ tabs, activeTab }) =>
    tabs.some((tab) => holds(tab) && !(activeTab?.input instanceof vscode.TabInputWebview)),
  );
  return group?.viewColumn;
}

/** Keeps the editors of a document and its preview at the same line. */
export class ScrollLink implements vscode.Disposable {
  /** The document; without one nothing is told. */
  source: vscode.Uri | undefined;
  /** The editors whose next scrolling is our own doing. */
  readonly #moved = new Set<vscode.TextEditor>();
  readonly #listener: vscode.Disposable;

  /** `tell` gets the line at the top of an editor when a user scrolls there. */
  constructor(tell: (line: number) => void) {
    this.#listener = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      if (!this.source || !isSame(textEditor.document.uri, this.source)) return;
      if (this.#moved.delete(textEditor)) return;
      const top = visibleRanges[0]?.start.line;
      if (top !== undefined) tell(top);
    });
  }

  /** Scrolls the editors of the document to `line`, which the reader of the preview has scrolled to. */
  follow(line: number): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!this.source || !isSame(editor.document.uri, this.source)) continue;
      const at = Math.min(Math.floor(line), editor.document.lineCount - 1);
      if (editor.visibleRanges[0]?.start.line === at) continue;
      this.#moved.add(editor);
      editor.revealRange(new vscode.Range(at, 0, at, 0), vscode.TextEditorRevealType.AtTop);
    }
  }

  dispose(): void {
    this.#listener.dispose();
  }
}

export function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}
