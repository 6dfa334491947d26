import type { Section } from '../document/document';
import type { Range } from '../text/range';
import type { Naming } from './naming';
import type { UnreadableTime } from './timeline';
import type { WrittenDate, WrittenTime } from './written-time';

/** How the entries of a timeline are laid out; `row` is of a Markdown table, `html` of one in HTML. */
export type EntryShape = 'row' | 'html' | 'item' | 'line' | 'heading';

/** An entry as it stands in the text, before its day and its zone are worked out. */
export interface Entry {
  readonly shape: EntryShape;
  /** The 0-based line on which the time stands. */
  readonly line: number;
  /** Of the whole entry; what follows and belongs to it is added while the document is walked. */
  range: Range;
  readonly time: WrittenTime;
  /** Where the time stands, in the document's text. */
  readonly timeRange: Range;
  readonly dateRange: Range | undefined;
  /** What is told of it; of a heading alone, what stands below it is the text. */
  textRange: Range;
  readonly action: Range | undefined;
  /** The cell of a column that tells what came of it: Result, Notes. */
  readonly outcome: Range | undefined;
  readonly actor: Range | undefined;
  /** The cell of a column Milestone or Phase. */
  readonly milestone: Range | undefined;
  /** Whether the time stands behind the text: `Detected 2024-05-01 14:05`. */
  readonly trailing: boolean;
}

/** A date that stands above entries and holds for them. */
export interface DateMark {
  readonly date: WrittenDate;
  readonly range: Range;
  /** Where the date itself stands. */
  readonly dateRange: Range;
  readonly line: number;
}

/** One thing of a series, in the order of the text. */
export type SeriesItem =
  { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'date'; readonly mark: DateMark };

/** Entries that stand together: those of a timeline section, of one list, of one table. */
export interface Series {
  /** How sure its name makes it that this is the timeline. */
  readonly naming: Naming;
  readonly section: Section | undefined;
  readonly items: SeriesItem[];
  /** Texts that may name the zone or the day: its heading, the lines before its entries, column headers. */
  readonly captions: string[];
  readonly unreadable: UnreadableTime[];
}

export function entriesOf({ items }: Series): readonly Entry[] {
  const entries: Entry[] = [];
  for (const item of items) if (item.kind === 'entry') entries.push(item.entry);
  return entries;
}
