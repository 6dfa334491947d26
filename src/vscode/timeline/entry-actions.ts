import * as vscode from 'vscode';
import { milestoneNames, type Milestone } from '../../core';
import { entryAt, markMilestone, milestoneWords } from '../../core/in-place';
import type { Analysed } from '../analyses';
import { documentEdit } from '../fixes/document-edit';
import { EditAction } from '../fixes/edit-action';
import { toOffset } from '../positions';
import { placeOf } from './entry-links';
import { markCommand } from './command-names';

/** What can be done with the entry at `position`: marking it. */
export function entryActions(
  analysed: Analysed,
  position: vscode.Position,
  kind: vscode.CodeActionKind,
): vscode.CodeAction[] {
  const { document, timeline, milestones } = analysed.analysis;
  const event = entryAt(document, timeline, toOffset(document.lines, position));
  if (!event) return [];
  const held = milestoneNames.flatMap((name) => {
    const milestone = milestones[name];
    return milestone?.event === event ? [toggleAction(analysed, milestone, kind)] : [];
  });
  const title = 'Mark as a milestone…';
  const choose = new vscode.CodeAction(title, kind);
  choose.command = { command: markCommand, title, arguments: [placeOf(analysed, event)] };
  return [...held, choose];
}

/** Makes an inferred milestone the author's, or takes the author's mark away. */
function toggleAction(
  analysed: Analysed,
  { name, event, source }: Milestone,
  kind: vscode.CodeActionKind,
): EditAction {
  const word = milestoneWords[name].name.toLowerCase();
  const title = source === 'marked' ? `Remove the mark “${word}”` : `Mark as ${word} (inferred here)`;
  const { document, timeline } = analysed.analysis;
  return new EditAction(title, kind, () =>
    documentEdit(analysed, markMilestone(document, timeline, event, name)),
  );
}
