import * as vscode from 'vscode';
import { Lines, setRule, type RuleCode } from '../../core';
import type { Analysed } from '../analyses';
import { configurationFileName, homeOf } from '../configuration-files';
import { toEditorEdits } from '../positions';

const command = 'postmortem.turnOffRule';

/** The command behind “Turn off …”: changes the configuration, and saves it so that it counts. */
export function registerTurnOffRule(): vscode.Disposable {
  return vscode.commands.registerCommand(command, turnOff);
}

/**
 * The action that turns `rule` off for the post-mortems of the team, not only here. It names no diagnostic that it
 * would settle: VS Code puts what does before what does not, and this is the last resort.
 */
export function turnOffAction(
  { document, project }: Analysed,
  rule: RuleCode,
): vscode.CodeAction | undefined {
  const file = project.file ?? newFileFor(document.uri);
  if (!file) return undefined;
  const title = `Turn off “${rule}” in ${configurationFileName}`;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [file, rule] };
  return action;
}

/** Where a document's first configuration belongs: the root of the workspace, else beside the document. */
function newFileFor(uri: vscode.Uri): vscode.Uri | undefined {
  const home = homeOf(uri);
  const folder = home && (vscode.workspace.getWorkspaceFolder(home)?.uri ?? home);
  return folder && vscode.Uri.joinPath(folder, configurationFileName);
}

async function turnOff(file: vscode.Uri, rule: RuleCode): Promise<void> {
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(file, { ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(creation))) return;
  const document = await vscode.workspace.openTextDocument(file);
  const text = document.getText();
  const edits = setRule(text, rule, 'off');
  if (!edits) {
    // What is wrong there is told there.
    await vscode.window.showTextDocument(document);
    return;
  }
  const wasDirty = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  change.set(file, toEditorEdits(new Lines(text), edits));
  await vscode.workspace.applyEdit(change);
  // What the user has not saved is the user's to save.
  if (wasDirty) await vscode.window.showTextDocument(document);
  else await document.save();
}
