import * as vscode from 'vscode';
import { isComplete, type SectionCompleteness } from '../core';
import { placeToWrite } from '../core/in-place';
import { select } from './active';
import type { Analysed } from './analyses';
import { toEditorRange } from './positions';

/** Lists the sections with what each lacks, and goes to the one that is chosen. */
export async function chooseSection(editor: vscode.TextEditor, { analysis }: Analysed): Promise<void> {
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
