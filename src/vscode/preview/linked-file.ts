import * as vscode from 'vscode';
import { linkTarget } from '../../core/report';
import { folderOf } from '../documents';

/**
 * The file that a link or an image in `document` names: beside the document or, where the path begins with a
 * slash, from the root of the workspace. `undefined` where it names no file, or the document has no place.
 */
export function linkedFile(document: vscode.Uri, href: string): vscode.Uri | undefined {
  const target = linkTarget(href);
  if (target?.kind !== 'file' || document.scheme === 'untitled') return undefined;
  // Accepts "docs/runbook.md#restart" and "graph.png?raw=true"; what a file's name is is before that.
  const path = decode(/^[^?#]*/.exec(target.path)?.[0] ?? '');
  if (path === '') return undefined;
  if (!path.startsWith('/')) return vscode.Uri.joinPath(folderOf(document), path);
  const root = vscode.workspace.getWorkspaceFolder(document)?.uri;
  return root && vscode.Uri.joinPath(root, path);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
