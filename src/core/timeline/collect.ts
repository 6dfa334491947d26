import type { Block, Heading, List, ListItem, Paragraph, Table } from '../document/blocks';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { readBoldLabel, readBoldLine, readItemLabel, type Label } from '../document/labels';
import type { Range } from '../text/range';
import type { Series } from './entry';
import { mayHoldTimeline } from './hints';
import { htmlTables } from './html-table';
import { hasClock, mayBeEntry, piecesOf, readLine } from './lines';
import { namesMetric, namingOf } from './naming';
import { scanTime } from './scan-time';
import { Scopes } from './scopes';
import { SeriesBuilder } from './series-builder';
import { StatusUpdates } from './status-updates';
import { milestonesOfLabel } from './statements';
import { readTimelineTable } from './table';
import { scanTrailingTime } from './trailing-time';

/** Every series of entries in `document`, whatever its shape, in the order of the text. */
export function collectSeries(document: Document): readonly Series[] {
  const collector = new Collector(document);
  document.blocks.forEach((block) => collector.take(block));
  return collector.series;
}

class Collector {
  readonly #text: string;
  readonly #builder: SeriesBuilder;
  readonly #scopes: Scopes;
  readonly #updates: StatusUpdates;

  constructor(readonly document: Document) {
    this.#text = document.text;
    this.#builder = new SeriesBuilder(document);
    this.#scopes = new Scopes(document, this.#builder);
    this.#updates = new StatusUpdates(this.#builder);
  }

  get series(): readonly Series[] {
    return this.#builder.series;
  }

  take(block: Block): void {
    if (block.kind !== 'paragraph') this.#updates.close();
    if (block.kind === 'heading') this.#takeHeading(block);
    else if (block.kind === 'paragraph' && this.#scopes.openByLabel(block)) this.#builder.closeEntry();
    else this.#takeContent(block, this.#scopes.innermost.series);
  }

  /** A heading that is a time is an entry, one that is a date holds for what follows; others open a scope. */
  #takeHeading(heading: Heading): void {
    const { start, end } = heading.text;
    const source = this.#text.slice(start, end);
    const time = scanTime(source, 0, { loose: false });
    const { level, series: around } = this.#scopes.innermost;
    if (time?.clock && (around.naming !== 'none' || heading.level > level)) {
      this.#builder.addEntry(around, 'heading', heading.range, heading.text, time);
      return;
    }
    const isDate = around.naming === 'timeline' || source.slice(time?.textStart ?? 0).trim() === '';
    if (time?.date && heading.level > 1 && isDate) {
      this.#scopes.takeDateWithin(around, heading.text, heading.range);
      return;
    }
    this.#scopes.openHeading(heading, plainText(source));
  }

  #takeContent(block: Block, series: Series): void {
    // A timeline that is quoted, or set as code, is one; below an entry it is what was said, run or logged.
    const isFirst = series.naming === 'timeline' && !this.#builder.last;
    switch (block.kind) {
      case 'paragraph':
        this.#takeParagraph(block, series);
        return;
      case 'list':
        if (this.#isTimeless(block.range, series)) return;
        for (const item of block.items) this.#takeItem(item, series);
        return;
      case 'table':
        this.#takeTable(block, series, 'row');
        return;
      case 'html':
        this.#takeHtml(block.range, series);
        return;
      case 'quote':
        if (isFirst) block.blocks.forEach((inner) => this.#takeContent(inner, series));
        else this.#builder.extend(block.range);
        return;
      case 'code':
        if (isFirst) this.#takeCode(block.range, series);
        else this.#builder.extendOverCode(block.range);
        return;
      case 'break':
        this.#builder.closeEntry();
        return;
      case 'heading':
        return;
    }
  }

  /** Whether nothing in a list can be an entry, belong to one or name a timeline: most lists of a document. */
  #isTimeless({ start, end }: Range, series: Series): boolean {
    if (series.naming === 'timeline' || this.#builder.last) return false;
    return !mayHoldTimeline(this.#text.slice(start, end));
  }

  #takeParagraph(paragraph: Paragraph, series: Series): void {
    const pieces = piecesOf(this.#text, paragraph);
    let entered = false;
    for (const [i, piece] of pieces.entries()) {
      if (
        this.#updates.take(piece, series) ||
        readLine(this.#builder, piece, series, 'line', i === 0 || entered)
      ) {
        entered = true;
        continue;
      }
      if (this.#takeField(piece, series)) continue;
      const { last } = this.#builder;
      if (series.naming === 'timeline' && readBoldLine(this.#text, piece))
        this.#scopes.takeDateWithin(series, piece, piece);
      else if (last && (entered || series.naming === 'timeline' || last.shape === 'heading'))
        this.#builder.extend(piece);
      else if (series.items.length === 0) series.captions.push(this.#text.slice(piece.start, piece.end));
    }
  }

  /** A field that states a metric, which is no part of an entry, or a milestone: `**Detected**: 14:05`. */
  #takeField(line: Range, series: Series): boolean {
    const label = readBoldLabel(this.#text, line);
    if (!label) return false;
    const name = plainText(label.name);
    if (namesMetric(name)) {
      this.#builder.closeEntry();
      return true;
    }
    const time = scanTrailingTime(this.#text.slice(line.start, line.end));
    if (!time || milestonesOfLabel(name).length === 0) return false;
    this.#builder.addEntry(series, 'line', line, line, time, true);
    return true;
  }

  #takeItem(item: ListItem, series: Series): void {
    const first = item.blocks[0];
    const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
    if (first?.kind !== 'paragraph' || !line) {
      item.blocks.forEach((block) => this.#takeContent(block, series));
      return;
    }
    if (this.#takeTimedItem(item, first, series)) return;
    const label = readItemLabel(this.#text, line) ?? readBoldLine(this.#text, line);
    const isAlone = item.blocks.length === 1;
    const isParent = !isAlone && item.blocks.some(({ kind }) => kind === 'list' || kind === 'table');
    if (label && !isParent && namesMetric(plainText(label.name))) {
      this.#builder.closeEntry();
      return;
    }
    const trailing = isParent
      ? undefined
      : scanTrailingTime(this.#text.slice(first.range.start, first.range.end));
    if (trailing) {
      this.#builder.addEntry(series, 'item', item.range, first.range, trailing, true);
      return;
    }
    if (isParent) this.#takeParent(label, first, item.blocks.slice(1), series);
    // A label without a value, as the last item of a list: what it opens stands behind the list.
    else if (label && isAlone && this.#scopes.openLabel(label, series, (naming) => naming === 'timeline'))
      return;
    else if (series.naming === 'timeline') this.#builder.extend(item.range);
  }

  /** An item that begins with its time, with what belongs to it; whether it is one. */
  #takeTimedItem(item: ListItem, first: Paragraph, series: Series): boolean {
    const pieces = piecesOf(this.#text, first);
    const head = pieces[0] ?? first.range;
    if (!readLine(this.#builder, head, series, 'item', true)) return false;
    this.#builder.extend(pieces.length === 1 ? first.range : head, true);
    for (const piece of pieces.slice(1)) {
      const isEntry = mayBeEntry(this.#text, piece) && readLine(this.#builder, piece, series, 'line', true);
      if (!isEntry) this.#builder.extend(piece, true);
    }
    const own = this.#builder.last;
    for (const block of item.blocks.slice(1)) {
      if (block.kind === 'list' && this.#hasTimes(block))
        block.items.forEach((nested) => this.#takeItem(nested, series));
      else if (block.kind === 'code') this.#builder.extendOverCode(block.range);
      else this.#builder.extend(block.range, true);
    }
    if (own && this.#builder.last === own) this.#builder.extend(item.range, true);
    return true;
  }

  /** An item that is a heading to a list or a table within it. */
  #takeParent(label: Label | undefined, first: Paragraph, rest: readonly Block[], series: Series): void {
    const name = plainText(label?.name ?? this.#text.slice(first.range.start, first.range.end));
    const inTimeline = series.naming === 'timeline';
    const own = inTimeline ? series : this.#builder.open(namingOf(name), series.section, name);
    if (!inTimeline) this.#builder.closeEntry();
    rest.forEach((block) => this.#takeContent(block, own));
    if (!inTimeline) this.#builder.closeEntry();
  }

  #hasTimes(list: List): boolean {
    return list.items.some(({ blocks: [first] }) => {
      const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
      return line !== undefined && hasClock(this.#text, line);
    });
  }

  #takeCode({ start, end }: Range, series: Series): void {
    const { lines } = this.document;
    for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++) {
      // Accepts the "- " of an item that stands four spaces deep.
      const marker = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*/.exec(lines.textOf(line))?.[0].length ?? 0;
      const content = { start: lines.startOf(line) + marker, end: lines.endOf(line) };
      if (!readLine(this.#builder, content, series, 'line', true)) this.#builder.extend(content, true);
    }
    this.#builder.closeEntry();
  }

  #takeHtml(range: Range, series: Series): void {
    const tables = htmlTables(this.document.lines, range);
    if (tables.length === 0) this.#builder.extend(range);
    for (const table of tables) this.#takeTable(table, series, 'html');
  }

  #takeTable(table: Table, series: Series, shape: 'row' | 'html'): void {
    const read = readTimelineTable(this.document, table, shape);
    if (!read || (series.naming === 'log' && read.entries.length < 3)) {
      this.#builder.extend(table.range);
      return;
    }
    const { naming, section, captions } = series;
    const own = naming === 'timeline' ? series : this.#builder.open(naming, section, captions.at(-1) ?? '');
    own.captions.push(...read.captions);
    own.unreadable.push(...read.unreadable);
    own.items.push(...read.entries);
    this.#builder.closeEntry();
  }
}
