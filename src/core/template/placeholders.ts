import type { Block, Row } from '../document/blocks';
import type { Document } from '../document/document';
import { inlineSpans, type InlineSpan } from '../document/inline';
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

/** The longest placeholder, in code units; what is longer is prose in brackets. */
const longest = 300;
const bareForms = ['YYYY-MM-DD', 'HH:MM'];

/** Whatever has the form, in code and links too: "[What was done]" and, outside brackets, "YYYY-MM-DD". */
function candidatesIn(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let open = text.indexOf('[');
  while (open >= 0) {
    const close = text.indexOf(']', open + 1);
    if (close < 0) break;
    let next = text.indexOf('[', open + 1);
    // Of brackets in brackets, the inner ones count.
    const isNested = next >= 0 && next < close;
    const start = isNested ? text.lastIndexOf('[', close) : open;
    if (isNested) next = text.indexOf('[', close);
    const words = text.slice(start + 1, close);
    // "[ ]" and "[x]" are checkboxes, "[^1]" is a footnote.
    const isMark = words.length < 2 ? !/^[^ x]$/i.test(words) : words.startsWith('^');
    if (!isMark && words.length <= longest) found.push({ range: { start, end: close + 1 }, text: words });
    open = next;
  }
  const bare = bareForms.flatMap((form) => bareIn(text, form));
  return bare.length === 0
    ? found
    : merged(
        found,
        bare.sort((a, b) => a.range.start - b.range.start),
      );
}

/** What stands in brackets, and what of the bare forms stands outside them; in order of the text. */
function merged(bracketed: readonly Placeholder[], bare: readonly Placeholder[]): readonly Placeholder[] {
  const all: Placeholder[] = [];
  let next = 0;
  for (const candidate of bracketed) {
    for (let form = bare[next]; form && form.range.start < candidate.range.end; form = bare[++next]) {
      if (form.range.start < candidate.range.start) all.push(form);
    }
    all.push(candidate);
  }
  return all.concat(bare.slice(next));
}

/** Every place where `form` stands as a word of its own. */
function bareIn(text: string, form: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    const isWord = !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));
    if (isWord) found.push({ range: { start, end }, text: form });
  }
  return found;
}

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

/** Whether `text` says no more than that something is still to come. Accepts "TBD", "to be confirmed" and "???". */
export function isToDo(text: string): boolean {
  return (
    text.length < 24 &&
    'TtFf?'.includes(text.charAt(0)) &&
    /^(?:TB[ACD]|TODO|FIXME|\?{2,}|to be (?:added|announced|confirmed|determined|done|filled in))\W?$/i.test(
      text,
    )
  );
}

/** Forms that are placeholders in every template. */
export function isBareForm(text: string): boolean {
  return text === 'YYYY-MM-DD' || text === 'HH:MM';
}
