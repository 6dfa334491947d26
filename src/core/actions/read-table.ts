import type { Table } from '../document/blocks';
import type { Document, Section } from '../document/document';
import { plainText } from '../document/inline';
import { columnRole, isTimelineHeader } from '../template/columns';
import type { TemplateMatch } from '../template/match';
import type { ColumnRole } from '../template/template';
import { nameKey } from '../text/names';
import { contains, type Range } from '../text/range';
import { presentText, type ActionItem, type ActionPart } from './action-item';
import { saysDone } from './progress';

const parts: readonly ActionPart[] = ['id', 'action', 'owner', 'priority', 'due', 'status'];

/** The items in the tables of `document`; in `sections`, which are for them, a table needs no owners. */
export function readTableItems(
  document: Document,
  match: TemplateMatch,
  sections: readonly Section[],
): readonly ActionItem[] {
  const known = new Map(match.tables.map((found) => [found.table, found]));
  return document.tables.flatMap((table) => {
    const isAtHome = sections.some(({ range }) => contains(range, table.range));
    const columns = columnsOf(document, table, known.get(table)?.columns);
    return columns && (columns.has('owner') || isAtHome) ? rowsOf(document, table, columns) : [];
  });
}

type Columns = ReadonlyMap<ActionPart, number>;

/** Which column of `table` holds which part; `undefined` where it is no table of action items. */
function columnsOf(
  { text }: Document,
  { header }: Table,
  matched: readonly ({ readonly role: ColumnRole | undefined } | undefined)[] = [],
): Columns | undefined {
  const names = header.cells.map(({ range }) => plainText(text.slice(range.start, range.end)));
  const roles = names.map((name, i) => matched[i]?.role ?? roleIn(name));
  if (isTimelineHeader(names)) return undefined;
  const columns = new Map<ActionPart, number>();
  for (const part of parts) {
    const at = roles.indexOf(part);
    if (at >= 0) columns.set(part, at);
  }
  if (!['owner', 'due', 'status', 'priority'].some((part) => roles.includes(part as ColumnRole)))
    return undefined;
  // What is to be done is in the first column that is nothing else.
  const free = roles.findIndex((role) => role === undefined);
  if (!columns.has('action') && free >= 0) columns.set('action', free);
  return columns.has('action') ? columns : undefined;
}

/** What a column named `name` means; “Done?” tells the status. */
function roleIn(name: string): ColumnRole | undefined {
  return doneKeys.has(nameKey(name)) ? 'status' : columnRole(name, false);
}

const doneKeys: ReadonlySet<string> = new Set(['Done', 'Completed', 'Finished', 'Closed'].map(nameKey));

/** Ragged rows are left out: their cells may stand in any column. So are rows with nothing in them. */
function rowsOf({ text }: Document, { header, rows }: Table, columns: Columns): readonly ActionItem[] {
  const items: ActionItem[] = [];
  for (const { cells, range, line } of rows) {
    if (cells.length !== header.cells.length || cells.every((cell) => cell.range.start === cell.range.end))
      continue;
    const places: Partial<Record<ActionPart, Range>> = {};
    for (const [part, at] of columns) {
      const place = cells[at]?.range;
      if (place) places[part] = place;
    }
    const read = (part: ActionPart): string => {
      const place = places[part];
      if (!place) return '';
      const source = text.slice(place.start, place.end);
      return part === 'action' ? plainText(source) : presentText(source);
    };
    const status = read('status');
    items.push({
      shape: 'row',
      range,
      line,
      id: read('id'),
      action: read('action'),
      owner: read('owner'),
      priority: read('priority'),
      due: read('due'),
      status,
      // Accepts the "yes" of a column "Done?".
      done: saysDone(status) || /^(?:[yx✓]|yes)$/i.test(status),
      places,
    });
  }
  return items;
}
