import * as vscode from 'vscode';

/** Whether the findings in `document` are to be shown while it is edited. */
export function showsFindings(document: vscode.TextDocument): boolean {
  return isOn('diagnostics.enabled', document);
}

/** Whether each entry of the timeline shows how long after the start it was. */
export function showsElapsedTime(document: vscode.TextDocument): boolean {
  return isOn('hints.elapsedTime', document);
}

/** Whether the entries that hold milestones show so. */
export function showsMilestones(document: vscode.TextDocument): boolean {
  return isOn('hints.milestones', document);
}

/** Whether the metrics are shown above the timeline. */
export function showsLens(document: vscode.TextDocument): boolean {
  return isOn('lens.enabled', document);
}

/** Whether stated metrics and times of entries are explained where the pointer rests. */
export function showsHover(document: vscode.TextDocument): boolean {
  return isOn('hover.enabled', document);
}

function isOn(setting: string, { uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('postmortem', uri).get(setting, true);
}

/** The name to put into new post-mortems; empty where the user has set none. */
export function author(): string {
  return vscode.workspace.getConfiguration('postmortem').get('author', '').trim();
}
