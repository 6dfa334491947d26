import * as vscode from 'vscode';
import { author } from '../settings';

/** The part of the built-in Git extension's API that is used here. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

/** Who writes: the setting's name, else the one that Git signs commits in `folder` with, where Git is at hand. */
export async function findAuthor(folder: vscode.Uri | undefined): Promise<string | undefined> {
  const chosen = author();
  if (chosen !== '') return chosen;
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!git || !folder) return undefined;
  try {
    const extension = git.isActive ? git.exports : await git.activate();
    const name = (await extension.getAPI(1).getRepository(folder)?.getConfig('user.name'))?.trim();
    return name === '' ? undefined : name;
  } catch {
    // Git is switched off, or it knows no name: the author's is one more placeholder.
    return undefined;
  }
}
