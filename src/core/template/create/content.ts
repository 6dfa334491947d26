import type { Facts } from '../../analysis';
import { actionSections } from '../../actions/read-actions';
import type { Block, List, ListItem, Paragraph, Table } from '../../document/blocks';
import type { Document, Field, Section } from '../../document/document';
import { contains, overlaps, type Range } from '../../text/range';
import { columnRole } from '../columns';
import { rolesOf } from '../other-names';
import { bare, placeholderForColumn, placeholderForField } from './placeholder-for';

/** What a template is made of: a document, and its timeline, whose entries are no part of a template. */
export type Source = Pick<Facts, 'document' | 'timeline'>;

/** A stretch of the template, and what of the document it was made of. */
export interface Part {
  readonly text: string;
  readonly range: Range;
}

/** Writes what stands under a heading or label as a template has it. */
export class ContentWriter {
  readonly #document: Document;
  readonly #events: readonly Range[];
  readonly #eventLines: ReadonlySet<number>;
  readonly #actions: readonly Range[];
  readonly #fields: ReadonlyMap<number, Field>;

  constructor({ document, timeline }: Source) {
    this.#document = document;
    this.#events = timeline.events.map(({ range }) => range);
    this.#eventLines = new Set(timeline.events.map(({ line }) => line));
    this.#actions = actionSections(document).map(({ range }) => range);
    this.#fields = new Map(document.fields.map((field) => [field.range.start, field]));
  }

  /** Whether a section is an entry of the timeline, or a day of it. */
  isEvent({ kind, nameRange, name }: Section): boolean {
    const { lines } = this.#document;
    return (
      kind === 'heading' &&
      (this.#eventLines.has(lines.lineAt(nameRange.start)) || /\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}/.test(name))
    );
  }

  /** What stands in `section` itself, in order; prose once, however long it is. */
  of(section: Section): readonly Part[] {
    const parts: Part[] = [];
    const prose = `[${bare(section.name === '' ? 'Introduction' : section.name)}]`;
    for (const block of section.blocks) {
      const text = this.#block(block, section) ?? prose;
      if (text === '' || (text === prose && parts.some((part) => part.text === prose))) continue;
      parts.push({ text, range: block.range });
    }
    return parts;
  }

  /** `undefined` for prose, empty for what a template does without. */
  #block(block: Block, section: Section): string | undefined {
    switch (block.kind) {
      case 'paragraph':
        return this.#paragraph(block, section);
      case 'list':
        return this.#list(block, section);
      case 'table':
        return this.#table(block);
      case 'break':
        return '---';
      case 'html':
        return /^<!--(?!\s*postmortem)/.test(this.#slice(block.range)) ? this.#slice(block.range) : '';
      case 'code':
      case 'quote':
        return undefined;
      case 'heading':
        return '';
    }
  }

  #paragraph({ lines, range }: Paragraph, { name }: Section): string | undefined {
    if (/^all times\b/i.test(this.#slice(range))) return 'All times in [Timezone]';
    const fields = lines.flatMap(({ start }) => this.#fields.get(start) ?? []);
    const isProse = lines.some((line) => !fields.some((field) => overlaps(field.range, line)));
    if (fields.length === 0) return undefined;
    const written = fields.map((field) => this.#field(field));
    return (isProse ? [`[${bare(name)}]`, ...written] : written).join('\n');
  }

  #field({ label, value, range, valueRange, labelRange }: Field): string {
    const start = this.#slice({ start: range.start, end: Math.max(valueRange.start, labelRange.end) });
    return `${start.trimEnd()} ${placeholderForField(label, value)}`;
  }

  #list(list: List, { name }: Section): string {
    const { text } = this.#document;
    const fields = list.items.map((item) => this.#fieldOf(item));
    const isOwn =
      this.#actions.some((section) => contains(section, list.range)) ||
      this.#events.some((event) => overlaps(event, list.range));
    if (!isOwn && fields.every((field) => field && field.label.length <= 40)) {
      return fields
        .map(
          (field, i) =>
            `${this.#slice(list.items[i]?.marker ?? list.range)} ${field ? this.#field(field) : ''}`,
        )
        .join('\n');
    }
    const marker = list.ordered ? '1.' : text.charAt(list.range.start);
    if (this.#events.some((event) => overlaps(event, list.range)))
      return `${marker} [HH:MM] [Event description]`;
    const isTask = list.items.every((item) => /^\S{1,10}\s+\[[ x]\]\s/i.test(this.#slice(item.range)));
    return `${marker} ${isTask ? '[ ] ' : ''}[${bare(name)}]`;
  }

  #fieldOf({ blocks: [first] }: ListItem): Field | undefined {
    return first?.kind === 'paragraph' ? this.#fields.get(first.range.start) : undefined;
  }

  #table({ header, delimiter }: Table): string {
    const names = header.cells.map(({ range }) => this.#slice(range));
    const isTimeline = names.some((name) => rolesOf(name).includes('time'));
    const cells = names.map((name) => placeholderForColumn(name, columnRole(name, isTimeline)));
    return `${this.#slice(header.range)}\n${this.#slice(delimiter)}\n| ${cells.join(' | ')} |`;
  }

  #slice({ start, end }: Range): string {
    return this.#document.text.slice(start, end);
  }
}
