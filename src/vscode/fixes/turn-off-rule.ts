import * as vscode from 'vscode';
import type { RuleCode } from '../../core';
import type { Analysed } from '../analyses';
import { changeConfiguration, configurationFor } from '../change-configuration';
import { configurationFileName } from '../configuration-files';

const command = 'postmortem.turnOffRule';

/** The command behind “Turn off …”. */
export function registerTurnOffRule(): vscode.Disposable {
  return vscode.commands.registerCommand(command, (file: vscode.Uri, rule: RuleCode) =>
    changeConfiguration(file, ['rules', rule], 'off'),
  );
}

/**
 * The action that turns `rule` off for the post-mortems of the team, not only here. It names no diagnostic that it
 * would settle: VS Code puts what does before what does not, and this is the last resort.
 */
export function turnOffAction(
  { document, project }: Analysed,
  rule: RuleCode,
): vscode.CodeAction | undefined {
  const file = configurationFor(document, project);
  if (!file) return undefined;
  const title = `Turn off “${rule}” in ${configurationFileName}`;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [file, rule] };
  return action;
}
