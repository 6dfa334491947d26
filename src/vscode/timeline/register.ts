import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { registerCompletions } from './completions';
import { registerEntryActions } from './entry-actions';
import { registerHints } from './hints';
import { registerHover } from './hover';
import { registerInsertEvent } from './insert-event';
import { registerLens } from './lens';
import { registerMarkMilestone } from './mark-milestone';
import { registerShowEntry } from './show-entry';
import { registerSortTimeline } from './sort-timeline';
import { registerUpdateMetrics } from './update-metrics';

/** All that the editor does with the timeline: what it shows in place, and what changes it. */
export function registerTimeline(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerInsertEvent(analyses),
    registerSortTimeline(analyses),
    registerMarkMilestone(analyses),
    registerUpdateMetrics(analyses),
    registerShowEntry(),
    registerHints(analyses),
    registerLens(analyses),
    registerHover(analyses),
    registerEntryActions(analyses),
    registerCompletions(analyses),
  );
}
