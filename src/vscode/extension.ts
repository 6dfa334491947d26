import * as vscode from 'vscode';

/** Called by VS Code when a Markdown document opens or a command is used. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.languages.createDiagnosticCollection('postmortem'));
}
