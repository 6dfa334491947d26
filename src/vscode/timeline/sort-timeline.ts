import * as vscode from 'vscode';
import { sortTimeline } from '../../core';
import type { Analyses } from '../analyses';
import { change, subject } from './change';

/** `postmortem.sortTimeline`: puts the entries into the order of time. */
export async function sortEntries(analyses: Analyses): Promise<void> {
  const analysed = await subject(analyses);
  if (!analysed) return;
  const { analysis } = analysed;
  const edits = sortTimeline(analysis);
  if (edits.length > 0) {
    await change(analysed, edits);
    return;
  }
  const isOutOfOrder = analysis.findings.some(({ rule }) => rule === 'timeline-order');
  const why = isOutOfOrder
    ? 'The timeline cannot be sorted without changing the day of an entry: write the dates that it needs.'
    : analysis.timeline.events.length === 0
      ? 'This post-mortem has no timeline yet.'
      : 'The timeline is in order.';
  void vscode.window.showInformationMessage(why);
}
