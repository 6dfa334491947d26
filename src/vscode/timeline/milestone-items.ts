import * as vscode from 'vscode';
import { milestoneNames, type Milestone } from '../../core';
import { milestoneWords } from '../../core/in-place';
import type { Analysed } from '../analyses';
import { titleOf } from './words';

/** The milestones to choose from: as a mark's comment names them, or as a cell of the Milestone column does. */
export function milestoneItems({ analysis }: Analysed, inComment: boolean): vscode.CompletionItem[] {
  return milestoneNames.map((name, i) => {
    const words = milestoneWords[name];
    const item = new vscode.CompletionItem(
      inComment ? name : words.name,
      vscode.CompletionItemKind.EnumMember,
    );
    item.detail = words.means;
    item.documentation = holderOf(analysis.milestones[name]);
    item.sortText = String(i);
    return item;
  });
}

function holderOf(milestone: Milestone | undefined): string {
  if (!milestone) return 'Not recorded yet.';
  return `${milestone.source === 'marked' ? 'Marked' : 'Inferred'} now: ${titleOf(milestone.event)}`;
}
