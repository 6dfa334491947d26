import * as vscode from 'vscode';
import type { Metric, Milestone } from '../../core';
import { durationBetween, eventClock, metricsInShort, updateMetrics } from '../../core/in-place';
import type { Analysed } from '../analyses';
import { toEditorRange } from '../positions';
import { updateCommand } from './command-names';

/** What is shown above the timeline: the metrics, and what brings the stated ones up to date where they are not. */
export function lensesIn({ document, analysis }: Analysed): vscode.CodeLens[] {
  const { timeline } = analysis;
  const [first] = timeline.events;
  const metrics = metricsInShort(analysis);
  if (!first || metrics.length === 0) return [];
  const place = timeline.section ? timeline.section.nameRange : first.timeRange;
  const range = toEditorRange(analysis.document.lines, place);
  const lenses = [
    new vscode.CodeLens(range, {
      title: metrics.map(({ text }) => text).join(' · '),
      tooltip: [...metrics.map(({ metric }) => formulaOf(metric)), '', 'Show the preview'].join('\n'),
      command: 'postmortem.showPreviewToSide',
      arguments: [document.uri],
    }),
  ];
  const count = updateMetrics(analysis).length;
  if (count > 0) {
    lenses.push(
      new vscode.CodeLens(range, {
        title: count === 1 ? 'Update 1 metric' : `Update ${count} metrics`,
        tooltip: 'Write what the timeline gives where another duration is stated, or none',
        command: updateCommand,
        arguments: [document.uri],
      }),
    );
  }
  return lenses;
}

/** `Time to Detect: 15 min, from started (14:00) to detected (14:15, probably)`. */
function formulaOf({ definition: { label, from, to }, computed }: Metric): string {
  if (!computed) return `${label}: not recorded, from ${from} to ${to.join(', else ')}`;
  const end = ({ name, event, sure }: Milestone): string =>
    `${name} (${eventClock(event)}${sure ? '' : ', probably'})`;
  const value = durationBetween(computed.minutes, computed.atMost);
  return `${label}: ${value}, from ${end(computed.from)} to ${end(computed.to)}`;
}
