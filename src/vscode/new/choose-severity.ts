import * as vscode from 'vscode';
import type { Template } from '../../core';
import { severitiesOf } from '../../core/new';

/** What was answered; the severity is `undefined` where it is to be decided later. */
export interface SeverityAnswer {
  readonly severity: string | undefined;
}

/** Asks for one of the template's severities; `undefined` where the user cancels. A template without any asks nothing. */
export async function chooseSeverity(template: Template): Promise<SeverityAnswer | undefined> {
  const severities = severitiesOf(template);
  if (severities.length === 0) return { severity: undefined };
  const items = [
    ...severities.map((severity) => ({ ...describe(severity), severity })),
    { label: '', kind: vscode.QuickPickItemKind.Separator, severity: undefined },
    { label: 'Decide Later', severity: undefined },
  ];
  return vscode.window.showQuickPick<vscode.QuickPickItem & SeverityAnswer>(items, {
    title: 'New Post-Mortem',
    placeHolder: 'How severe was the incident?',
    matchOnDescription: true,
  });
}

/** `P1 (High)` is P1, which means high. */
function describe(severity: string): vscode.QuickPickItem {
  const match = /^([^()]+) \(([^()]+)\)$/.exec(severity);
  return { label: match?.[1] ?? severity, description: match?.[2] ?? '' };
}
