import type { Lines } from '../text/lines';
import { nameKey } from '../text/names';
import { emptyRangeAt, type Range } from '../text/range';
import type { Block, Heading, ListItem, Paragraph } from './blocks';
import type { Field, Section } from './document';
import { withoutComments } from './comments';
import { plainText } from './inline';
import {
  canFollowLabel,
  isBold,
  partsOfLine,
  readBoldLabel,
  readBoldLine,
  readDashLabel,
  readItemLabel,
  type Label,
} from './labels';
import { openSection, type OpenSection } from './open-section';
import { pairsIn } from './table-fields';

/** What stands around the last item of a list. */
interface Surroundings {
  readonly above: ListItem | undefined;
  readonly following: Block | undefined;
}

export interface Outline {
  readonly root: Section;
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
}

/** Sorts the blocks of a document into sections and fields. */
export function readOutline(lines: Lines, blocks: readonly Block[]): Outline {
  const outline = new OutlineReader(lines);
  blocks.forEach((block, i) => outline.take(block, blocks[i + 1]));
  return outline.end();
}

const labelLevel = 7;

class OutlineReader {
  readonly #text: string;
  readonly #root: OpenSection;
  readonly #sections: OpenSection[] = [];
  readonly #fields: Field[] = [];
  #current: OpenSection;

  constructor(readonly lines: Lines) {
    this.#text = lines.text;
    this.#root = openSection('root', 0, '', emptyRangeAt(0), { start: 0, end: lines.text.length }, undefined);
    this.#current = this.#root;
  }

  end(): Outline {
    return { root: this.#root, sections: this.#sections, fields: this.#fields };
  }

  /** Takes the next top-level block; `following` is the one behind it. */
  take(block: Block, following: Block | undefined): void {
    switch (block.kind) {
      case 'heading':
        this.#openHeading(block);
        return;
      case 'break':
        // A rule ends what a label opened: what follows belongs to the heading.
        this.#closeLabels();
        this.#add(block);
        return;
      case 'paragraph':
        this.#takeParagraph(block, following);
        return;
      case 'list':
        this.#add(block);
        block.items.forEach((item, i) => {
          const isLast = i === block.items.length - 1;
          this.#takeItem(item, isLast ? { above: block.items[i - 1], following } : undefined);
        });
        return;
      case 'table':
        this.#add(block);
        for (const pair of pairsIn(this.#text, block, this.#sections.length < 3))
          this.#addField(pair, pair.nameRange.start, pair.rest, []);
        return;
      case 'quote':
      case 'code':
      case 'html':
        this.#add(block);
    }
  }

  #openHeading(heading: Heading): void {
    while (this.#current.level >= heading.level) this.#current = this.#current.parent ?? this.#root;
    const name = plainText(this.#text.slice(heading.text.start, heading.text.end));
    this.#open('heading', heading.level, name, heading.text, heading.range);
  }

  #open(kind: 'heading' | 'label', level: number, name: string, nameRange: Range, range: Range): void {
    const parent = this.#current;
    const section = openSection(kind, level, name, nameRange, range, parent);
    parent.sections.push(section);
    this.#sections.push(section);
    this.#current = section;
    this.#extend(range.end);
  }

  #closeLabels(): void {
    while (this.#current.kind === 'label') this.#current = this.#current.parent ?? this.#root;
  }

  #add(block: Block): void {
    this.#current.blocks.push(block);
    this.#extend(block.range.end);
  }

  /** Lets the current section and those that hold it reach to `end`. */
  #extend(end: number): void {
    for (let at: OpenSection | undefined = this.#current; at; at = at.parent) {
      if (at.range.end < end) at.range.end = end;
    }
  }

  /** A paragraph's lines are prose, fields (which reach to the next label) or labels that open a subsection. */
  #takeParagraph(paragraph: Paragraph, following: Block | undefined): void {
    if (!paragraph.lines.some(({ start }) => isBold(this.#text, start))) {
      this.#add(paragraph);
      return;
    }
    let prose: Range[] = [];
    const flush = (): void => {
      const [first] = prose;
      const last = prose.at(-1);
      if (first && last)
        this.#add({ kind: 'paragraph', range: { start: first.start, end: last.end }, lines: prose });
      prose = [];
    };
    const parts = paragraph.lines.map((line) => partsOfLine(this.#text, line));
    const labels = parts.map(
      ([line]) => line && (readBoldLabel(this.#text, line) ?? readDashLabel(this.#text, line)),
    );
    paragraph.lines.forEach((line, i) => {
      const label = labels[i] ?? this.#boldHeading(paragraph, i, following);
      if (!label) {
        prose.push(line);
        return;
      }
      flush();
      this.#closeLabels();
      const isLast = i === paragraph.lines.length - 1;
      const isEmpty = label.rest.start === label.rest.end;
      const opensBlock = isLast
        ? following !== undefined && canFollowLabel(this.#text, following)
        : !labels[i + 1];
      if (isEmpty && opensBlock) {
        this.#open('label', labelLevel, plainText(label.name), label.nameRange, line);
        return;
      }
      const [, ...further] = parts[i] ?? [];
      const isWhole = isEmpty || further.length > 0;
      const value = { start: label.rest.start, end: this.#endOfValue(paragraph, labels, i, label) };
      this.#addField(label, line.start, isWhole ? label.rest : value, []);
      for (const part of further) {
        const next = readBoldLabel(this.#text, part);
        if (next) this.#addField(next, part.start, next.rest, []);
      }
      prose.push(line);
    });
    flush();
  }

  /** A paragraph of one line, bold from end to end, right before a block of another kind. */
  #boldHeading(paragraph: Paragraph, line: number, following: Block | undefined): Label | undefined {
    const [only] = paragraph.lines;
    if (line > 0 || paragraph.lines.length > 1 || !only || !following) return undefined;
    return canFollowLabel(this.#text, following) ? readBoldLine(this.#text, only) : undefined;
  }

  /** The offset at which the value of the label on line `i` of `paragraph` ends: before the next label. */
  #endOfValue(paragraph: Paragraph, labels: readonly (Label | undefined)[], i: number, label: Label): number {
    let end = label.rest.end;
    for (let j = i + 1; j < paragraph.lines.length && !labels[j]; j++) end = paragraph.lines[j]?.end ?? end;
    return end;
  }

  /** What follows a label alone, which no other item is right above: it belongs to the label, though it is not indented. */
  #openedBy({ range: { start } }: ListItem, around: Surroundings | undefined): readonly Block[] {
    const { above, following } = around ?? {};
    if (!following || !canFollowLabel(this.#text, following)) return [];
    const isApart = !above || this.lines.textOf(this.lines.lineAt(start) - 1).trim() === '';
    return isApart ? [following] : [];
  }

  /** Takes an item of a list; `around` is what stands around the last one. */
  #takeItem(item: ListItem, around?: Surroundings): void {
    const first = item.blocks[0];
    const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
    if (first?.kind === 'paragraph' && line) {
      const isAlone = item.blocks.length === 1;
      const label = readItemLabel(this.#text, line) ?? (isAlone ? undefined : readBoldLine(this.#text, line));
      if (label) {
        const isEmpty = label.rest.start === label.rest.end && first.lines.length === 1;
        const value = isEmpty ? label.rest : { start: label.rest.start, end: first.range.end };
        const opened = isAlone && isEmpty ? this.#openedBy(item, around) : item.blocks.slice(1);
        this.#addField(label, line.start, value, opened);
      }
    }
    for (const block of item.blocks)
      if (block.kind === 'list') block.items.forEach((nested) => this.#takeItem(nested));
  }

  #addField(label: Label, start: number, written: Range, blocks: readonly Block[]): void {
    const value = this.#text.slice(written.start, written.end);
    // What an author notes for the tools, or for the next author, is no value.
    const valueRange = value.includes('-->') ? withoutComments(this.#text, written) : written;
    const name = plainText(label.name);
    const field: Field = {
      section: this.#current,
      label: name,
      key: nameKey(name),
      labelRange: label.nameRange,
      value: valueRange === written ? value : this.#text.slice(valueRange.start, valueRange.end),
      valueRange,
      range: { start, end: valueRange.end },
      blocks,
    };
    this.#current.fields.push(field);
    this.#fields.push(field);
  }
}
