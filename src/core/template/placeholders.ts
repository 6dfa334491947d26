import type { Block } from '../document/blocks';
import type { Document } from '../document/document';
import { inlineSpans } from '../document/inline';
import { isReference, type References } from '../document/markdown';
import { overlaps, type Range } from '../text/range';

/** A text that stands where an author's own is still to come. */
export interface Placeholder {
  readonly range: Range;
  /** Its words, without brackets. */
  readonly text: string;
}

/**
 * Everything in `document` that has a placeholder's form: words in square brackets that are no link, checkbox,
 * footnote or code, and bare forms such as `YYYY-MM-DD`. Which of them are placeholders is the template's to
 * say. In order of the text.
 */
export function placeholdersIn(document: Document): readonly Placeholder[] {
  const candidates = candidatesIn(document.text);
  return candidates.length === 0 ? [] : new PlaceholderReader(document, candidates).read();
}

// Accepts "[What was done]" and, outside brackets, "YYYY-MM-DD" and "HH:MM".
const form = /\[([^[\]]{1,300})\]|\b(YYYY-MM-DD|HH:MM)\b/g;

/** Whatever has the form, in code and links too. */
function candidatesIn(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const words = match[1] ?? match[0];
    // "[ ]" and "[x]" are checkboxes, "[^1]" is a footnote.
    if (words.startsWith('^') || words === ' ' || words === 'x' || words === 'X') continue;
    found.push({ range: { start: match.index, end: match.index + match[0].length }, text: words });
  }
  return found;
}

/** Walks the blocks and the candidates, both in order of the text, side by side. */
class PlaceholderReader {
  readonly #found: Placeholder[] = [];
  readonly #hasReferences: boolean;
  #next = 0;

  constructor(
    readonly document: Document,
    readonly candidates: readonly Placeholder[],
  ) {
    this.#hasReferences = Object.keys(document.references).length > 0;
  }

  read(): readonly Placeholder[] {
    this.#visitAll(this.document.blocks);
    return this.#found;
  }

  #visitAll(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const candidate = this.candidates[this.#next];
      if (!candidate) return;
      if (candidate.range.start < block.range.end) this.#visit(block);
    }
  }

  #visit(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.#take(block.text);
        return;
      case 'paragraph':
        this.#take(block.range);
        return;
      case 'list':
        for (const item of block.items) this.#visitAll(item.blocks);
        return;
      case 'quote':
        this.#visitAll(block.blocks);
        return;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const { range } of row.cells) this.#take(range);
        return;
      case 'code':
      case 'html':
      case 'break':
    }
  }

  /** Takes the candidates in `range`, a stretch of inline content, and drops those before it. */
  #take(range: Range): void {
    const { text, references } = this.document;
    let inert: ReturnType<typeof inlineSpans> | undefined;
    for (; ; this.#next++) {
      const candidate = this.candidates[this.#next];
      if (!candidate || candidate.range.start >= range.end) return;
      if (candidate.range.start < range.start || candidate.range.end > range.end) continue;
      inert ??= markupIn(text, range, references);
      if (inert.some((span) => overlaps(span.range, candidate.range))) continue;
      if (this.#hasReferences && isReference(candidate.text, references)) continue;
      this.#found.push(candidate);
    }
  }
}

/** The code, links and HTML in `range`; most of what holds a placeholder has none. */
function markupIn(text: string, range: Range, references: References): ReturnType<typeof inlineSpans> {
  const source = text.slice(range.start, range.end);
  return /[`<]|\][([]/.test(source) ? inlineSpans(source, range.start, references) : [];
}

/** What makes two placeholders the same one: their words, however wrapped and cased. */
export function placeholderKey(text: string): string {
  return text
    .replace(/\s+(?:>\s+)?/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether `text` says no more than that something is still to come. Accepts "TBD", "to be confirmed" and "???". */
export function isToDo(text: string): boolean {
  return (
    text.length < 24 &&
    /^(?:TB[ACD]|TODO|FIXME|\?{2,}|to be (?:added|announced|confirmed|determined|done|filled in))\W?$/i.test(
      text,
    )
  );
}

/** Forms that are placeholders in every template. */
export function isBareForm(text: string): boolean {
  return text === 'YYYY-MM-DD' || text === 'HH:MM';
}
