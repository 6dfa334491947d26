import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { markCommand, showCommand, updateCommand } from './command-names';
import { registerCompletions } from './completions';
import { registerInPlace } from './in-place';

/** All that the editor does with the timeline: what it shows in place, and what changes it. */
export function registerTimeline(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommands(analyses),
    registerInPlace(analyses),
    registerCompletions(analyses),
  );
}

/** What changes the timeline is loaded when it is first asked for. */
function registerCommands(analyses: Analyses): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('postmortem.insertEvent', async () => {
      const { insertNow } = await import('./insert-event');
      await insertNow(analyses);
    }),
    registerCommand('postmortem.sortTimeline', async () => {
      const { sortEntries } = await import('./sort-timeline');
      await sortEntries(analyses);
    }),
    registerCommand(markCommand, async (argument?: unknown) => {
      const { markEntry } = await import('./mark-milestone');
      await markEntry(analyses, argument);
    }),
    registerCommand(showCommand, async (argument?: unknown) => {
      const { showEntry } = await import('./show-entry');
      await showEntry(argument);
    }),
    registerCommand(updateCommand, async (argument?: unknown) => {
      const { stateComputed } = await import('./update-metrics');
      await stateComputed(analyses, argument);
    }),
  );
}
