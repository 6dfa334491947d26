import type Token from 'markdown-it/lib/token.mjs';
import type { Lines } from '../text/lines';
import { trimmed, type Range } from '../text/range';
import type { Block, Heading, List, ListItem, Paragraph, Row, Table } from './blocks';
import { readRow } from './cells';
import { LastVersion } from './last-version';
import type { Piece } from './pieces';

/** What a piece holds that begins at a line and an offset of the text. */
interface Reading {
  readonly firstLine: number;
  readonly start: number;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/** Of each piece, as it was read last: in the next version, all before the change stands where it stood. */
const readings = new LastVersion<Piece, Reading>();

/** Turns markdown-it's flat list of tokens, which know their lines, into blocks, which know their offsets. */
export class BlockReader {
  #tokens: readonly Token[] = [];
  #next = 0;
  #tables: Table[] = [];
  /** The line of the document at which the piece begins that is read now, and the one behind its end. */
  #firstLine = 0;
  #endLine = 0;

  /** @param isText whether the pieces are stretches of the text itself, with the same offsets */
  constructor(
    readonly lines: Lines,
    readonly isText: boolean,
  ) {}

  /** To be called when every piece of the document has been read. */
  end(): void {
    readings.turn();
  }

  /** What `piece` holds, which follows the one that was read before. */
  read(piece: Piece): Reading {
    this.#firstLine = this.#endLine;
    this.#endLine += piece.lineCount;
    const firstLine = this.#firstLine;
    const start = this.lines.startOf(firstLine);
    const known = this.isText ? readings.get(piece) : undefined;
    const isThere = known?.firstLine === firstLine && known.start === start;
    const reading = isThere ? known : { firstLine, start, ...this.#readAnew(piece) };
    if (this.isText) readings.note(piece, reading);
    return reading;
  }

  #readAnew({ tokens }: Piece): Pick<Reading, 'blocks' | 'tables'> {
    this.#tokens = tokens;
    this.#next = 0;
    this.#tables = [];
    return { blocks: this.#blocks(), tables: this.#tables };
  }

  /** The blocks up to the token of type `closing`, which is taken too, or to the end. */
  #blocks(closing?: string): readonly Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const token = this.#tokens[this.#next++];
      if (token === undefined || token.type === closing) return blocks;
      const block = this.#block(token);
      if (block) blocks.push(block);
    }
  }

  #block(token: Token): Block | undefined {
    switch (token.type) {
      case 'heading_open':
        return this.#heading(token);
      case 'paragraph_open':
        return this.#paragraph();
      case 'bullet_list_open':
        return this.#list(token, false);
      case 'ordered_list_open':
        return this.#list(token, true);
      case 'blockquote_open': {
        const range = this.#rangeOf(token);
        return { kind: 'quote', range, blocks: this.#blocks('blockquote_close') };
      }
      case 'table_open':
        return this.#table();
      case 'fence':
      case 'code_block':
        return {
          kind: 'code',
          range: this.#rangeOf(token),
          isFenced: token.type === 'fence',
          info: token.info.trim(),
        };
      case 'html_block':
        return { kind: 'html', range: this.#rangeOf(token) };
      case 'hr':
        return { kind: 'break', range: this.#rangeOf(token) };
      default:
        return undefined;
    }
  }

  #heading(open: Token): Heading {
    const content = this.#tokens[this.#next++];
    this.#next++;
    const level = Number(open.tag.slice(1));
    const [line] = this.#linesOf(open);
    const range = this.#rangeOf(open);
    if (!open.markup.startsWith('#')) {
      const text = { start: range.start, end: this.lines.endOf(this.#linesOf(open)[1] - 2) };
      return { kind: 'heading', range, level, text: trimmed(this.lines.text, text) };
    }
    const hashes = this.lines.text.indexOf(open.markup, range.start);
    const lineEnd = this.lines.endOf(line);
    let start = hashes + level;
    while (start < lineEnd && isBlank(this.lines.text, start)) start++;
    // The content keeps spaces that are not ASCII and goes without the hashes that close the heading.
    const end = Math.min(start + (content?.content.length ?? 0), lineEnd);
    return { kind: 'heading', range, level, text: trimmed(this.lines.text, { start, end }) };
  }

  #paragraph(): Paragraph | undefined {
    const content = this.#tokens[this.#next++];
    this.#next++;
    if (!content?.map) return undefined;
    const lines: Range[] = [];
    let [line] = this.#linesOf(content);
    // Most paragraphs are a line.
    if (!content.content.includes('\n')) lines.push(this.#suffix(line, content.content));
    else for (const text of content.content.split('\n')) lines.push(this.#suffix(line++, text));
    const start = lines[0]?.start ?? 0;
    return { kind: 'paragraph', range: { start, end: lines.at(-1)?.end ?? start }, lines };
  }

  /** markdown-it strips what stands before a line's content, and behind it nothing but spaces and tabs. */
  #suffix(line: number, content: string): Range {
    const start = this.lines.startOf(line);
    const end = endWithoutSpace(this.lines.text, start, this.lines.endOf(line));
    const length = endWithoutSpace(content, 0, content.length);
    return trimmed(this.lines.text, { start: Math.max(start, end - length), end });
  }

  #list(open: Token, ordered: boolean): List {
    const items: ListItem[] = [];
    const start = this.#rangeOf(open).start;
    for (;;) {
      const token = this.#tokens[this.#next++];
      if (token?.type !== 'list_item_open') break;
      items.push(this.#item(token));
    }
    const first = items[0]?.range.start ?? start;
    return { kind: 'list', range: { start: first, end: items.at(-1)?.range.end ?? first }, ordered, items };
  }

  #item(open: Token): ListItem {
    const blocks = this.#blocks('list_item_close');
    const [line] = this.#linesOf(open);
    const mark = `${open.info}${open.markup}`;
    const lineEnd = this.lines.endOf(line);
    const first = this.lines.startOf(line);
    let before = Math.min(blocks[0]?.range.start ?? lineEnd, lineEnd);
    while (before > first && isBlank(this.lines.text, before - 1)) before--;
    const start = Math.max(before - mark.length, first);
    const end = Math.max(blocks.at(-1)?.range.end ?? 0, start + mark.length);
    return { range: { start, end }, marker: { start, end: start + mark.length }, blocks };
  }

  #table(): Table {
    const rows: Row[] = [];
    for (;;) {
      const token = this.#tokens[this.#next++];
      if (token === undefined || token.type === 'table_close') break;
      if (token.type !== 'tr_open') continue;
      const [line] = this.#linesOf(token);
      rows.push(
        readRow(this.lines, line, rows.length === 0 ? this.#afterMarkers(line) : this.#afterQuoteMarks(line)),
      );
    }
    const header = rows[0] ?? readRow(this.lines, 0, 0);
    const delimiterLine = header.line + 1;
    const delimiter = readRow(this.lines, delimiterLine, this.#afterQuoteMarks(delimiterLine)).range;
    const end = (rows.length > 1 ? rows.at(-1)?.range.end : undefined) ?? delimiter.end;
    const range = { start: header.range.start, end };
    const table: Table = { kind: 'table', range, header, delimiter, rows: rows.slice(1) };
    this.#tables.push(table);
    return table;
  }

  /** Where the content of a table's first line begins: behind the quote marks and list markers that open it. */
  #afterMarkers(line: number): number {
    // Accepts "> - " and "  1. ".
    const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(this.lines.textOf(line));
    return this.lines.startOf(line) + (prefix?.[0].length ?? 0);
  }

  /** Where the content of a table's further lines begins: behind the quote marks. */
  #afterQuoteMarks(line: number): number {
    const end = this.lines.endOf(line);
    let at = this.lines.startOf(line);
    while (at < end && (isBlank(this.lines.text, at) || this.lines.text[at] === '>')) at++;
    return at;
  }

  /** The first line of a block's token and the line behind its last, both 0-based and of the document. */
  #linesOf({ map }: Token): readonly [number, number] {
    const [first, end] = map ?? [0, 1];
    return [this.#firstLine + first, this.#firstLine + end];
  }

  #rangeOf(token: Token): Range {
    const [first, end] = this.#linesOf(token);
    let last = Math.max(end - 1, first);
    while (last > first && this.lines.textOf(last).trim() === '') last--;
    return trimmed(this.lines.text, { start: this.lines.startOf(first), end: this.lines.endOf(last) });
  }
}

/** Where `text` between `start` and `end` ends without the spaces and tabs at its end. */
function endWithoutSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text, at - 1)) at--;
  return at;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
