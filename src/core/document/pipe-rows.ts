import { trimmed, type Range } from '../text/range';
import type { Block, Code, Paragraph, Table } from './blocks';
import type { Document } from './document';

/** Rows that look like a table's and that Markdown does not read as one. */
export interface PipeRun {
  /** Each without indentation and prefix; at least one. */
  readonly rows: readonly Range[];
  /** Which of the rows is, or was meant to be, the line of dashes; -1 where none is. */
  readonly delimiter: number;
  /** The table that only blank lines part from the first row. */
  readonly table: Table | undefined;
  /** Why Markdown reads prose or code: the rows, or the header alone, are `indented` as code is, or they make no table. */
  readonly kind: 'prose' | 'indented' | 'header-indented';
}

/** Every run of such rows in `document`, in order; blank lines between rows do not end a run. */
export function pipeRunsIn(document: Document): readonly PipeRun[] {
  if (!document.text.includes('|')) return [];
  const reader = new RunReader(document);
  reader.visit(document.blocks);
  return reader.runs;
}

class RunReader {
  readonly runs: PipeRun[] = [];
  readonly #text: string;
  /** The first pipe at or behind where the last block began. */
  #pipe = 0;

  constructor(readonly document: Document) {
    this.#text = document.text;
  }

  visit(blocks: readonly Block[]): void {
    let rows: Range[] = [];
    let table: Table | undefined;
    let isInProse = false;
    const close = (): void => {
      const [first] = rows;
      // One line of a paragraph that begins with a pipe is more of its prose, unless it is one of dashes.
      const isLone = isInProse && rows.length === 1 && first !== undefined && !this.#isDelimiter(first);
      if (rows.length > 0 && !isLone) this.#take(rows, table);
      rows = [];
      table = undefined;
    };
    for (const [i, block] of blocks.entries()) {
      const hasPipe = this.#hasPipe(block.range);
      if (block.kind !== 'paragraph' || !hasPipe) {
        close();
        if (hasPipe) this.#visitInside(block);
        continue;
      }
      const isRow = this.#rowTest(block);
      for (const [j, line] of block.lines.entries()) {
        if (!isRow(line)) {
          close();
          continue;
        }
        const before = blocks[i - 1];
        if (rows.length === 0 && j === 0 && before?.kind === 'table') table = before;
        if (rows.length === 0 && j === 0 && before?.kind === 'code')
          rows.push(...this.#headerIn(before, line));
        isInProse = block.lines.length > 1 && !table;
        rows.push(line);
      }
    }
    close();
  }

  /** The row at the end of `code`, right above the line of dashes, that is code by its indentation alone. */
  #headerIn({ range, isFenced }: Code, dashes: Range): readonly Range[] {
    const { lines } = this.document;
    const line = lines.lineAt(range.end);
    if (isFenced || !this.#isDelimiter(dashes) || line + 1 !== lines.lineAt(dashes.start)) return [];
    const row = trimmed(this.#text, { start: lines.startOf(line), end: lines.endOf(line) });
    return this.#text[row.start] === '|' ? [row] : [];
  }

  #hasPipe({ start, end }: Range): boolean {
    if (this.#pipe < start) {
      const next = this.#text.indexOf('|', start);
      this.#pipe = next < 0 ? this.#text.length : next;
    }
    return this.#pipe < end;
  }

  #visitInside(block: Block): void {
    if (block.kind === 'quote') this.visit(block.blocks);
    else if (block.kind === 'list') for (const item of block.items) this.visit(item.blocks);
    else if (block.kind === 'code') this.#takeIndented(block);
  }

  /** What is a row in `paragraph`: without pipes around it only where there is a line of dashes with pipes. */
  #rowTest({ lines }: Paragraph): (line: Range) => boolean {
    const text = this.#text;
    // What draws its frame with "+---+" is a picture of a table.
    if (lines.some(({ start, end }) => /^\+[-=]+\+/.test(text.slice(start, end)))) return () => false;
    const bare = lines.length > 1 && lines.some((line) => this.#isDelimiter(line));
    return ({ start, end }) => {
      if (text[start] !== '|' && !bare) return false;
      const line = text.slice(start, end);
      if (bare) return line.includes('|');
      // Accepts "| 14:00 | Alert |"; one row alone needs its pipes at both ends, and "||" is no empty cell there.
      return lines.length > 1
        ? line.indexOf('|', 1) > 0
        : line.indexOf('|', 1) > 1 && line.endsWith('|') && !line.endsWith('||');
    };
  }

  /** Accepts "|---|---|", "--- | ---", "| — | — |" and "|===|===|". */
  #isDelimiter({ start, end }: Range): boolean {
    const line = this.#text.slice(start, end);
    return line.includes('|') && /[-–—=]/.test(line) && /^[|\s:=–—-]+$/.test(line);
  }

  #take(rows: readonly Range[], table: Table | undefined): void {
    const delimiter = rows.findIndex((row) => this.#isDelimiter(row));
    const [header, dashes] = rows;
    const isIndented =
      delimiter === 1 && header && dashes && this.#indentationOf(header) >= this.#indentationOf(dashes) + 4;
    this.runs.push({ rows, delimiter, table, kind: isIndented ? 'header-indented' : 'prose' });
  }

  /** The number of columns before a row; 0 where there is more than white space. */
  #indentationOf({ start }: Range): number {
    const { lines } = this.document;
    const before = this.#text.slice(lines.startOf(lines.lineAt(start)), start);
    return before.trim() === '' ? before.replaceAll('\t', '    ').length : 0;
  }

  /** Code by indentation alone that has a header, a line of dashes, and nothing that is no row. */
  #takeIndented({ range, isFenced }: Code): void {
    if (isFenced) return;
    const { lines } = this.document;
    const first = lines.lineAt(range.start);
    const last = lines.lineAt(range.end);
    const rows: Range[] = [];
    for (let line = first; line <= last; line++) {
      const text = lines.textOf(line);
      const start = lines.startOf(line) + text.length - text.trimStart().length;
      rows.push({ start, end: lines.startOf(line) + text.trimEnd().length });
    }
    if (rows.length < 2 || !rows.every(({ start }) => this.#text[start] === '|')) return;
    if (rows[1] && this.#isDelimiter(rows[1]))
      this.runs.push({ rows, delimiter: 1, table: undefined, kind: 'indented' });
  }
}
