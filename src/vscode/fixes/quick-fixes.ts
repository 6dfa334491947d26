import * as vscode from 'vscode';
import { touches, type Finding, type Fix, type TextEdit } from '../../core';
import { automaticFix, bulkFix, fixAll, fixAllOf } from '../../core/fixes';
import type { Analysed } from '../analyses';
import { ruleOf } from '../diagnostics';
import { toEditorRange, toTextRange } from '../positions';
import { documentEdit } from './document-edit';
import { EditAction } from './edit-action';
import { silenceAction } from './silence';
import { turnOffAction } from './turn-off-rule';

const fixAllTitle = 'Fix all auto-fixable problems';

/** What fixes all that needs no choice, as an action of the kind that is made on saving. */
export function fixAllActions(analysed: Analysed, kind: vscode.CodeActionKind): EditAction[] {
  if (!analysed.analysis.findings.some(automaticFix)) return [];
  const edit = (): vscode.WorkspaceEdit | undefined => documentEdit(analysed, fixAll(analysed.analysis));
  return [new EditAction(fixAllTitle, kind, edit)];
}

/** The fixes of the findings that `range` touches, of all of their kinds, and of all in the document. */
export function quickFixes(
  analysed: Analysed,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { lines } = analysed.analysis.document;
  const place = toTextRange(lines, range);
  const findings = analysed.analysis.findings.filter((finding) => touches(finding.range, place));
  const shownFor = ({ rule, message, range: found }: Finding): vscode.Diagnostic[] =>
    diagnostics.filter(
      (diagnostic) =>
        ruleOf(diagnostic) === rule &&
        diagnostic.message === message &&
        diagnostic.range.isEqual(toEditorRange(lines, found)),
    );
  const single = findings.flatMap((finding) =>
    finding.fixes.map((fix, i) => fixAction(analysed, fix, i === 0, shownFor(finding))),
  );
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  return [
    ...single,
    ...bulkActions(analysed, findings),
    ...rules.flatMap((finding) => silenceAction(analysed, finding) ?? []),
    ...rules.flatMap(({ rule }) => turnOffAction(analysed, rule) ?? []),
  ];
}

function fixAction(
  analysed: Analysed,
  fix: Fix,
  isFirst: boolean,
  diagnostics: vscode.Diagnostic[],
): EditAction {
  const edit = (): vscode.WorkspaceEdit | undefined => documentEdit(analysed, fix.edits);
  const action = new EditAction(fix.title, vscode.CodeActionKind.QuickFix, edit);
  action.diagnostics = diagnostics;
  // VS Code applies the preferred fix without a menu, which no choice between equals may be.
  action.isPreferred = isFirst && fix.automatic;
  return action;
}

/**
 * For each rule of `findings` one action, and one for all rules, where there is more to fix than `findings`. What
 * leaves something to fill in is made for a rule that is asked for by name, and not among all.
 */
function bulkActions(analysed: Analysed, findings: readonly Finding[]): EditAction[] {
  const all = analysed.analysis.findings;
  const actions: EditAction[] = [];
  const add = (
    title: string,
    isFixable: (finding: Finding) => boolean,
    edits: () => readonly TextEdit[],
  ): void => {
    // Fixes are worked out when they are asked for: looking for a second one ends at the first found.
    const here = findings.find(isFixable);
    if (!here || !all.some((finding) => finding !== here && isFixable(finding))) return;
    const edit = (): vscode.WorkspaceEdit | undefined => documentEdit(analysed, edits());
    actions.push(new EditAction(title, vscode.CodeActionKind.QuickFix, edit));
  };
  const { analysis } = analysed;
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const isFixable = (finding: Finding): boolean => finding.rule === rule && bulkFix(finding) !== undefined;
    add(`Fix all “${rule}” problems`, isFixable, () => fixAllOf(analysis, rule));
  }
  add(
    fixAllTitle,
    (finding) => automaticFix(finding) !== undefined,
    () => fixAll(analysis),
  );
  return actions;
}
