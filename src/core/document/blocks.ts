import type { Range } from '../text/range';

/** What Markdown makes of a document, block by block; ranges are of the source text, without quote and list prefixes. */
export type Block = Heading | Paragraph | List | Quote | Table | Code | Html | ThematicBreak;

export interface Heading {
  readonly kind: 'heading';
  readonly range: Range;
  /** 1 to 6. */
  readonly level: number;
  /** The heading's text, without its hashes. */
  readonly text: Range;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly range: Range;
  /** Its lines, each without indentation, prefix and trailing white space; at least one. */
  readonly lines: readonly Range[];
}

export interface List {
  readonly kind: 'list';
  readonly range: Range;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** From its marker to the end of its last block. */
  readonly range: Range;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly marker: Range;
  readonly blocks: readonly Block[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly range: Range;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly range: Range;
  readonly header: Row;
  /** The line of dashes. */
  readonly delimiter: Range;
  /** The rows of the body, in order. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** From the row's first character to its last. */
  readonly range: Range;
  /** 0-based. */
  readonly line: number;
  /** The cells that the author wrote: a ragged row has fewer or more than the header. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The text between two pipes, with its padding. */
  readonly span: Range;
  /** The text without its padding; empty, one space into the padding where there is room, in an empty cell. */
  readonly range: Range;
}

/** A fenced or an indented code block. */
export interface Code {
  readonly kind: 'code';
  readonly range: Range;
  readonly isFenced: boolean;
  /** `yaml` in "```yaml"; empty where there is none. */
  readonly info: string;
}

/** A block of HTML, among them comments. */
export interface Html {
  readonly kind: 'html';
  readonly range: Range;
}

export interface ThematicBreak {
  readonly kind: 'break';
  readonly range: Range;
}
