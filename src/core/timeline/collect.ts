import type { Block, Heading, List, ListItem, Paragraph, Table } from '../document/blocks';
import type { Document, Section } from '../document/document';
import { plainText } from '../document/inline';
import { readBoldLine, readItemLabel } from '../document/labels';
import { nameKey } from '../text/names';
import { emptyRangeAt, trimmed, type Range } from '../text/range';
import type { Entry, EntryShape, Series } from './entry';
import { findDate } from './find-date';
import { scanTime } from './scan-time';
import { htmlTables } from './html-table';
import { kindOfTime, readTimelineTable } from './table';
import { scanTrailingTime } from './trailing-time';
import type { WrittenTime } from './written-time';

/** Every series of entries in `document`, whatever its shape, in the order of the text. */
export function collectSeries(document: Document): readonly Series[] {
  const collector = new Collector(document);
  document.blocks.forEach((block) => collector.take(block));
  return collector.series;
}

/** What a heading or a label called `name` says of the entries below it. */
export function namingOf(name: string): Series['naming'] {
  const key = nameKey(name);
  // Accepts "Incident Timeline (UTC)", "Chronology", "Sequence of events".
  if (/timeline|chronolog|sequenceofevents|courseofevents/.test(key)) return 'timeline';
  if (
    /^(?:keyevents?|events?|eventlog|incidentlog|keytimes|keydates|milestones|history|whathappened)$/.test(
      key,
    )
  )
    return 'events';
  return /appendix|apendix|chat|transcript|changelog|logs$|references|followup|actionitems/.test(key)
    ? 'log'
    : 'none';
}

/** The heading under which blocks are read, and the series of what stands right under it. */
interface Scope {
  readonly level: number;
  readonly series: Series;
}

class Collector {
  readonly series: Series[] = [];
  readonly #text: string;
  readonly #sectionAt: ReadonlyMap<number, Section>;
  #scopes: Scope[] = [];
  /** The entry that untimed content right below belongs to. */
  #last: Entry | undefined;

  constructor(readonly document: Document) {
    this.#text = document.text;
    this.#sectionAt = new Map(document.sections.map((section) => [section.nameRange.start, section]));
    this.#scopes.push({ level: 0, series: this.#open('none', undefined, '') });
  }

  take(block: Block): void {
    if (block.kind === 'heading') this.#takeHeading(block);
    else this.#takeContent(block, this.#scope.series, true);
  }

  get #scope(): Scope {
    return this.#scopes.at(-1) ?? { level: 0, series: this.#open('none', undefined, '') };
  }

  #open(naming: Series['naming'], section: Section | undefined, caption: string): Series {
    const series: Series = {
      naming,
      section,
      items: [],
      captions: caption === '' ? [] : [caption],
      unreadable: [],
    };
    this.series.push(series);
    return series;
  }

  /** A heading that is a time is an entry, one that is a date holds for what follows; others open a scope. */
  #takeHeading(heading: Heading): void {
    const { start, end } = heading.text;
    const source = this.#text.slice(start, end);
    const time = scanTime(source, 0, { loose: false });
    const scope = this.#scope;
    if (time?.clock && (scope.series.naming !== 'none' || heading.level > scope.level)) {
      this.#last = this.#addEntry(scope.series, 'heading', heading.range, heading.text, time);
      return;
    }
    const inTimeline = scope.series.naming === 'timeline';
    if (time?.date && heading.level > 1 && (source.slice(time.textStart).trim() === '' || inTimeline)) {
      this.#addDate(scope.series, time, heading.range, start);
      return;
    }
    this.#last = undefined;
    const naming = namingOf(plainText(source));
    while (this.#scopes.length > 1 && this.#scope.level >= heading.level) this.#scopes.pop();
    const outer = this.#scope.series;
    // A heading within the timeline ("Detection", "Phase 2") divides it and does not end it.
    const continues = outer.naming === 'timeline' && naming !== 'log';
    const series = continues ? outer : this.#open(naming, this.#sectionAt.get(start), plainText(source));
    if (continues) {
      outer.captions.push(plainText(source));
      this.#takeDateWithin(outer, heading.text, heading.range);
    }
    this.#scopes.push({ level: heading.level, series });
  }

  /** A heading such as "Day 2 – 25 January" holds for the entries below it. */
  #takeDateWithin(series: Series, text: Range, range: Range): void {
    const found = findDate(this.#text, text);
    if (!found) return;
    const line = this.document.lines.lineAt(range.start);
    series.items.push({
      kind: 'date',
      mark: { date: found.date, range, line, dateRange: found.range },
    });
  }

  #takeContent(block: Block, series: Series, top: boolean): void {
    switch (block.kind) {
      case 'paragraph':
        this.#takeParagraph(block, series, top);
        return;
      case 'list':
        this.#takeList(block, series);
        return;
      case 'table':
        this.#takeTable(block, series);
        return;
      case 'quote':
        // A quoted timeline is one; a quote below an entry is what somebody said or what an alert showed.
        if (series.naming === 'timeline' && !this.#last)
          block.blocks.forEach((inner) => this.#takeContent(inner, series, false));
        else this.#extendLast(block.range);
        return;
      case 'code':
        // A timeline that is set as code is one; code below an entry is what was run, or what a log said.
        if (series.naming === 'timeline' && !this.#last) this.#takeCode(block.range, series);
        else this.#extendLast(block.range);
        return;
      case 'html':
        this.#takeHtml(block.range, series);
        return;
      case 'break':
        this.#last = undefined;
        return;
      case 'heading':
        return;
    }
  }

  #takeParagraph(paragraph: Paragraph, series: Series, top: boolean): void {
    const pieces = paragraph.lines.flatMap((line) => splitAtBreaks(this.#text, line));
    const [first] = pieces;
    if (top && first && pieces.length === 1) {
      const label = readBoldLine(this.#text, first);
      const naming = label ? namingOf(plainText(label.name)) : 'none';
      if (label && naming !== 'none' && series.naming !== 'timeline') {
        const outer = this.#scope;
        const opened = this.#open(
          naming,
          this.#sectionAt.get(label.nameRange.start) ?? series.section,
          plainText(label.name),
        );
        if (outer.level > 0) this.#scopes.pop();
        this.#scopes.push({ level: Math.max(outer.level, 1), series: opened });
        this.#last = undefined;
        return;
      }
    }
    let entered = false;
    for (const [i, piece] of pieces.entries()) {
      const entry = this.#readLine(piece, series, 'line', i === 0 || entered);
      if (!entry && series.naming === 'timeline' && readBoldLine(this.#text, piece))
        this.#takeDateWithin(series, piece, piece);
      if (entry) entered = true;
      else if (this.#last && (entered || series.naming === 'timeline' || this.#last.shape === 'heading'))
        this.#extendLast(piece);
      else if (series.items.length === 0) series.captions.push(this.#text.slice(piece.start, piece.end));
    }
  }

  /** Reads a line, or what of it stands between `<br>`s, as an entry or a date; whether it is one. */
  #readLine(line: Range, series: Series, shape: EntryShape, startsBlock: boolean): boolean {
    const source = this.#text.slice(line.start, line.end);
    const time = scanTime(source, 0, { loose: series.naming === 'timeline' });
    if (!time) return this.#noteUnreadable(line, source, series);
    const rest = source.slice(time.textStart).trim();
    if (!time.clock) {
      if (rest === '' || /^[*_]{0,3}\([^()]*\)[*_]{0,3}$/.test(rest)) {
        this.#addDate(series, time, line, line.start);
        return true;
      }
      // Prose may begin with a date; an entry sets it off by a dash, a colon or bold print.
      const isSetOff = /[:*_`\]|–—-]/.test(source.slice(time.range.end, time.textStart)) || shape === 'item';
      if (!isSetOff || !startsBlock) return false;
    } else if (!startsBlock && series.naming === 'none') return false;
    this.#last = this.#addEntry(series, shape, line, line, time);
    return true;
  }

  #noteUnreadable(line: Range, source: string, series: Series): false {
    // Accepts "25:61", "14:5 " and "20202-01-16" where an entry's time would stand.
    const match =
      /^[\s*_`[(~]*(\d{1,2}:\d{1,2}(?![\d:.]*\d{3})(?:\s?[ap]m)?|\d{5}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2})(?=[\s*_`\])–:-]|$)/i.exec(
        source,
      );
    if (match?.[1] !== undefined && series.naming === 'timeline') {
      const start = line.start + match.index + match[0].length - match[1].length;
      series.unreadable.push({
        kind: kindOfTime(match[1]),
        text: match[1],
        range: { start, end: start + match[1].length },
      });
    }
    return false;
  }

  #takeList(list: List, series: Series): void {
    for (const item of list.items) this.#takeItem(item, series);
  }

  #takeItem(item: ListItem, series: Series): void {
    const [first, ...rest] = item.blocks;
    const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
    if (first?.kind !== 'paragraph' || !line) {
      item.blocks.forEach((block) => this.#takeContent(block, series, false));
      return;
    }
    const pieces = first.lines.flatMap((piece) => splitAtBreaks(this.#text, piece));
    if (this.#readLine(pieces[0] ?? line, series, 'item', true)) {
      if (this.#last) this.#extendLast(pieces.length === 1 ? first.range : (pieces[0] ?? first.range), true);
      for (const piece of pieces.slice(1)) {
        if (this.#readLineAgain(piece, series)) continue;
        this.#extendLast(piece, true);
      }
      this.#takeNested(rest, item, series);
      return;
    }
    const source = this.#text.slice(first.range.start, first.range.end);
    const label = readItemLabel(this.#text, line) ?? readBoldLine(this.#text, line);
    const nested = rest.some(({ kind }) => kind === 'list' || kind === 'table');
    const trailing = nested ? undefined : scanTrailingTime(source);
    if (trailing) {
      this.#last = this.#addEntry(series, 'item', item.range, first.range, trailing, true);
      return;
    }
    if (nested && series.naming !== 'timeline') {
      const name = plainText(label?.name ?? source);
      const opened = this.#open(namingOf(name), series.section, name);
      this.#last = undefined;
      rest.forEach((block) => this.#takeContent(block, opened, false));
      this.#last = undefined;
      // What follows the list's last item is no part of it: an empty label opens what stands below it.
      return;
    }
    if (label && rest.length === 0 && namingOf(plainText(label.name)) === 'timeline') {
      this.#openBelow(plainText(label.name), series);
      return;
    }
    if (nested) rest.forEach((block) => this.#takeContent(block, series, false));
    else if (this.#last && series.naming === 'timeline') this.#extendLast(item.range);
  }

  /** A label without a value, as the last item of a list: what it opens stands behind the list. */
  #openBelow(name: string, series: Series): void {
    const opened = this.#open(namingOf(name), series.section, name);
    const outer = this.#scope;
    if (outer.level > 0) this.#scopes.pop();
    this.#scopes.push({ level: Math.max(outer.level, 1), series: opened });
  }

  #readLineAgain(piece: Range, series: Series): boolean {
    const time = scanTime(this.#text.slice(piece.start, piece.end), 0, { loose: false });
    if (!time?.clock) return false;
    return this.#readLine(piece, series, 'line', true);
  }

  /** What an item of the timeline holds besides its first paragraph: entries of its day, or more about itself. */
  #takeNested(blocks: readonly Block[], item: ListItem, series: Series): void {
    const own = this.#last;
    for (const block of blocks) {
      if (block.kind === 'list' && this.#hasTimes(block))
        block.items.forEach((nested) => this.#takeItem(nested, series));
      else this.#extendLast(block.range, true);
    }
    if (own && this.#last === own) this.#extendLast(item.range, true);
  }

  #hasTimes(list: List): boolean {
    return list.items.some(({ blocks: [first] }) => {
      const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
      return (
        line && scanTime(this.#text.slice(line.start, line.end), 0, { loose: false })?.clock !== undefined
      );
    });
  }

  #takeCode({ start, end }: Range, series: Series): void {
    const { lines } = this.document;
    for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++) {
      // Accepts the "- " of an item that stands four spaces deep.
      const marker = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*/.exec(lines.textOf(line))?.[0].length ?? 0;
      const content = { start: lines.startOf(line) + marker, end: lines.endOf(line) };
      if (!this.#readLine(content, series, 'line', true)) this.#extendLast(content, true);
    }
    this.#last = undefined;
  }

  #takeHtml(range: Range, series: Series): void {
    const tables = htmlTables(this.document.lines, range);
    if (tables.length === 0) this.#extendLast(range);
    for (const table of tables) this.#takeTable(table, series, 'html');
  }

  #takeTable(table: Table, series: Series, shape: 'row' | 'html' = 'row'): void {
    const read = readTimelineTable(this.document, table, shape);
    if (!read || (series.naming === 'log' && read.entries.length < 3)) {
      this.#extendLast(table.range);
      return;
    }
    const own =
      series.naming === 'timeline'
        ? series
        : this.#open(series.naming, series.section, series.captions.at(-1) ?? '');
    own.captions.push(...read.captions);
    own.unreadable.push(...read.unreadable);
    for (const item of read.entries) own.items.push(item);
    this.#last = undefined;
  }

  #addEntry(
    series: Series,
    shape: EntryShape,
    range: Range,
    line: Range,
    time: WrittenTime,
    trailing = false,
  ): Entry {
    const at = (offset: number): number => line.start + offset;
    const timeRange = { start: at(time.range.start), end: at(time.range.end) };
    const entry: Entry = {
      shape,
      line: this.document.lines.lineAt(timeRange.start),
      range,
      time,
      timeRange,
      dateRange: time.dateRange && { start: at(time.dateRange.start), end: at(time.dateRange.end) },
      textRange: trailing
        ? { start: line.start, end: timeRange.start }
        : trimmed(this.#text, { start: Math.min(at(time.textStart), line.end), end: line.end }),
      action: undefined,
      actor: undefined,
      milestone: undefined,
      trailing,
    };
    series.items.push({ kind: 'entry', entry });
    return entry;
  }

  #addDate(series: Series, time: WrittenTime, range: Range, offset: number): void {
    if (!time.date || !time.dateRange) return;
    const line = this.document.lines.lineAt(range.start);
    const dateRange = { start: offset + time.dateRange.start, end: offset + time.dateRange.end };
    series.items.push({ kind: 'date', mark: { date: time.date, range, line, dateRange } });
    this.#last = undefined;
  }

  /** Lets the last entry reach over `range`; its text too where it has none yet or `range` continues it. */
  #extendLast(range: Range, continuesText = false): void {
    const last = this.#last;
    if (!last) return;
    last.range = { start: last.range.start, end: Math.max(last.range.end, range.end) };
    if (last.trailing) return;
    const isEmpty = last.textRange.start === last.textRange.end;
    if (isEmpty && range.start >= last.textRange.start)
      last.textRange = last.shape === 'heading' || !continuesText ? range : last.textRange;
    else if (continuesText || last.shape === 'heading' || last.shape === 'line') {
      last.textRange = { start: last.textRange.start, end: Math.max(last.textRange.end, range.end) };
    }
  }
}

/** `line` divided at its `<br>`s; the pieces are trimmed and none is empty. */
function splitAtBreaks(text: string, line: Range): readonly Range[] {
  const source = text.slice(line.start, line.end);
  if (!/<br/i.test(source)) return [line];
  const pieces: Range[] = [];
  let from = 0;
  for (const match of source.matchAll(/<br\s?\/?>/gi)) {
    pieces.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: line.start + from, end: line.end });
  const full = pieces.map((piece) => trimmed(text, piece)).filter(({ start, end }) => start < end);
  return full.length > 0 ? full : [emptyRangeAt(line.start)];
}
