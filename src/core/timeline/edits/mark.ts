import type { Document } from '../../document/document';
import { trailingRun } from '../../text/edges';
import { contains, emptyRangeAt, type Range, type TextEdit } from '../../text/range';
import type { TimelineEvent } from '../event';
import { betweenNames, marksIn, namesIn, type Mark } from '../marks';
import type { MilestoneName } from '../milestone';
import type { Timeline } from '../timeline';
import { codeAround } from './spot';

/**
 * The edits that let `event` hold the milestone `name` by a mark of the author's: in the Milestone column where
 * the timeline has one, else in a comment that no reader sees. Another entry's mark of that name is taken away;
 * marking an entry that has the mark takes it away again. None where comments would be seen: in code.
 */
export function markMilestone(
  document: Document,
  timeline: Timeline,
  event: TimelineEvent,
  name: MilestoneName,
): readonly TextEdit[] {
  const all = timeline.events.map((entry) => ({ entry, marks: marksIn(document, entry) }));
  const cells = all.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'cell' && has(mark, name)));
  // What stands in several cells of the column is a phase of the incident, and marks no single entry.
  const isPhase = cells.length > 1;
  const isOwn = (mark: Mark): boolean => has(mark, name) && !(isPhase && mark.kind === 'cell');
  const own = all.find(({ entry }) => entry === event)?.marks ?? [];
  const removals = all.flatMap(({ marks }) =>
    marks.filter(isOwn).map((mark) => without(document, mark, name)),
  );
  if (own.some(isOwn)) return removals;
  const place =
    (isPhase ? undefined : own.find((mark) => mark.kind === 'cell' && isOfNames(document, mark))) ??
    own.find((mark) => mark.kind === 'comment' && mark.names.length > 0);
  if (place) return [...removals, withName(document, place, name)];
  if (codeAround(document.blocks, event.timeRange.start)) return [];
  const at = emptyRangeAt(endOfText(document, event));
  return [...removals, fitted(document, at, ` ${commentOf([name])}`)];
}

function has({ names }: Mark, name: MilestoneName): boolean {
  return names.includes(name);
}

/** Whether a cell is empty, or holds nothing but names of milestones: what else it says is not ours to add to. */
function isOfNames({ text }: Document, { range, names }: Mark): boolean {
  return (
    range.start === range.end ||
    text.slice(range.start, range.end).split(betweenNames).length === names.length
  );
}

/** The edit that takes `name` out of a mark; a comment without names goes, with the space before it. */
function without(document: Document, { kind, range, names }: Mark, name: MilestoneName): TextEdit {
  const { text } = document;
  if (kind === 'cell') {
    const others = text
      .slice(range.start, range.end)
      .split(betweenNames)
      .map((part) => part.trim())
      .filter((part) => !namesIn(part).includes(name));
    return fitted(document, range, others.join(', '));
  }
  const others = names.filter((other) => other !== name);
  if (others.length > 0) return { range, newText: commentOf(others) };
  const start = text[range.start - 1] === ' ' ? range.start - 1 : range.start;
  return fitted(document, { start, end: range.end }, '');
}

function withName(document: Document, { kind, range, names }: Mark, name: MilestoneName): TextEdit {
  if (kind === 'comment') return { range, newText: commentOf([...names, name]) };
  const written = document.text.slice(range.start, range.end);
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  return fitted(document, range, written === '' ? capitalised : `${written}, ${capitalised}`);
}

function commentOf(names: readonly MilestoneName[]): string {
  return `<!-- postmortem: ${names.join(', ')} -->`;
}

/** The edit of what stands in a cell; where its padding has room for what is added, the columns stay in line. */
function fitted(document: Document, range: Range, newText: string): TextEdit {
  const { text } = document;
  const added = newText.length - (range.end - range.start);
  if (!isInLine(document, range)) return { range, newText };
  if (added < 0) return { range, newText: newText + ' '.repeat(-added) };
  const padding = /^ */.exec(text.slice(range.end, range.end + added + 1))?.[0].length ?? 0;
  // One space stays before the pipe.
  const end = padding > added ? range.end + added : range.end;
  return { range: { start: range.start, end }, newText };
}

/** Whether `range` is in a cell as wide as its column's header. */
function isInLine({ tables }: Document, range: Range): boolean {
  const table = tables.find((candidate) => contains(candidate.range, range));
  const row = table?.rows.find((candidate) => contains(candidate.range, range));
  const column = row?.cells.findIndex(({ span }) => contains(span, range)) ?? -1;
  const [own, header] = [row?.cells[column]?.span, table?.header.cells[column]?.span];
  return own !== undefined && header !== undefined && own.end - own.start === header.end - header.start;
}

/** Where a comment goes that belongs to `event`: the end of its text's first line, or of its cell. */
function endOfText({ lines, tables, text }: Document, event: TimelineEvent): number {
  const { shape, range, textRange, timeRange } = event;
  if (shape === 'row' || shape === 'html') {
    if (textRange.end < range.end) return textRange.end;
    // A row that ends before its text would begin: the time's cell is there in any case.
    const rows = tables.flatMap((table) => table.rows);
    const row = rows.find((candidate) => contains(candidate.range, timeRange));
    return row?.cells.find((cell) => contains(cell.range, timeRange))?.range.end ?? timeRange.end;
  }
  // A heading's text stands below it; what marks the entry stands with its time.
  const place = shape === 'heading' ? timeRange.start : Math.max(textRange.start, timeRange.start);
  const end = Math.min(lines.endOf(lines.lineAt(place)), range.end);
  const written = text.slice(timeRange.end, end).trimEnd();
  // "\\" breaks the line, and " ##" closes a heading: they stay at the end.
  const closing = trailingRun(written, shape === 'heading' ? '#' : '\\');
  return timeRange.end + written.slice(0, written.length - closing.length).trimEnd().length;
}
