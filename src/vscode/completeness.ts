import * as vscode from 'vscode';
import { isComplete, type Completeness } from '../core';
import { followActive } from './active';
import type { Analyses } from './analyses';

const command = 'postmortem.showCompleteness';
const nextPlaceholder = 'postmortem.nextPlaceholder';

/** Tells in the status bar how many sections are complete, and lists them on a click. */
export function registerCompleteness(analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'postmortem.completeness',
    vscode.StatusBarAlignment.Right,
    101, // left of the cursor's place, where VS Code has what concerns the document
  );
  item.name = 'Post-Mortem Completeness';
  item.command = command;
  return vscode.Disposable.from(
    item,
    followActive(analyses, (analysed) => {
      if (analysed) showIn(item, analysed.analysis.completeness);
      else item.hide();
    }),
    vscode.commands.registerCommand(command, async () => {
      const editor = vscode.window.activeTextEditor;
      const analysed = editor && (await analyses.of(editor.document));
      if (!analysed) return;
      const { chooseSection } = await import('./choose-section');
      await chooseSection(editor, analysed);
    }),
  );
}

function showIn(item: vscode.StatusBarItem, { sections }: Completeness): void {
  const complete = sections.filter(isComplete).length;
  const words = `${complete} of ${sections.length} sections complete`;
  item.text = `$(checklist) ${complete}/${sections.length}`;
  item.tooltip = new vscode.MarkdownString(
    `Post-mortem: ${words}\n\n[Go to Next Placeholder](command:${nextPlaceholder})`,
  );
  item.tooltip.isTrusted = { enabledCommands: [nextPlaceholder] };
  item.accessibilityInformation = { label: `Post-mortem, ${words}`, role: 'button' };
  item.show();
}
