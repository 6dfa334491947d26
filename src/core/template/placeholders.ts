import type { Block, Row } from '../document/blocks';
import type { Document } from '../document/document';
import { inlineSpans, type InlineSpan } from '../document/inline';
import { isReference, type References } from '../document/markdown';
import { pieceScanner } from '../document/piece-scanner';
import { overlaps, type Range } from '../text/range';
import { raw } from '../text/raw';

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
  const candidates = candidatesIn(document);
  return candidates.length === 0 ? [] : new PlaceholderReader(document, candidates).read();
}

/**
 * Whatever has the form, in code and links too. Accepts "[What was done]", of brackets in brackets the inner ones, and,
 * outside brackets, "YYYY-MM-DD" and "HH:MM"; not "[ ]" and "[x]", which are checkboxes, nor the footnote "[^1]".
 */
const candidate = /\[(?!\^|[ xX]\])[^[\]]{1,300}\]|\b(?:YYYY-MM-DD|HH:MM)\b/g;

/** Whether all the words of `text`, such as a heading, are placeholders: `[HH:MM]: [Event]`. */
export function isOnlyPlaceholders(text: string): boolean {
  const left = text.replace(candidate, '');
  return left !== text && !/[\p{L}\p{N}]/u.test(left);
}

const candidatesIn = pieceScanner((text): readonly Placeholder[] => {
  const found: Placeholder[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [words] = match;
    const range = { start: match.index, end: match.index + words.length };
    found.push({ range, text: words.startsWith('[') ? words.slice(1, -1) : words });
  }
  return found;
});

/** Walks the blocks and the candidates, both in order of the text, side by side. */
class PlaceholderReader {
  readonly #found: Placeholder[] = [];
  readonly #hasReferences: boolean;
  readonly #hasMarkup: boolean;
  #next = 0;

  constructor(
    readonly document: Document,
    readonly candidates: readonly Placeholder[],
  ) {
    this.#hasReferences = Object.keys(document.references).length > 0;
    this.#hasMarkup = mayHaveMarkup(document.text);
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
        this.#visitRow(block.header);
        block.rows.forEach((row) => this.#visitRow(row));
        return;
      case 'code':
      case 'html':
      case 'break':
    }
  }

  #visitRow({ cells }: Row): void {
    for (const { range } of cells) this.#take(range);
  }

  /** Takes the candidates in `range`, a stretch of inline content, and drops those before it. */
  #take(range: Range): void {
    const { text, references } = this.document;
    let inert: readonly InlineSpan[] | undefined = this.#hasMarkup ? undefined : [];
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
function markupIn(text: string, range: Range, references: References): readonly InlineSpan[] {
  const source = text.slice(range.start, range.end);
  return mayHaveMarkup(source) ? inlineSpans(source, range.start, references) : [];
}

/** Accepts "`code`", "<b>", "](link)" and "][label]". */
function mayHaveMarkup(source: string): boolean {
  return /[`<]|\][([]/.test(source);
}

/** What makes two placeholders the same one: their words, however wrapped and cased. */
export function placeholderKey(text: string): string {
  return text
    .replace(/\s+(?:>\s+)?/g, ' ')
    .trim()
    .toLowerCase();
}

/** The letters by which authors say that words are still to come, as the source of a pattern. */
export const toDoLetters = 'TODO|FIXME|TB[ACD]';
/** The same in words. */
export const toDoWords = 'to be (?:added|announced|confirmed|determined|done|filled in|written)';

const toDo = new RegExp(raw`^(?:${toDoLetters}|\?{2,}|${toDoWords})\W?$`, 'i');

/** Whether `text` says no more than that something is still to come. Accepts "TBD", "to be confirmed" and "???". */
export function isToDo(text: string): boolean {
  return text.length < 24 && 'TtFf?'.includes(text.charAt(0)) && toDo.test(text);
}

/** Forms that are placeholders in every template. */
export function isBareForm(text: string): boolean {
  return text === 'YYYY-MM-DD' || text === 'HH:MM';
}
