import * as vscode from 'vscode';

/**
 * The text of a file as it was last saved, without byte order mark.
 * @throws what the file system says where it cannot be read
 */
export async function readTextFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** As `readTextFile`; `undefined` where it cannot be read, mostly because there is no such file. */
export async function findTextFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readTextFile(uri);
  } catch {
    return undefined;
  }
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof vscode.FileSystemError)) return String(error);
  switch (error.code) {
    case 'FileNotFound':
      return 'there is no such file';
    case 'FileIsADirectory':
      return 'it is a folder';
    case 'NoPermissions':
      return 'permission denied';
    default:
      return error.message;
  }
}
