import type { Document } from '../../document/document';
import { emptyRangeAt, type TextEdit } from '../../text/range';
import type { TimelineEvent } from '../event';
import { marksIn, type Mark } from '../marks';
import type { MilestoneName } from '../milestone';
import type { Timeline } from '../timeline';

/**
 * The edits that let `event` hold the milestone `name` by a mark of the author's: in the Milestone column where
 * the timeline has one, else in a comment that no reader sees. Another entry's mark of that name is taken away;
 * marking an entry that has the mark takes it away again.
 */
export function markMilestone(
  document: Document,
  timeline: Timeline,
  event: TimelineEvent,
  name: MilestoneName,
): readonly TextEdit[] {
  const own = marksIn(document, event);
  const isMarked = own.some(({ names }) => names.includes(name));
  const stale = timeline.events
    .flatMap((other) => (other === event && !isMarked ? [] : marksIn(document, other)))
    .filter(({ names }) => names.includes(name))
    .map((mark) =>
      rewrite(
        document,
        mark,
        mark.names.filter((other) => other !== name),
      ),
    );
  if (isMarked) return stale;
  const place = own.find(({ kind }) => kind === 'cell') ?? own[0];
  if (place) return [...stale, rewrite(document, place, [...place.names, name])];
  return [...stale, { range: emptyRangeAt(endOfText(document, event)), newText: ` ${commentOf([name])}` }];
}

/** The edit that lets a mark name `names`; a comment without names goes, with the space before it. */
function rewrite({ text }: Document, { kind, range }: Mark, names: readonly MilestoneName[]): TextEdit {
  if (kind === 'cell') return { range, newText: names.map(capitalised).join(', ') };
  if (names.length > 0) return { range, newText: commentOf(names) };
  const start = text[range.start - 1] === ' ' ? range.start - 1 : range.start;
  return { range: { start, end: range.end }, newText: '' };
}

function commentOf(names: readonly MilestoneName[]): string {
  return `<!-- postmortem: ${names.join(', ')} -->`;
}

function capitalised(name: MilestoneName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where a comment goes that belongs to `event`: the end of its text's first line, or of its cell. */
function endOfText({ lines }: Document, { shape, textRange, timeRange }: TimelineEvent): number {
  if (shape === 'row') return textRange.end;
  // A heading's text stands below it; what marks the entry stands with its time.
  const line = lines.lineAt(
    shape === 'heading' ? timeRange.start : Math.max(textRange.start, timeRange.start),
  );
  const end = lines.endOf(line);
  const trailing = lines.textOf(line).length - lines.textOf(line).trimEnd().length;
  return end - trailing;
}
