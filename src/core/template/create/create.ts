import type { Section } from '../../document/document';
import { emptyRangeAt } from '../../text/range';
import { titleSection } from '../title';
import { ContentWriter, type Part, type Source } from './content';
import { openingOf, titleOf } from './headings';
import { placeholderForMetadata } from './placeholder-for';

/**
 * A template made of a post-mortem: its headings, labels, columns and notes, with placeholders for what is this
 * incident's own. A heading under another is optional where its words are of this incident, too.
 */
export function createTemplate(source: Source): string {
  const { text, frontMatter, root, lines } = source.document;
  const writer = new TemplateWriter(source);
  writer.addContent(root, 0);
  const metadata = frontMatter && text.slice(frontMatter.range.start, frontMatter.range.end);
  const template =
    (metadata === undefined ? '' : `${placeholderForMetadata(metadata)}\n\n`) +
    joined(writer.parts, (at) => lines.lineAt(at));
  return template.replace(/\r\n?|\n/g, lines.ending);
}

class TemplateWriter {
  readonly parts: Part[] = [];
  readonly #content: ContentWriter;
  readonly #title: Section | undefined;

  constructor(readonly source: Source) {
    this.#title = titleSection(source.document);
    this.#content = new ContentWriter(source, this.#title);
  }

  /** @param from the first part of the section that this belongs to: what stands there already is not added again */
  addContent(section: Section, from: number): void {
    const own = this.#content.of(section);
    let next = 0;
    const addOwn = (before: number): void => {
      for (let part = own[next]; part && part.range.start < before; part = own[++next]) this.#add(part, from);
    };
    for (const child of section.sections) {
      addOwn(child.range.start);
      if (child !== this.#title && this.#content.isEvent(child)) this.#addEvent(child, from);
      else this.#addSection(child, section.kind === 'heading' && section !== this.#title);
    }
    addOwn(Infinity);
  }

  #add(part: Part, from: number): void {
    if (part.text === '---' || this.parts.slice(from).every(({ text }) => text !== part.text)) {
      this.parts.push(part);
    }
  }

  /** A heading for each entry or day is one way to write a timeline; a template has one of them. */
  #addEvent(section: Section, from: number): void {
    const isDay = !/\d[:.]\d{2}/.test(section.name) && section.blocks.length > 0;
    if (isDay) this.addContent(section, from);
    else this.#add({ text: '- [HH:MM] [Event description]', range: section.range }, from);
  }

  #addSection(section: Section, isSubordinate: boolean): void {
    const { document } = this.source;
    const { lines } = document;
    const isTitle = section === this.#title;
    const range = lines.rangeOf(lines.lineAt(section.nameRange.end));
    this.parts.push({
      text: isTitle ? titleOf(section.name) : openingOf(section, document, isSubordinate),
      range,
    });
    const first = this.parts.length;
    this.addContent(section, first);
    // A heading that a template leaves empty asks for nothing.
    const isEmpty = this.parts.slice(first).every(({ text }) => /^(?:---|<!--)/.test(text));
    if (isEmpty && !isTitle) {
      this.parts.splice(first, 0, { text: this.#content.prose(section), range: emptyRangeAt(range.end) });
    }
  }
}

/** Parts that stood on neighbouring lines do so again; others have a blank line between them. */
function joined(parts: readonly Part[], lineAt: (offset: number) => number): string {
  let text = '';
  for (const [i, part] of parts.entries()) {
    const previous = parts[i - 1];
    const isNext = previous !== undefined && lineAt(part.range.start) === lineAt(previous.range.end) + 1;
    text += (previous === undefined ? '' : isNext ? '\n' : '\n\n') + part.text;
  }
  return `${text}\n`;
}
