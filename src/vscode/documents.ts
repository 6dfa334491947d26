import * as vscode from 'vscode';

/** For the registration of language features. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/**
 * Whether `document` may be a post-mortem: Markdown that somebody writes, on disk, in a virtual workspace or not
 * saved yet. The old side of a diff, the cells of notebooks and the output of programs are none: nobody can mend
 * them, and no file system that can be written has their scheme.
 */
export function isCandidate({ languageId, uri, isClosed }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown' || isClosed) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The folder that holds `uri`. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The path of `uri` from `folder`, which holds it at any depth; `undefined` where it does not. */
export function pathFrom(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}
