import type { Heading, Paragraph } from '../document/blocks';
import type { Document, Section } from '../document/document';
import { plainText } from '../document/inline';
import { readBoldLine, type Label } from '../document/labels';
import type { Range } from '../text/range';
import type { Series } from './entry';
import { findDate } from './find-date';
import { namingOf } from './naming';
import type { SeriesBuilder } from './series-builder';

/** The heading, or the label, under which blocks are read, and the series of what stands right under it. */
interface Scope {
  readonly level: number;
  readonly series: Series;
}

/** The headings and labels that are open at a place of the document, from the outermost to the innermost. */
export class Scopes {
  readonly #text: string;
  readonly #sectionAt: ReadonlyMap<number, Section>;
  readonly #root: Scope;
  readonly #open: Scope[] = [];

  constructor(
    document: Document,
    readonly builder: SeriesBuilder,
  ) {
    this.#text = document.text;
    this.#sectionAt = new Map(document.sections.map((section) => [section.nameRange.start, section]));
    this.#root = { level: 0, series: builder.open('none', undefined, '') };
  }

  get innermost(): Scope {
    return this.#open.at(-1) ?? this.#root;
  }

  /** Opens a heading called `name`, and ends those of its level or below. */
  openHeading(heading: Heading, name: string): void {
    const naming = namingOf(name);
    while (this.#open.length > 0 && this.innermost.level >= heading.level) this.#open.pop();
    const outer = this.innermost.series;
    this.builder.closeEntry();
    // A heading within the timeline ("Detection", "Phase 2") divides it and does not end it.
    const continues = outer.naming === 'timeline' && naming !== 'log';
    if (continues) {
      outer.captions.push(name);
      this.takeDateWithin(outer, heading.text, heading.range);
    }
    const section = this.#sectionAt.get(heading.text.start);
    this.#open.push({
      level: heading.level,
      series: continues ? outer : this.builder.open(naming, section, name),
    });
  }

  /** The first date in `text` holds for the entries below: "Day 2 – 25 January". */
  takeDateWithin(series: Series, text: Range, range: Range): void {
    const found = findDate(this.#text, text);
    if (found) this.builder.addDate(series, found, range);
  }

  /** Opens a scope where a paragraph is a bold line, as some authors write their headings, that names a timeline; whether it is one. */
  openByLabel({ lines }: Paragraph): boolean {
    const [only] = lines;
    const { series } = this.innermost;
    if (!only || lines.length > 1 || series.naming === 'timeline') return false;
    const label = readBoldLine(this.#text, only);
    return label !== undefined && this.openLabel(label, series, (naming) => naming !== 'none');
  }

  /** Opens a scope for what follows a label, if its name is such; within the heading around it. */
  openLabel(label: Label, series: Series, isSuch: (naming: Series['naming']) => boolean): boolean {
    const name = plainText(label.name);
    const naming = namingOf(name);
    if (!isSuch(naming)) return false;
    const { level } = this.innermost;
    const section = this.#sectionAt.get(label.nameRange.start) ?? series.section;
    this.#open.pop();
    this.#open.push({ level: Math.max(level, 1), series: this.builder.open(naming, section, name) });
    return true;
  }
}
