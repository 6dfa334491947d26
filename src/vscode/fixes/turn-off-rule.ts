import * as vscode from 'vscode';
import type { RuleCode } from '../../core';
import type { Analysed } from '../analyses';
import { changeConfiguration, configurationFor } from '../change-configuration';
import { configurationFileName } from '../configuration-files';

/** The command behind “Turn off …”; `code-actions.ts` registers it. */
const turnOffCommand = 'postmortem.turnOffRule';

export function turnOffRule(file: vscode.Uri, rule: RuleCode): Promise<void> {
  return changeConfiguration(file, ['rules', rule], 'off');
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
  action.command = { command: turnOffCommand, title, arguments: [file, rule] };
  return action;
}
