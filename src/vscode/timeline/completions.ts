import * as vscode from 'vscode';
import { emptyRangeAt, touches } from '../../core';
import type { Analysed, Analyses } from '../analyses';
import { markdown } from '../documents';
import { toOffset } from '../positions';

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
        const { milestoneItems } = await import('./milestone-items');
        return milestoneItems(analysed, inComment);
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
