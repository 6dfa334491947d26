import type { MilestoneName, TimelineEvent } from '../../core';
import type { Analysed } from '../analyses';
import { commandLink } from './links';
import { markCommand, showCommand } from './command-names';
import type { RequestArgument } from './request';

/** Where an entry stands, for a command. */
export function placeOf({ document: { uri }, analysis }: Analysed, event: TimelineEvent): RequestArgument {
  const { line, character } = analysis.document.lines.positionAt(event.timeRange.start);
  return { uri: uri.toString(), line, character };
}

/** A link that shows an entry. */
export function showLink(analysed: Analysed, event: TimelineEvent, words: string): string {
  return commandLink(words, showCommand, placeOf(analysed, event));
}

/** A link that marks an entry with `name` or, without one, asks which milestone it holds. */
export function markLink(
  analysed: Analysed,
  event: TimelineEvent,
  words: string,
  name?: MilestoneName,
): string {
  return commandLink(words, markCommand, { ...placeOf(analysed, event), ...(name && { milestone: name }) });
}

/** A link that asks which entry holds the milestone `name`. */
export function askLink({ document }: Analysed, words: string, name: MilestoneName): string {
  return commandLink(words, markCommand, { uri: document.uri.toString(), milestone: name, entry: 'ask' });
}
