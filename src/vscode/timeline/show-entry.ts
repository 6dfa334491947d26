import * as vscode from 'vscode';
import { select } from '../active';
import { requestIn } from './request';

/** The command behind the links of a hover: shows the line of an entry, in the editor that the hover is in. */
export const showCommand = 'postmortem.showEntry';

export function registerShowEntry(): vscode.Disposable {
  return vscode.commands.registerCommand(showCommand, async (argument?: unknown) => {
    const { uri, place } = requestIn(argument);
    if (!uri || !place) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    select(editor, document.validateRange(new vscode.Range(place, place)));
  });
}
