import type { Block, Table } from '../../document/blocks';
import { isInCode } from '../../document/code';
import { commentsIn } from '../../document/comments';
import { readDocument, type Document, type Field, type Section } from '../../document/document';
import { readOutline } from '../../document/outline';
import { contains, type Range } from '../../text/range';

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
  /** What the author says of whom something is for. */
  readonly marks: AudienceMarks;
}

/**
 * The two ways in which a text is read: as the analysis does, and as it is shown, where HTML is text and so hides no
 * heading. What either of them finds is there.
 */
export function readingsOf(document: Document): readonly [Reading, ...Reading[]] {
  const { text } = document;
  const marks = new AudienceMarks(document);
  const shown = text.includes('<') ? [readDocument(asShown(text))] : [];
  return [readingOf(document, marks), ...shown.map((way) => readingOf(way, marks))];
}

function readingOf(document: Document, marks: AudienceMarks): Reading {
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
  return { document, sections, fields, tables: document.tables, groups, marks };
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

/** For whom the author says that something is: `<!-- postmortem: internal -->`, `<!-- postmortem: external -->`. */
type Mark = 'internal' | 'external';

/** What an author says of sections in comments, in one document. */
export class AudienceMarks {
  readonly #marks: readonly { readonly mark: Mark; readonly range: Range }[];

  constructor(readonly document: Document) {
    const whole = { start: 0, end: document.text.length };
    this.#marks = commentsIn(document.text, whole).flatMap(({ text, range }) => {
      const mark = markOf(text);
      return mark === undefined || isInCode(document, range) ? [] : [{ mark, range }];
    });
  }

  /** What is said in `section` itself, above its subsections, or of a heading right above it. */
  of({ range, sections, nameRange }: Section): Mark | undefined {
    const ends = sections[0]?.range.start ?? range.end;
    // What stands on a heading's line is said of it, though no label's range has it.
    const line = this.document.lines.lineAt(nameRange.end);
    const own = { start: range.start, end: Math.max(ends, this.document.lines.endOf(line)) };
    const said = this.#in(own);
    if (said !== 'internal') return said ?? (this.#above(range) && 'internal');
    // What stands right above the first section is not said of all that has the title above it.
    const first = sections.find(({ kind }) => kind === 'heading');
    const isTitle = range.start === this.document.title?.range.start;
    return isTitle && first && this.#above(first.range) && this.#count(own) === 1 ? undefined : said;
  }

  /** Whether the author has opened what stands in `range` for readers outside. */
  opens(range: Range): boolean {
    // Most documents open nothing.
    if (!this.#marks.some(({ mark }) => mark === 'external')) return false;
    const { lines, sections, root } = this.document;
    if (this.#in(lines.rangeOf(lines.lineAt(range.start))) === 'external') return true;
    return this.#opened(sections.findLast((section) => contains(section.range, range)) ?? root);
  }

  /** Whether `section`, or one that holds it, is opened; the title is not a section to open with all that it holds. */
  #opened(section: Section): boolean {
    const own = this.of(section);
    if (own !== undefined) return own === 'external';
    const { parent } = section;
    return parent !== undefined && parent.level > 1 && this.#opened(parent);
  }

  #in(range: Range): Mark | undefined {
    const own = this.#marks.filter((each) => contains(range, each.range)).map(({ mark }) => mark);
    return own.includes('external') ? 'external' : own[0];
  }

  #count(range: Range): number {
    return this.#marks.filter((each) => contains(range, each.range)).length;
  }

  /** The offset at which what is left out with `section` begins: at a comment right above it that says so. */
  beginningOf({ range }: Section): number {
    return this.#above(range)?.range.start ?? range.start;
  }

  /** The comment right above the heading at `range` that says that it is internal: many write it there. */
  #above({ start }: Range): { readonly range: Range } | undefined {
    const { lines } = this.document;
    const line = lines.lineAt(start);
    return this.#marks.find(({ mark, range }) => mark === 'internal' && lines.lineAt(range.end) === line - 1);
  }
}

/** Accepts "postmortem: internal", "internal only" and "Postmortem:external". */
function markOf(comment: string): Mark | undefined {
  const words = comment.toLowerCase().replace(/\s+/g, '');
  if (words === 'postmortem:external') return 'external';
  return /^(?:postmortem:)?internal(?:only)?$/.test(words) ? 'internal' : undefined;
}
