import * as vscode from 'vscode';
import { select } from './active';
import type { Analyses } from './analyses';
import { toEditorRange, toTextRange } from './positions';

/** `postmortem.nextPlaceholder`: selects what is to be written next, so that typing replaces it. */
export function registerNextPlaceholder(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand('postmortem.nextPlaceholder', async () => {
    const editor = vscode.window.activeTextEditor;
    const analysed = editor && (await analyses.of(editor.document));
    if (!analysed) return;
    const { gapsIn, nextGap } = await import('../core/in-place');
    const { lines } = analysed.analysis.document;
    const gap = nextGap(gapsIn(analysed.analysis), toTextRange(lines, editor.selection));
    if (gap) select(editor, toEditorRange(lines, gap));
    else void vscode.window.showInformationMessage('Every placeholder of this post-mortem is filled in.');
  });
}
