import * as vscode from 'vscode';

/** The text of a file as it was last saved, without byte order mark; `undefined` where it cannot be read. */
export async function readTextFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // No such file, mostly; a folder of that name, or one that may not be read, gives nothing either.
    return undefined;
  }
}
