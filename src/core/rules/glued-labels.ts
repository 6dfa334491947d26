import type { Block, Row, Table } from '../document/blocks';
import type { Document } from '../document/document';
import { readBoldLabel } from '../document/labels';
import { nameKey } from '../text/names';
import { emptyRangeAt, type Range } from '../text/range';
import type { Fix } from './finding';

/** A bold label at the beginning of a line that Markdown takes for a part of the list or the table right above it. */
export interface GluedLabel {
  readonly key: string;
  readonly name: string;
  readonly nameRange: Range;
}

/** The labels that stand right under a list, as the last lines of its last item. */
export function labelsGluedToLists({ blocks, text, lines }: Document): readonly GluedLabel[] {
  const labels: GluedLabel[] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
    if (block.kind !== 'paragraph') return;
    for (const line of block.lines.slice(1)) {
      // What is set in belongs to the item, and is meant to.
      const isSetIn = lines.startOf(lines.lineAt(line.start)) < line.start;
      if (!isSetIn) labels.push(...labelOn(text, line));
    }
  };
  for (const block of blocks) if (block.kind === 'list') visit(block);
  return labels;
}

/** The rows at the end of `table` that have no pipe: text that stands right under it. */
export function rowsGluedTo(text: string, { header, rows }: Table): readonly Row[] {
  if (header.cells.length < 2) return [];
  const last = rows.findLastIndex(({ range }) => text.slice(range.start, range.end).includes('|'));
  return rows.slice(last + 1);
}

/** The keys of the labels that stand right under a table, as rows of it. */
export function keysGluedToTables({ tables, text }: Document): ReadonlySet<string> {
  const rows = tables.flatMap((table) => rowsGluedTo(text, table));
  return new Set(rows.flatMap(({ range }) => labelOn(text, range).map(({ key }) => key)));
}

function labelOn(text: string, line: Range): readonly GluedLabel[] {
  const label = readBoldLabel(text, line);
  return label ? [{ key: nameKey(label.name), name: label.name, nameRange: label.nameRange }] : [];
}

/** What a finding says of a label right under a list. */
export interface GluedData {
  readonly glued: string;
}

/** In words. */
export function gluedMessage({ glued }: GluedData): string {
  return `“${glued}” is a part of the list above it: a blank line is missing between them.`;
}

/** Puts a blank line before the line of `offset`: what follows is no part of the block above then. */
export function unglue({ lines }: Document, offset: number): Fix {
  const edit = { range: emptyRangeAt(lines.startOf(lines.lineAt(offset))), newText: lines.ending };
  return { title: 'Put a blank line before it', edits: [edit], automatic: true };
}
