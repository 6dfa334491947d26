import type { Facts } from '../../analysis';
import { actionSections } from '../../actions/read-actions';
import type { Block, Paragraph, Table } from '../../document/blocks';
import type { Document, Section } from '../../document/document';
import { zoneIn } from '../../timeline/zones';
import { contains, overlaps, type Range } from '../../text/range';
import { columnRole, isTimelineHeader } from '../columns';
import { isOnlyPlaceholders } from '../placeholders';
import { FieldWriter } from './fields';
import { writeList } from './list';
import { placeholderForColumn } from './placeholder-for';
import { bare, hasTime, withoutOwnRemark } from './words';

/** What a template is made of: a document, its timeline, whose entries are no part of a template, and what it matches. */
export type Source = Pick<Facts, 'document' | 'timeline' | 'match'>;

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
  readonly #fields: FieldWriter;

  constructor(
    readonly source: Source,
    readonly title: Section | undefined,
  ) {
    const { document, timeline } = source;
    this.#document = document;
    this.#events = timeline.events.map(({ range }) => range);
    this.#eventLines = new Set(timeline.events.map(({ line }) => line));
    this.#actions = actionSections(document).map(({ range }) => range);
    this.#fields = new FieldWriter(source);
  }

  /** Whether a section is an entry of the timeline, or a day of it. */
  isEvent({ nameRange, name }: Section): boolean {
    return this.#eventLines.has(this.#document.lines.lineAt(nameRange.start)) || hasTime(name);
  }

  /** What stands in `section` itself, in order; prose once, however long it is. */
  of(section: Section): readonly Part[] {
    const parts: Part[] = [];
    for (const [i, block] of section.blocks.entries()) {
      const text = this.#block(block, section, section.blocks[i + 1]) ?? this.prose(section);
      if (text === '' || (text !== '---' && parts.some((part) => asksFor(part.text, text)))) continue;
      parts.push({ text, range: block.range });
    }
    return parts;
  }

  /** What stands for the prose of `section`; that of a day is a part of what the day is in. */
  prose(section: Section): string {
    let named: Section | undefined = section;
    while (named && hasTime(named.name)) named = named.parent;
    return `[${bare(!named || named === this.title || named.name === '' ? 'Introduction' : withoutOwnRemark(named.name))}]`;
  }

  /** `undefined` for prose, empty for what a template does without. */
  #block(block: Block, section: Section, next: Block | undefined): string | undefined {
    const source = this.#slice(block.range);
    if (block.kind !== 'table' && namesZone(source)) return 'All times in [Timezone]';
    switch (block.kind) {
      case 'paragraph':
        if (isOnlyPlaceholders(source) || isLeadIn(source, next)) return source;
        return this.#paragraph(block, section);
      case 'list':
        return writeList(this.#document, block, {
          fields: this.#fields,
          placeholder: this.prose(section),
          isEvent: ({ range }) => this.#eventLines.has(this.#document.lines.lineAt(range.start)),
          isOwn: this.#actions.some((actions) => contains(actions, block.range)),
        });
      case 'table':
        return this.#fields.rows(block) ?? this.#table(block);
      case 'break':
        return '---';
      case 'html':
        return /^<!--(?!\s*postmortem)/.test(source) ? source : '';
      case 'code':
      case 'quote':
        return undefined;
      case 'heading':
        return '';
    }
  }

  #paragraph({ lines }: Paragraph, section: Section): string | undefined {
    const fields = lines.flatMap(({ start }) => this.#fields.at(start) ?? []);
    if (fields.length === 0) return undefined;
    const isProse = lines.some((line) => !fields.some(({ range }) => overlaps(range, line)));
    const written = fields.map((field) => this.#fields.line(field));
    return (isProse ? [this.prose(section), ...written] : written).join('\n');
  }

  #table({ header, delimiter, rows, range }: Table): string {
    const found = this.source.match.tables.find(({ table }) => table.range === range);
    const names = header.cells.map((cell) => this.#slice(cell.range));
    const isTimeline = isTimelineHeader(names) || this.#events.some((event) => overlaps(event, range));
    const cells = names.map((name, i) => {
      const values = rows.flatMap((row) => (row.cells[i] ? [this.#slice(row.cells[i].range)] : []));
      return placeholderForColumn(name, columnRole(name, isTimeline), values, found?.columns[i]?.form);
    });
    const written = names.some((name) => withoutOwnRemark(name) !== name)
      ? `| ${names.map(withoutOwnRemark).join(' | ')} |`
      : this.#slice(header.range);
    return `${written}\n${this.#slice(delimiter)}\n| ${cells.join(' | ')} |`;
  }

  #slice({ start, end }: Range): string {
    return this.#document.text.slice(start, end);
  }
}

/** Whether `written` asks for what `text` does: as it is, or with one item of a list for it. */
function asksFor(written: string, text: string): boolean {
  return (
    written === text || (marker.test(written) && written.replace(marker, '') === text.replace(marker, ''))
  );
}

/** Accepts the "- " and "1. [ ] " of an item. */
const marker = /^(?:[-*+]|1\.) (?:\[ \] )?/;

/** Accepts "All times are in CET." and "_2024-05-01, all times UTC_". */
function namesZone(source: string): boolean {
  return (
    source.length < 100 &&
    /\b(?:times?|timestamps?)\b/i.test(source) &&
    !/\d{1,2}[:.]\d{2}/.test(source.replace(/[+-]\d{2}:\d{2}/, '')) &&
    zoneIn(source) !== undefined
  );
}

/** Accepts "What we do so that it does not happen again:" above a table, and "Who took part:" above a list. */
function isLeadIn(source: string, next: Block | undefined): boolean {
  if (source.length > 100 || /[\d\n\r]/.test(source) || !/:\**$/.test(source)) return false;
  return next?.kind === 'table' || (next?.kind === 'list' && source.split(' ').length < 5);
}
