import * as vscode from 'vscode';
import { emptyRangeAt, milestoneNames, milestoneWords, touches, type Milestone } from '../../core';
import type { Analysed, Analyses } from '../analyses';
import { markdown } from '../documents';
import { toOffset } from '../positions';
import { titleOf } from './words';

/** Completes the names of milestones in a mark's comment and in the Milestone column. */
export function registerCompletions(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position) {
        const before = document.lineAt(position).text.slice(0, position.character);
        const inComment = comment.test(before);
        // A space is typed often, and most lines are no row of a timeline with such a column.
        if (!inComment && !(before.includes('|') && mayHaveColumn(document, analyses.latest(document))))
          return [];
        const analysed = await analyses.of(document);
        if (!analysed || !(inComment || isInColumn(analysed, position))) return [];
        return milestoneNames.map((name, i) => {
          const words = milestoneWords[name];
          const item = new vscode.CompletionItem(
            inComment ? name : words.name,
            vscode.CompletionItemKind.EnumMember,
          );
          item.detail = words.means;
          item.documentation = holderOf(analysed.analysis.milestones[name]);
          item.sortText = String(i);
          return item;
        });
      },
    },
    ':',
    ',',
    ' ',
    '|',
  );
}

/** Accepts "<!-- postmortem: " and "<!-- postmortem: detected, de", which nothing closes before the cursor. */
const comment = /<!--\s*postmortem:(?:(?!-->).)*$/;

/** What has just been opened or typed has no analysis yet, and may have such a column. */
function mayHaveColumn({ version }: vscode.TextDocument, latest: Analysed | undefined): boolean {
  if (latest?.version !== version) return true;
  return latest.analysis.timeline.events.some(({ milestoneRange }) => milestoneRange !== undefined);
}

function isInColumn({ analysis }: Analysed, position: vscode.Position): boolean {
  const { document, timeline } = analysis;
  const place = emptyRangeAt(toOffset(document.lines, position));
  return timeline.events.some(({ milestoneRange }) => milestoneRange && touches(milestoneRange, place));
}

function holderOf(milestone: Milestone | undefined): string {
  if (!milestone) return 'Not recorded yet.';
  return `${milestone.source === 'marked' ? 'Marked' : 'Inferred'} now: ${titleOf(milestone.event)}`;
}
