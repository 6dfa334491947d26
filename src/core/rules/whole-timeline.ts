import type { Facts } from '../analysis';
import type { TableMatch } from '../template/match';
import { hasPlaceholder } from '../template/values';

/**
 * Whether every entry of the timeline can be read. Where one cannot, for a time that is none, an empty cell or a lost
 * column, which of the others holds a milestone is anybody's guess: it is told once, where it is, and metrics are not.
 */
export function isTimelineWhole(facts: Facts): boolean {
  return facts.timeline.unreadable.length === 0 && facts.match.tables.every((table) => isWhole(facts, table));
}

function isWhole({ document, template }: Facts, { spec, table, columns }: TableMatch): boolean {
  const needed = spec.columns.filter(({ role }) => role === 'time' || role === 'event');
  if (!needed.some(({ role }) => role === 'time')) return true;
  const places = needed.map((column) => columns.indexOf(column)).filter((at) => at >= 0);
  // A header that is misspelt, or none, may be the one that is lacking.
  if (places.length < needed.length && columns.includes(undefined)) return false;
  return table.rows.every(({ cells }) => {
    const isBlank = cells.every(({ range }) => range.start === range.end);
    const isFull = places.every((at) => {
      const range = cells[at]?.range;
      if (!range || range.start === range.end) return false;
      return !hasPlaceholder(document.text.slice(range.start, range.end), template);
    });
    return isBlank || (cells.length === columns.length && isFull);
  });
}
