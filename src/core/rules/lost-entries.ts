import type { Facts } from '../analysis';
import { hasPlaceholder } from '../template/values';
import type { TableMatch } from '../template/match';
import { contains } from '../text/range';
import type { TimelineEvent } from '../timeline/event';

/**
 * When an entry may be that cannot be read in full, for a time that is none or a cell that is empty, lost or still a
 * placeholder: from its neighbours one knows about when, in seconds as `Moment.seconds`. It may hold any milestone.
 */
export interface LostEntry {
  readonly earliest: number;
  readonly latest: number;
}

/** The entries of the timeline that cannot be read in full. Each has a finding of its own, where it is. */
export function lostEntries(facts: Facts): readonly LostEntry[] {
  const { document, match, timeline } = facts;
  const inTables = match.tables.flatMap((table) => lostRows(facts, table));
  const inText = timeline.unreadable
    .filter(({ range }) => !match.tables.some(({ table }) => contains(table.range, range)))
    .map(({ range }) => betweenNeighbours(timeline.events, document.lines.lineAt(range.start)));
  return [...inTables, ...inText];
}

function lostRows(facts: Facts, match: TableMatch): readonly LostEntry[] {
  const { spec, table, columns } = match;
  const { events } = facts.timeline;
  const needed = spec.columns.filter(({ role }) => role === 'time' || role === 'event');
  if (!needed.some(({ role }) => role === 'time')) return [];
  const places = needed.map((column) => columns.indexOf(column)).filter((at) => at >= 0);
  // A header that is misspelt, or none, may be the one that is lacking.
  if (places.length < needed.length && columns.includes(undefined))
    return [{ earliest: -Infinity, latest: Infinity }];
  return table.rows.flatMap(({ cells, line }) => {
    if (cells.every(({ range }) => range.start === range.end)) return [];
    const isWhole = cells.length === columns.length && places.every((at) => isFilledIn(facts, cells[at]));
    const event = events.find((each) => each.line === line);
    if (!event) return [betweenNeighbours(events, line)];
    return isWhole ? [] : [{ earliest: event.at.seconds, latest: event.at.seconds }];
  });
}

function isFilledIn(
  { document, template }: Facts,
  cell: TableMatch['table']['header']['cells'][number] | undefined,
): boolean {
  if (!cell || cell.range.start === cell.range.end) return false;
  return !hasPlaceholder(document.text.slice(cell.range.start, cell.range.end), template);
}

/** Between the entries above and below `line`, whichever of the two is the earlier. */
function betweenNeighbours(events: readonly TimelineEvent[], line: number): LostEntry {
  const above = events.findLast((event) => event.line < line)?.at.seconds;
  const below = events.find((event) => event.line > line)?.at.seconds;
  const isNewestFirst = (events[0]?.at.seconds ?? 0) > (events.at(-1)?.at.seconds ?? 0);
  const [before, behind] = isNewestFirst ? [below, above] : [above, below];
  return { earliest: before ?? -Infinity, latest: behind ?? Infinity };
}
