import type { Document, Section } from '../document/document';
import { trimmed, type Range } from '../text/range';
import type { Entry, EntryShape, Series } from './entry';
import type { FoundDate } from './find-date';
import type { Naming } from './naming';
import type { WrittenTime } from './written-time';

/** Gathers series and their entries while a document is walked from its beginning to its end. */
export class SeriesBuilder {
  readonly series: Series[] = [];
  /** The entry that untimed content right below belongs to. */
  #last: Entry | undefined;
  /** The entry whose text has come to an end. */
  #told: Entry | undefined;

  constructor(readonly document: Document) {}

  get last(): Entry | undefined {
    return this.#last;
  }

  /** Content that follows belongs to no entry. */
  closeEntry(): void {
    this.#last = undefined;
  }

  open(naming: Naming, section: Section | undefined, caption: string): Series {
    const captions = caption === '' ? [] : [caption];
    const series: Series = { naming, section, items: [], captions, unreadable: [] };
    this.series.push(series);
    return series;
  }

  /**
   * Adds the entry whose `time` was scanned in `line`; `trailing` where the time stands behind its text.
   * @param range the whole entry
   */
  addEntry(
    series: Series,
    shape: EntryShape,
    range: Range,
    line: Range,
    time: WrittenTime,
    trailing = false,
  ): void {
    const { text, lines } = this.document;
    const at = (offset: number): number => line.start + offset;
    const timeRange = { start: at(time.range.start), end: at(time.range.end) };
    const entry: Entry = {
      shape,
      line: lines.lineAt(timeRange.start),
      range,
      time,
      timeRange,
      dateRange: time.dateRange && { start: at(time.dateRange.start), end: at(time.dateRange.end) },
      textRange: trailing
        ? { start: line.start, end: timeRange.start }
        : trimmed(text, { start: Math.min(at(time.textStart), line.end), end: line.end }),
      action: undefined,
      outcome: undefined,
      actor: undefined,
      milestone: undefined,
      trailing,
    };
    series.items.push({ kind: 'entry', entry });
    this.#last = entry;
  }

  /** Adds a date that holds for the entries below it; `range` is the line or the heading. */
  addDate(series: Series, { date, range: dateRange }: FoundDate, range: Range): void {
    const line = this.document.lines.lineAt(range.start);
    series.items.push({ kind: 'date', mark: { date, range, line, dateRange } });
    this.#last = undefined;
  }

  /** Lets the last entry reach over the code in `range`: what a log says, the author does not. Its text ends before. */
  extendOverCode(range: Range): void {
    const last = this.#last;
    if (!last) return;
    this.#told = last;
    this.extend(range);
  }

  /** Lets the last entry reach over `range`; its text too where it has none yet or `range` continues it. */
  extend(range: Range, continuesText = false): void {
    const last = this.#last;
    if (!last) return;
    last.range = { start: last.range.start, end: Math.max(last.range.end, range.end) };
    if (last.trailing || last === this.#told) return;
    const { textRange, shape } = last;
    const isEmpty = textRange.start === textRange.end;
    if (isEmpty && range.start >= textRange.start) {
      if (shape === 'heading' || !continuesText) last.textRange = range;
    } else if (continuesText || shape === 'heading' || shape === 'line') {
      last.textRange = { start: textRange.start, end: Math.max(textRange.end, range.end) };
    }
  }
}
