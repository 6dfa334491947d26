import * as vscode from 'vscode';
import type { RuleCode } from '../../core';
import type { Analyses } from '../analyses';
import { markdown } from '../documents';
import { EditAction } from './edit-action';

/** `source.fixAll.postmortem`: what `editor.codeActionsOnSave` names. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('postmortem');

/** Offers the fixes of findings, of all findings of a rule, and of all in the document; turns rules off. */
export function registerCodeActions(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const analysed = await analyses.of(document);
      if (!analysed) return [];
      const { fixAllActions, quickFixes } = await import('./quick-fixes');
      if (context.only && fixAllKind.intersects(context.only)) return fixAllActions(analysed, fixAllKind);
      if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return [];
      return quickFixes(analysed, range, context.diagnostics);
    },
    // The edit is made only when it is wanted, for the version that the action was offered for or not at all.
    resolveCodeAction: (action) => (action instanceof EditAction ? action.resolve() : action),
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(markdown, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
    vscode.commands.registerCommand('postmortem.turnOffRule', async (file: vscode.Uri, rule: RuleCode) => {
      const { turnOffRule } = await import('./turn-off-rule');
      await turnOffRule(file, rule);
    }),
  );
}
