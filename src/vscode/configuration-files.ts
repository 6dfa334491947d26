import * as vscode from 'vscode';
import { folderOf } from './documents';

export const configurationFileName = '.postmortem.json';

/**
 * The folder whose configuration is a document's: its own, on the file system where it will be saved. One that
 * has no place yet belongs to the workspace's first folder.
 */
export function homeOf(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme !== 'untitled') return folderOf(uri);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const around = folders.find((folder) => uri.path.startsWith(`${folder.uri.path}/`));
  return around ? around.uri.with({ path: folderOf(uri).path }) : folders[0]?.uri;
}

/**
 * `folder` and the folders above it, the nearest first. On disk that is up to the root, as the command line looks:
 * a workspace may be a part of a repository. In a virtual workspace, where each look is a request to a server, it
 * ends with the workspace.
 */
export function* foldersAbove(folder: vscode.Uri): Generator<vscode.Uri> {
  const workspace = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  let current = folder;
  for (;;) {
    yield current;
    const isTop = current.scheme !== 'file' && current.path === (workspace?.path ?? current.path);
    const above = folderOf(current);
    if (isTop || above.path === current.path) return;
    current = above;
  }
}
