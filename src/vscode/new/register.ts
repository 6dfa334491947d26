import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { Projects } from '../projects';

/** The commands that begin a file; what they do is loaded when one of them is first used. */
export function registerNew(projects: Projects, analyses: Analyses): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('postmortem.new', async (argument?: unknown) => {
      const { beginPostmortem } = await import('./begin-postmortem');
      await beginPostmortem(projects, argument);
    }),
    registerCommand('postmortem.createTemplate', async () => {
      const { createTemplateHere } = await import('./create-template');
      await createTemplateHere(analyses);
    }),
  );
}
