import * as vscode from 'vscode';
import { placeToWrite, type Completeness, type SectionCompleteness } from '../core';
import { followActive, select } from './active';
import type { Analysed, Analyses } from './analyses';
import { toEditorRange } from './positions';

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
      if (analysed) await chooseSection(editor, analysed);
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

/** Lists the sections with what each lacks, and goes to the one that is chosen. */
async function chooseSection(editor: vscode.TextEditor, { analysis }: Analysed): Promise<void> {
  const items = analysis.completeness.sections.map((state) => ({ ...describe(state), state }));
  const complete = items.filter(({ state }) => isComplete(state)).length;
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Post-Mortem: ${complete} of ${items.length} Sections Complete`,
    placeHolder: 'Go to a section, or to its first gap',
    matchOnDescription: true,
  });
  if (chosen) select(editor, toEditorRange(analysis.document.lines, placeToWrite(analysis, chosen.state)));
}

function describe({ spec, section, gaps }: SectionCompleteness): vscode.QuickPickItem {
  if (!section) return { label: `$(circle-slash) ${spec.name}`, description: 'missing' };
  if (gaps === 0) return { label: `$(pass-filled) ${section.name}` };
  return {
    label: `$(circle-large-outline) ${section.name}`,
    description: gaps === 1 ? '1 thing to fill in' : `${gaps} things to fill in`,
  };
}

function isComplete({ section, gaps }: SectionCompleteness): boolean {
  return section !== undefined && gaps === 0;
}
