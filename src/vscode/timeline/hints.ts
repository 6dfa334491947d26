import * as vscode from 'vscode';
import { milestoneNames, type Milestone, type TimelineEvent } from '../../core';
import { elapsedLabel, markMilestone, milestoneWords } from '../../core/in-place';
import type { Analysed } from '../analyses';
import { toEditorEdits, toEditorPosition } from '../positions';
import { showsElapsedTime, showsMilestones } from '../settings';
import { explainMilestone, explainTime } from './explain';
import { linkedMarkdown } from './links';

/** What is shown behind the entries in `range`: how long after the start each was, and the milestones that it holds. */
export function hintsIn(analysed: Analysed, range: vscode.Range): vscode.InlayHint[] {
  const { document, analysis } = analysed;
  const withTime = showsElapsedTime(document);
  const withMilestones = showsMilestones(document);
  if (!withTime && !withMilestones) return [];
  const { milestones, timeline } = analysis;
  const placeOf = placesIn(analysed);
  const hints: vscode.InlayHint[] = [];
  timeline.events.forEach((event, i) => {
    if (event.line < range.start.line || event.line > range.end.line) return;
    const place = placeOf(event, timeline.events[i + 1]);
    const elapsed = withTime && milestones.started && elapsedLabel(event, milestones.started.event);
    if (elapsed) hints.push(elapsedHint(analysed, event, place, elapsed));
    for (const name of withMilestones ? milestoneNames : []) {
      const milestone = milestones[name];
      if (milestone?.event === event) hints.push(milestoneHint(analysed, milestone, place));
    }
  });
  return hints;
}

/** Rows longer than this are wrapped in most windows: their columns are out of line, and their ends out of sight. */
const longestRow = 120;

/** Where the hints of an entry stand; of a row always where those of the others do. */
function placesIn({
  analysis,
}: Analysed): (event: TimelineEvent, next: TimelineEvent | undefined) => vscode.Position {
  const { document, timeline } = analysis;
  const { lines } = document;
  const isWide = timeline.events.some(
    ({ shape, range }) => shape === 'row' && range.end - range.start > longestRow,
  );
  return ({ shape, line, range, timeRange }, next) => {
    if (shape === 'row' && isWide) return toEditorPosition(lines, timeRange.end);
    // Behind the line nothing is moved by what is shown; of several entries on a line each has its own end.
    const end = lines.startOf(line) + lines.textOf(line).trimEnd().length;
    return toEditorPosition(lines, next?.line === line ? Math.min(range.end, end) : end);
  };
}

function elapsedHint(
  analysed: Analysed,
  event: TimelineEvent,
  place: vscode.Position,
  label: string,
): vscode.InlayHint {
  const hint = new vscode.InlayHint(place, label);
  hint.paddingLeft = true;
  hint.tooltip = linkedMarkdown(explainTime(analysed, event));
  return hint;
}

/** The name of a milestone behind the entry that holds it; a double click makes an inferred one the author's. */
function milestoneHint(analysed: Analysed, milestone: Milestone, place: vscode.Position): vscode.InlayHint {
  const { document, timeline } = analysed.analysis;
  const { name, event, sure, source } = milestone;
  const hint = new vscode.InlayHint(place, `${milestoneWords[name].name}${sure ? '' : '?'}`);
  hint.paddingLeft = true;
  hint.tooltip = linkedMarkdown(explainMilestone(analysed, milestone));
  if (source === 'inferred')
    hint.textEdits = toEditorEdits(document.lines, markMilestone(document, timeline, event, name));
  return hint;
}
