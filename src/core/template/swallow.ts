import type { Block } from '../document/blocks';
import { readDocument, type Document } from '../document/document';
import { isOpenEnded } from '../document/open-ended';
import { contains, type Range } from '../text/range';
import type { TemplateMatch } from './match';
import type { Template } from './template';

/** A block of code, or a comment, that takes in sections or fields of the document, as nothing closes it before them. */
export interface Swallow {
  readonly kind: 'code' | 'comment';
  /** Its first line. */
  readonly opening: Range;
  /** What closes it: "```", "-->". */
  readonly closing: string;
  /** Whether something closes it further down, such as the fence of the next block of code. */
  readonly isClosed: boolean;
  /** What it takes in, read as Markdown, and the offset at which that begins. */
  readonly content: Document;
  readonly offset: number;
  /** The keys of the sections and fields in it. */
  readonly keys: ReadonlySet<string>;
}

/** The first such block of `document`; without one it has all that its author wrote. */
export function findSwallow(
  document: Document,
  match: TemplateMatch,
  template: Template,
): Swallow | undefined {
  for (const block of document.blocks) {
    const swallow = swallowOf(document, block);
    if (swallow && (lacksAny(swallow.keys, match, template) || lacksTable(swallow, match, template)))
      return swallow;
  }
  return undefined;
}

function swallowOf(document: Document, block: Block): Swallow | undefined {
  if (block.kind !== 'html' && !(block.kind === 'code' && block.isFenced)) return undefined;
  const { text, lines } = document;
  const source = text.slice(block.range.start, block.range.end);
  // Accepts the "<!--" or the "~~~~" that opens a block.
  const mark = /^(?:<!--|`{3,}|~{3,})/.exec(source)?.[0];
  if (mark === undefined) return undefined;
  const isClosed = block !== document.blocks.at(-1) || !isOpenEnded(document);
  if (isClosed && !opensAnother(source, mark)) return undefined;
  const first = lines.lineAt(block.range.start);
  const offset = lines.startOf(first + 1);
  const content = readDocument(text.slice(offset, block.range.end));
  return {
    kind: block.kind === 'html' ? 'comment' : 'code',
    opening: { start: block.range.start, end: lines.startOf(first) + lines.textOf(first).trimEnd().length },
    closing: block.kind === 'html' ? '-->' : mark,
    isClosed,
    content,
    offset,
    keys: new Set([...content.sections, ...content.fields].map(({ key }) => key)),
  };
}

/** Whether a block that begins with `mark` has the beginning of another one in it. */
function opensAnother(source: string, mark: string): boolean {
  const inside = source.slice(mark.length);
  if (mark === '<!--') return inside.includes('<!--');
  // Accepts a line "```bash": what names a language closes nothing.
  return /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]/m.test(inside.slice(inside.search(/[\r\n]/)));
}

/** Whether the section that the block begins in lacks its table, and there is one in the block. */
function lacksTable(
  { content, opening }: Swallow,
  { sections, tables }: TemplateMatch,
  { allSections }: Template,
): boolean {
  if (content.tables.length === 0) return false;
  return allSections.some((spec) => {
    const section = spec.table && sections.get(spec);
    return (
      section !== undefined &&
      contains(section.range, opening) &&
      !tables.some((found) => found.spec === spec.table)
    );
  });
}

/** Whether the document lacks any of what is named `keys` and what the template asks for. */
function lacksAny(keys: ReadonlySet<string>, match: TemplateMatch, template: Template): boolean {
  if (keys.size === 0) return false;
  const isIn = (spec: { readonly keys: readonly string[] }): boolean =>
    spec.keys.some((key) => keys.has(key));
  return (
    template.allSections.some((spec) => !match.sections.has(spec) && isIn(spec)) ||
    template.fields.some((spec) => !match.fields.has(spec) && isIn(spec))
  );
}
