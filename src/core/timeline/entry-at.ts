import type { Document } from '../document/document';
import type { TimelineEvent } from './event';
import type { Timeline } from './timeline';

/** The entry of `timeline` in which `offset` is, the innermost of nested ones, or the one on whose line it is. */
export function entryAt(
  { lines }: Document,
  { events }: Timeline,
  offset: number,
): TimelineEvent | undefined {
  const line = lines.lineAt(offset);
  const onLines = events.filter(
    ({ range }) => lines.lineAt(range.start) <= line && line <= lines.lineAt(range.end),
  );
  // Of several on one line it is the last that begins before the place; before the first it is that one.
  return onLines.findLast(({ range }) => range.start <= offset) ?? onLines[0];
}
