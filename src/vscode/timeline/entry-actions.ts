import * as vscode from 'vscode';
import { entryAt, markMilestone, milestoneNames, milestoneWords, type Milestone } from '../../core';
import type { Analysed, Analyses } from '../analyses';
import { markdown } from '../documents';
import { documentEdit } from '../fixes/document-edit';
import { EditAction } from '../fixes/edit-action';
import { toOffset } from '../positions';
import { placeOf } from './entry-links';
import { markCommand } from './command-names';

const kind = vscode.CodeActionKind.Refactor.append('postmortem');

/** Offers to mark the entry at the cursor. */
export function registerEntryActions(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { only, triggerKind }) {
      // Not for the light bulb: it would be on every line of the timeline.
      if (triggerKind === vscode.CodeActionTriggerKind.Automatic) return [];
      if (only && !only.contains(kind)) return [];
      const analysed = await analyses.of(document);
      return analysed ? actionsAt(analysed, range.start) : [];
    },
    resolveCodeAction: (action) => (action instanceof EditAction ? action.resolve() : action),
  };
  return vscode.languages.registerCodeActionsProvider(markdown, provider, {
    providedCodeActionKinds: [kind],
  });
}

function actionsAt(analysed: Analysed, position: vscode.Position): vscode.CodeAction[] {
  const { document, timeline, milestones } = analysed.analysis;
  const event = entryAt(document, timeline, toOffset(document.lines, position));
  if (!event) return [];
  const held = milestoneNames.flatMap((name) => {
    const milestone = milestones[name];
    return milestone?.event === event ? [toggleAction(analysed, milestone)] : [];
  });
  const title = 'Mark as a milestone…';
  const choose = new vscode.CodeAction(title, kind);
  choose.command = { command: markCommand, title, arguments: [placeOf(analysed, event)] };
  return [...held, choose];
}

/** Makes an inferred milestone the author's, or takes the author's mark away. */
function toggleAction(analysed: Analysed, { name, event, source }: Milestone): EditAction {
  const word = milestoneWords[name].name.toLowerCase();
  const title = source === 'marked' ? `Remove the mark “${word}”` : `Mark as ${word} (inferred here)`;
  const { document, timeline } = analysed.analysis;
  return new EditAction(title, kind, () =>
    documentEdit(analysed, markMilestone(document, timeline, event, name)),
  );
}
