import type { Block, Paragraph, Table } from '../../document/blocks';
import { readDocument, type Document, type Field, type Section } from '../../document/document';
import { readOutline } from '../../document/outline';

/** The sections and fields of a document wherever they stand, as one way of reading Markdown finds them. */
export interface Reading {
  /** Its offsets are those of the text that is looked at. */
  readonly document: Document;
  /** Those in quotes and entries of lists, too; these reach to the end of what holds them. */
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly tables: readonly Table[];
  /** Every list of blocks that stand one below the other: the document's own, a quote's, an entry's. */
  readonly groups: readonly (readonly Block[])[];
}

/**
 * The two ways in which a text is read: as the analysis does, and as it is shown, where HTML is text and so hides no
 * heading. What either of them finds is there.
 */
export function readingsOf(document: Document): readonly Reading[] {
  const { text } = document;
  return [document, ...(text.includes('<') ? [readDocument(asShown(text))] : [])].map(readingOf);
}

function readingOf(document: Document): Reading {
  const sections = [...document.sections];
  const fields = [...document.fields];
  const groups: (readonly Block[])[] = [document.blocks];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'quote') enter(block.blocks);
      else if (block.kind === 'list') block.items.forEach((item) => enter(item.blocks));
    }
  };
  const enter = (blocks: readonly Block[]): void => {
    groups.push(blocks);
    const own = readOutline(document.lines, blocks);
    sections.push(...own.sections);
    fields.push(...own.fields);
    visit(blocks);
  };
  visit(document.blocks);
  return { document, sections, fields, tables: document.tables, groups };
}

/** `text` with what is not shown blanked, comments on lines of their own, and without other HTML, as long as before. */
function asShown(text: string): string {
  let shown = '';
  let from = 0;
  // Accepts the "<!--" that begins a line.
  for (const { index } of text.matchAll(/^ {0,3}<!--/gm)) {
    if (index < from) continue;
    const close = text.indexOf('-->', index);
    if (close < 0) break;
    // What stands behind a comment on its last line shows, and the comment with it.
    if (!/^-->[ \t]*$/m.test(text.slice(close, nextLineEnd(text, close)))) continue;
    shown += text.slice(from, index) + text.slice(index, close + 3).replace(/[^\r\n]/g, ' ');
    from = close + 3;
  }
  return (shown + text.slice(from)).replaceAll('<', '‹');
}

const lineEnd = /[\r\n]/g;

function nextLineEnd(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}

/** The paragraphs among `groups`. */
export function paragraphsIn(groups: Reading['groups']): readonly Paragraph[] {
  return groups.flatMap((blocks) => blocks.filter((block) => block.kind === 'paragraph'));
}
