import type { Block, Table } from '../document/blocks';
import type { Document, Section } from '../document/document';
import { nameKey, singularKey } from '../text/names';
import { matchedAncestor, type SectionMatch, type TableMatch } from './match';
import { columnRole } from './columns';
import type { ColumnSpec, TableSpec, Template } from './template';

/** The tables of `document` that the template knows, in order. */
export function matchTables(
  document: Document,
  template: Template,
  { specs, compounds }: Pick<SectionMatch, 'specs' | 'compounds'>,
): readonly TableMatch[] {
  const known = template.index.tables;
  if (known.length === 0 || document.tables.length === 0) return [];
  const matches: TableMatch[] = [];
  for (const section of [document.root, ...document.sections]) {
    const tables = tablesIn(section.blocks);
    if (tables.length === 0) continue;
    const named = compounds.get(section) ?? [specs.get(section) ?? matchedAncestor(section, specs)];
    const homes = named.flatMap((spec) => spec?.table ?? []);
    for (const table of tables) {
      const match = matchTable(document, section, table, homes.length > 0 ? homes : known);
      if (match) matches.push(match);
    }
  }
  return matches;
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

function matchTable(
  document: Document,
  section: Section,
  table: Table,
  candidates: readonly TableSpec[],
): TableMatch | undefined {
  const names = table.header.cells.map(({ range }) => document.text.slice(range.start, range.end));
  for (const spec of candidates) {
    const columns = matchColumns(names, spec);
    const found = columns.filter((column) => column !== undefined).length;
    // Half of the template's columns make a table the template's; a lone `Status` does not.
    if (found > 0 && found * 2 >= spec.columns.length) return { spec, section, table, columns };
  }
  return undefined;
}

function matchColumns(names: readonly string[], spec: TableSpec): readonly (ColumnSpec | undefined)[] {
  const isTimeline = spec.columns.some(({ role }) => role === 'time');
  const free = new Set(spec.columns);
  const take = (column: ColumnSpec | undefined): ColumnSpec | undefined => {
    if (column) free.delete(column);
    return column;
  };
  const byName = names
    .map((name) => take([...free].find(({ keys }) => keys.includes(nameKey(name)))))
    .map(
      (column, i) => column ?? take([...free].find(({ keys }) => keys.includes(singularKey(names[i] ?? '')))),
    );
  return byName.map((column, i) => {
    if (column) return column;
    const role = columnRole(names[i] ?? '', isTimeline);
    return role && take([...free].find((candidate) => candidate.role === role));
  });
}
