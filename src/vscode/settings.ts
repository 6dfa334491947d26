import * as vscode from 'vscode';

/** Whether the findings in `document` are to be shown while it is edited. */
export function showsFindings({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('postmortem', uri).get('diagnostics.enabled', true);
}

/** The name to put into new post-mortems; empty where the user has set none. */
export function author(): string {
  return vscode.workspace.getConfiguration('postmortem').get('author', '').trim();
}
