import * as vscode from 'vscode';
import { milestoneNames, type Milestone, type MilestoneName, type TimelineEvent } from '../../core';
import { entryAt, eventClock, markMilestone, milestoneWords } from '../../core/in-place';
import type { Analysed, Analyses } from '../analyses';
import { toOffset } from '../positions';
import { change, subject } from './change';
import { choose } from './choose';
import { requestIn, type Request } from './request';
import { reasonFor, titleOf } from './words';

/**
 * `postmortem.markMilestone`: lets an entry hold a milestone by a mark, or takes its mark away. Asks for what
 * neither its argument nor the cursor tells.
 */
export async function markEntry(analyses: Analyses, argument: unknown): Promise<void> {
  const request = requestIn(argument);
  const analysed = await subject(analyses, request.uri);
  if (!analysed) return;
  const entry = request.asksForEntry
    ? await chooseEntry(analysed, request.milestone)
    : entryIn(analysed, request);
  if (!entry) {
    if (!request.asksForEntry) void vscode.window.showInformationMessage(noEntry(analysed));
    return;
  }
  const name = request.milestone ?? (await chooseMilestone(analysed, entry));
  if (name) await mark(analysed, entry, name);
}

async function mark(analysed: Analysed, entry: TimelineEvent, name: MilestoneName): Promise<void> {
  const { document, timeline } = analysed.analysis;
  const edits = markMilestone(document, timeline, entry, name);
  if (edits.length > 0) await change(analysed, edits);
  else {
    void vscode.window.showInformationMessage(
      'The timeline is set as code, where a mark would be seen and would not count.',
    );
  }
}

/** The entry at the place that is asked for, else at the cursor. */
function entryIn(
  { document: editorDocument, analysis }: Analysed,
  request: Request,
): TimelineEvent | undefined {
  const { document, timeline } = analysis;
  const editor = vscode.window.activeTextEditor;
  const cursor = editor?.document === editorDocument ? editor.selection.active : undefined;
  const place = request.place ?? cursor;
  return place && entryAt(document, timeline, toOffset(document.lines, place));
}

function noEntry({ analysis }: Analysed): string {
  return analysis.timeline.events.length === 0
    ? 'This post-mortem has no timeline yet.'
    : 'Put the cursor into the entry of the timeline that holds a milestone.';
}

/** Lists the milestones with the entry that holds each now, and why. */
async function chooseMilestone(
  { analysis }: Analysed,
  entry: TimelineEvent,
): Promise<MilestoneName | undefined> {
  const items = milestoneNames.map((name) => ({ name, ...describe(name, analysis.milestones[name], entry) }));
  const chosen = await choose(items, {
    title: `Mark ${titleOf(entry)}`,
    placeholder: 'Which milestone does this entry hold? Choosing its mark takes it away.',
    active: items.find(({ name }) => analysis.milestones[name]?.event === entry),
  });
  return chosen?.name;
}

function describe(
  name: MilestoneName,
  milestone: Milestone | undefined,
  entry: TimelineEvent,
): vscode.QuickPickItem {
  const words = milestoneWords[name];
  if (!milestone)
    return { label: `$(blank) ${words.name}`, description: `not recorded: when ${words.means}` };
  const isHere = milestone.event === entry;
  const icon = !isHere ? '$(blank)' : milestone.source === 'marked' ? '$(check)' : '$(circle-outline)';
  const reason = reasonFor(milestone);
  const holder = isHere
    ? `this entry (${reason})`
    : `${eventClock(milestone.event)} (${reason}) ${milestone.event.text}`;
  return { label: `${icon} ${words.name}`, description: holder };
}

/** Lists the entries with the milestones that they hold, to choose the one that holds the milestone `name`. */
async function chooseEntry(
  { analysis }: Analysed,
  name: MilestoneName | undefined,
): Promise<TimelineEvent | undefined> {
  const { timeline, milestones } = analysis;
  const holder = name && milestones[name];
  const items = timeline.events.map((event) => {
    const held = milestoneNames.filter((other) => milestones[other]?.event === event);
    return {
      event,
      label: `${eventClock(event)} ${event.text}`,
      description: held.map((other) => milestoneWords[other].name).join(', '),
    };
  });
  const chosen = await choose(items, {
    title: name ? `Milestone: ${milestoneWords[name].name}` : 'Milestone',
    placeholder: name ? `Which entry tells when ${milestoneWords[name].means}?` : 'Which entry?',
    active: items.find(({ event }) => event === holder?.event),
  });
  // The mark that is there already is not to be taken away by choosing its entry.
  const isThere = holder?.source === 'marked' && chosen?.event === holder.event;
  return isThere ? undefined : chosen?.event;
}
