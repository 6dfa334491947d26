import { readDocument, type Document, type Section } from '../../../src/core/document/document';
import type { Block, Table } from '../../../src/core/document/blocks';
import type { Range } from '../../../src/core/text/range';

/** The document of `lines`, joined by `ending`. */
export function documentOf(lines: readonly string[], ending = '\n'): Document {
  return readDocument(lines.join(ending));
}

/** The text in a range. */
export function slice({ text }: Document, { start, end }: Range): string {
  return text.slice(start, end);
}

/** The sections as an indented list of names; labels end with a colon. */
export function outlineOf(section: Section, depth = 0): readonly string[] {
  return section.sections.flatMap((child) => [
    `${'  '.repeat(depth)}${child.name}${child.kind === 'label' ? ':' : ''}`,
    ...outlineOf(child, depth + 1),
  ]);
}

/** Each field as `section › label = value`. */
export function fieldsOf(document: Document): readonly string[] {
  return document.fields.map(({ section, label, value }) => `${section.name} › ${label} = ${value}`);
}

/** Every table, in quotes and lists too. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'quote') return tablesOf(block.blocks);
    return block.kind === 'list' ? block.items.flatMap((item) => tablesOf(item.blocks)) : [];
  });
}
