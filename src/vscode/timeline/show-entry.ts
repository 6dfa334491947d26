import * as vscode from 'vscode';
import { select } from '../active';
import { requestIn } from './request';

/** Shows the line of an entry, in the editor that the hover with the link is in. */
export async function showEntry(argument: unknown): Promise<void> {
  const { uri, place } = requestIn(argument);
  if (!uri || !place) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  select(editor, document.validateRange(new vscode.Range(place, place)));
}
