import { Lines } from '../text/lines';
import type { Range } from '../text/range';
import type { Block, Heading, Table } from './blocks';
import { readFrontMatter, withoutFrontMatter, type FrontMatter } from './front-matter';
import { readContent, type PlacedPiece, type References } from './markdown';
import { readOutline } from './outline';

/** A Markdown document as a post-mortem's reader sees it: sections in sections, with their fields. */
export interface Document {
  readonly text: string;
  readonly lines: Lines;
  readonly frontMatter: FrontMatter | undefined;
  /** All that Markdown reads, whatever the section. */
  readonly blocks: readonly Block[];
  /** Every table, in quotes and lists too, in order. */
  readonly tables: readonly Table[];
  readonly references: References;
  /** The stretches that it is read in: see `pieceScanner`. */
  readonly pieces: readonly PlacedPiece[];
  /** The first heading, if it is of level 1 and nothing but front matter, comments and fields stands before it. */
  readonly title: Heading | undefined;
  /** What stands before the first section; its `sections` are those of the whole document. */
  readonly root: Section;
  /** Every section at any depth, in the order of the text. */
  readonly sections: readonly Section[];
  /** Every field, in the order of the text. */
  readonly fields: readonly Field[];
}

/** A heading, or a `**Label**:` line that opens a block, and what is under it. */
export interface Section {
  /** The root is what no heading holds. */
  readonly kind: 'root' | 'heading' | 'label';
  /** The heading's level, 1 to 6; 0 for the root, 7 for a label. */
  readonly level: number;
  /** As a reader sees it, without markup: `Root Cause`. Empty for the root. */
  readonly name: string;
  /** What its name is looked up by: see `nameKey`. */
  readonly key: string;
  readonly nameRange: Range;
  /** From its heading or label to the end of its last block, those of its subsections included. */
  readonly range: Range;
  readonly parent: Section | undefined;
  /** What stands under it before its first subsection, and between labels; never what a subsection holds. */
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
}

/** `**Label**: value`, `- Label: value`, or a row of a table of two columns (see `pairsIn`). */
export interface Field {
  readonly section: Section;
  /** Without markup: `Incident ID`. */
  readonly label: string;
  /** What its label is looked up by: see `nameKey`. */
  readonly key: string;
  readonly labelRange: Range;
  /** The source text of the value, over all its lines; empty where there is none. */
  readonly value: string;
  /** Where the value stands or, if it is empty, would. */
  readonly valueRange: Range;
  /** From the label's markup (in a row, from its words) to the end of the value; without a list marker. */
  readonly range: Range;
  /**
   * What else the field's list item holds, such as a nested list, or what follows an item that is only a label:
   * it serves as the value, too.
   */
  readonly blocks: readonly Block[];
}

/** Reads `text`, which may be any text at all, as Markdown. */
export function readDocument(text: string): Document {
  const lines = new Lines(text);
  const frontMatter = readFrontMatter(text);
  const { blocks, tables, references, pieces } = readContent(withoutFrontMatter(text, frontMatter), lines);
  const { root, sections, fields } = readOutline(lines, blocks);
  const title = blocks.find((block) => block.kind === 'heading');
  return {
    text,
    lines,
    frontMatter,
    blocks,
    tables,
    references,
    pieces,
    title: title?.level === 1 ? title : undefined,
    root,
    sections,
    fields,
  };
}
