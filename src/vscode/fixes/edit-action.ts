import * as vscode from 'vscode';

/** A code action that works out its edit when the user has chosen it; without one where it is too late by then. */
export class EditAction extends vscode.CodeAction {
  readonly #makeEdit: () => vscode.WorkspaceEdit | undefined;

  constructor(title: string, kind: vscode.CodeActionKind, makeEdit: () => vscode.WorkspaceEdit | undefined) {
    super(title, kind);
    this.#makeEdit = makeEdit;
  }

  resolve(): this {
    const edit = this.#makeEdit();
    if (edit) this.edit = edit;
    return this;
  }
}
