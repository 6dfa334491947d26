import type { Analysis } from '../../analysis';
import type { Row, Table } from '../../document/blocks';
import { pipesIn } from '../../document/cells';
import { plainText } from '../../document/inline';
import { isKnownName, namesAction, rolesOf } from '../../template/other-names';
import { nameKey } from '../../text/names';
import { contains, type Range } from '../../text/range';
import { cutOf, type Cut } from './cut';
import { isCalledInternal, isRestriction, matterOf, type Matter } from './matter';
import type { Reading } from './reading';

/** Columns, rows and whole tables that say who did something, what it cost or what is for readers inside. */
export function privateTables(
  { timeline }: Analysis,
  { document: { text }, tables, marks }: Reading,
): readonly Cut[] {
  return tables.flatMap((table): readonly Cut[] => {
    const isTimeline = timeline.events.some(({ range }) => contains(table.range, range));
    const isOpened = marks.opens(table.range);
    const names = table.header.cells.map((cell) => nameIn(text, cell));
    const matters = mattersOf(names, isTimeline);
    const own = matters.flatMap((matter, at) => (matter === 'public' ? [] : [at]));
    const shape = own.length === 0 ? 'columns' : shapeOf(text, table, names, own);
    const taken = shape === 'facts' ? [] : own;
    const ranges = shape === 'columns' ? removedFrom(text, table, own) : [];
    const columns = taken.flatMap((at): readonly Cut[] => {
      const matter = matters[at] ?? 'public';
      const blanked = shape === 'whole' ? [table.range] : [];
      if (matter === 'public') return [];
      return [{ ...cutOf('column', names[at] ?? '', matter, { blanked, isOpened }), removed: ranges }];
    });
    if (shape === 'whole') return columns;
    return [...columns, ...rowCuts(text, table, { names, taken, isOpened, isTimeline })];
  });
}

/**
 * What a table is whose header names something private in the columns `own`: one with such columns; one of facts
 * without a header, `| Author | Ada |`; or one of which nothing would be left, or that may be either.
 */
function shapeOf(
  text: string,
  { rows }: Table,
  names: readonly string[],
  own: readonly number[],
): 'columns' | 'facts' | 'whole' {
  if (own.length === names.length) return 'whole';
  const [first = '', ...others] = names;
  const isKnown = (name: string): boolean => rolesOf(name).length > 0 || namesAction(name);
  if (own.length > 1 || names.some((name, i) => !own.includes(i) && isKnown(name))) return 'columns';
  const [at = 0] = own;
  const cell = ({ cells }: Row, i: number): string => (cells[i] ? nameIn(text, cells[i]) : '');
  // Under a role that is a header only because every table has one, there are others.
  if (at > 0) return rows.some((row) => matterOf(cell(row, at)) === 'people') ? 'whole' : 'columns';
  if (others.length > 1) return rolesOf(first).includes('owner') ? 'columns' : 'whole';
  const isFacts = rows.some(
    (row) => isKnownName(nameKey(cell(row, 0))) || matterOf(cell(row, 0)) !== 'public',
  );
  return isFacts ? 'facts' : 'whole';
}

function nameIn(text: string, { range }: { readonly range: Range }): string {
  return plainText(text.slice(range.start, range.end)).replace(/\s{0,3}:$/, '');
}

/** Of each column what it tells. */
function mattersOf(names: readonly string[], isTimeline: boolean): readonly Matter[] {
  const hasRoles = names.some((name) => /^(?:roles?|responsibilit(?:y|ies)|position)$/.test(nameKey(name)));
  return names.map((name) => {
    const roles = rolesOf(name);
    if (roles.includes('owner') || (isTimeline && roles.includes('actor'))) return 'people';
    // In a table of facts, what is not called internal by itself is named in its rows.
    if (roles.length > 0 && !isCalledInternal(name)) return 'public';
    const isPerson = personKeys.has(nameKey(name)) || (hasRoles && nameKey(name) === 'name');
    if (isPerson) return 'people';
    const matter = matterOf(name);
    return matter === 'internal' && !isCalledInternal(name) ? 'public' : matter;
  });
}

const personKeys: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'member',
  'individual',
  'employee',
  'assigned',
]);

interface Cells {
  readonly names: readonly string[];
  /** The columns that go anyway. */
  readonly taken: readonly number[];
  readonly isOpened: boolean;
  readonly isTimeline: boolean;
}

/** The rows whose first cell, or in a small table any cell, names such a thing; and cells that begin with a label. */
function rowCuts(text: string, { header, rows }: Table, known: Cells): readonly Cut[] {
  const { names, taken, isOpened, isTimeline } = known;
  // A header of two cells may be the first of such rows; another one names columns.
  const candidates = names.length === 2 && taken.length === 0 ? [header, ...rows] : rows;
  const hasRoles = isTimeline || names.some((name) => rolesOf(name).length > 0);
  return candidates.flatMap(({ cells }): readonly Cut[] => {
    const labels = cells.map((cell) => nameIn(text, cell));
    const at = labels.findIndex((label, i) => {
      if (taken.includes(i)) return false;
      // What is to be done may be called a follow-up, or be about being on call.
      if (hasRoles && names.length > 2) return i === 0 && isCalledInternal(label);
      if (i > 0) return names.length <= 3 && matterOf(label) === 'people';
      return matterOf(label) !== 'public' || saysForWhom(labels);
    });
    const ofCells = cells.flatMap((cell): readonly Cut[] => {
      const label = cellLabel.exec(text.slice(cell.range.start, cell.range.end))?.[1];
      const matter = label === undefined ? 'public' : matterOf(label);
      if (label === undefined || matter === 'public') return [];
      return [cutOf('field', label, matter, { blanked: [cell.range], isOpened })];
    });
    const label = labels[at];
    if (label === undefined) return ofCells;
    const told = matterOf(label);
    const matter = told === 'public' ? 'internal' : told;
    const values = cells.flatMap(({ range }, i) => (i === at || taken.includes(i) ? [] : [range]));
    return [...ofCells, cutOf('field', label, matter, { blanked: values, isOpened })];
  });
}

/** Accepts the cells of `| Distribution | Engineering Only |`. */
function saysForWhom(labels: readonly string[]): boolean {
  return labels.length === 2 && isRestriction(labels.join(': '));
}

// Accepts "**Internal**: told the board" and "Scribe: Ada".
const cellLabel = /^[*_]{0,3}(\p{L}[^:*_|]{0,60})[*_]{0,3}\s{0,2}:[*_]{0,3}\s/u;

/** What the `columns` take of every line of `table`: their cells, each with a pipe. */
function removedFrom(text: string, table: Table, columns: readonly number[]): readonly Range[] {
  const dashes: Row = rowOfDashes(text, table);
  return [table.header, dashes, ...table.rows].flatMap((row) => {
    const spans = columns.flatMap((column) => row.cells[column]?.span ?? []);
    const ranges = spans.map((span) => withPipe(text, span));
    // A row without any pipe makes no table, and under it dashes make a heading.
    const hasPipe = pipesIn(text, row.range).some(
      (at) => !ranges.some(({ start, end }) => start <= at && at < end),
    );
    return hasPipe ? ranges : spans;
  });
}

/** A cell, and the pipe behind it; of the last one in a row that ends without a pipe, the one before it. */
function withPipe(text: string, { start, end }: Range): Range {
  if (text[end] === '|') return { start, end: end + 1 };
  return text[start - 1] === '|' ? { start: start - 1, end } : { start, end };
}

/** The line of dashes under the header: it has no pipes but those between cells. */
function rowOfDashes(text: string, { delimiter, header }: Table): Row {
  const { start, end } = delimiter;
  const pipes = pipesIn(text, delimiter);
  const bounds = [
    ...(text[start] === '|' ? [] : [start - 1]),
    ...pipes,
    ...(text[end - 1] === '|' ? [] : [end]),
  ];
  const cells = bounds.slice(1).map((bound, i) => {
    const span = { start: (bounds[i] ?? start) + 1, end: bound };
    return { span, range: span };
  });
  return { range: delimiter, line: header.line + 1, cells };
}
