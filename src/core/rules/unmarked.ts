import type { Block } from '../document/blocks';
import type { Document } from '../document/document';
import type { FieldSpec, SectionSpec } from '../template/template';
import { nameKey } from '../text/names';
import { contains, type Range } from '../text/range';
import type { Fix } from './finding';
import { propose } from './propose';

/** What says a section's or a field's name, and lacks the marks that make one of it. */
export interface Unmarked {
  /** As it is to be read: the name alone. */
  readonly name: string;
  readonly range: Range;
  /** As it should be written; `undefined` where only a space is missing behind the hashes of a heading. */
  readonly written: string | undefined;
  readonly fix: Fix;
}

/** The lines of `document` that are nothing but a name, and open no section, by its key. */
export function nameLines(document: Document): ReadonlyMap<string, Range> {
  const { blocks, text, sections, fields } = document;
  const read = new Set([...sections, ...fields].map(({ range }) => range.start));
  const found = new Map<string, Range>();
  for (const block of blocks) {
    const [line, ...others] = block.kind === 'paragraph' ? block.lines : [];
    if (!line || line.end - line.start > 100 || read.has(line.start)) continue;
    const source = text.slice(line.start, line.end);
    // Text on the next line goes on with the sentence, unless a mark ends the first: "Root Cause:", "**Root Cause**".
    if (others.length > 0 && !/[:：*_]$|^#/.test(source)) continue;
    const key = nameKey(source);
    if (!found.has(key)) found.set(key, line);
  }
  return found;
}

/** The line of `names` that is meant to be the heading or label of `spec`. */
export function unmarkedSection(
  { text }: Document,
  names: ReadonlyMap<string, Range>,
  { keys, source }: SectionSpec,
): Unmarked | undefined {
  const line = keys.map((key) => names.get(key)).find((range) => range !== undefined);
  if (!line) return undefined;
  const written = text.slice(line.start, line.end);
  const hashes = /^#{1,6}(?=[^#\s])/.exec(written)?.[0];
  if (hashes !== undefined) {
    const at = line.start + hashes.length;
    const edits = [{ range: { start: at, end: at }, newText: ' ' }];
    const fix = { title: 'Insert the space behind the hashes', edits, automatic: true };
    return { name: written, range: line, written: undefined, fix };
  }
  const name = /\p{L}(?:.*[\p{L}\p{N})])?/u.exec(written)?.[0] ?? written;
  const newText = source.kind === 'label' ? `**${name}**:` : `${'#'.repeat(source.level)} ${name}`;
  const title = source.kind === 'label' ? `Make “${name}” a label` : `Make “${name}” a heading`;
  return { name, range: line, written: newText, fix: propose(title, line, newText) };
}

/** The line in `place`, of a paragraph or of a list, that begins with the label of `spec`, and not as a field does. */
export function unmarkedField(
  document: Document,
  place: Range,
  { keys, label }: FieldSpec,
): Unmarked | undefined {
  for (const { line, isItem } of linesIn(document.blocks, place)) {
    const parts = labelParts(document.text.slice(line.start, line.end));
    if (!parts || !keys.slice(0, 2).includes(nameKey(parts.label))) continue;
    const { before, label: own, length } = parts;
    const start = line.start + before;
    const end = line.start + length;
    const written = isItem && before === 0 ? `${label}:` : `**${label}**:`;
    const isEmpty = document.text.slice(end, line.end).trim() === '';
    const edits = [{ range: { start: line.start, end }, newText: isEmpty ? written : `${written} ` }];
    const fix = { title: `Write “${written}”`, edits, automatic: true };
    return { name: own, range: { start, end: start + own.length }, written, fix };
  }
  return undefined;
}

function* linesIn(
  blocks: readonly Block[],
  place: Range,
): Generator<{ readonly line: Range; readonly isItem: boolean }> {
  for (const block of blocks) {
    if (block.kind === 'paragraph' && contains(place, block.range))
      for (const line of block.lines) yield { line, isItem: false };
    if (block.kind !== 'list') continue;
    for (const {
      range,
      blocks: [first],
    } of block.items) {
      const [line] = first?.kind === 'paragraph' ? first.lines : [];
      if (line && contains(place, range)) yield { line, isItem: true };
    }
  }
}

/**
 * What `line` begins with: marks, a label, and what parts it from a value. Accepts "Severity: P1", "Severity = P1",
 * "Severity - P1", "**Severity** P1", "**Severity: P1" and "**Severity*: P1".
 */
function labelParts(
  line: string,
): { readonly before: number; readonly label: string; readonly length: number } | undefined {
  const before = /^[*_]*/.exec(line)?.[0].length ?? 0;
  const label = /^\p{L}[^:：=*_|<>]{0,80}/u.exec(line.slice(before))?.[0] ?? '';
  const dash = label.search(/\s[-–—]\s/);
  const name = (dash < 0 ? label : label.slice(0, dash)).trimEnd();
  const at = before + name.length;
  // Accepts the "**: " of "**Severity**: ", the " = " of "Severity = " and, behind asterisks, the "** " of "**Severity** ".
  const mark = (
    before > 0 ? /^[*_]+[ \t]*[:：=–—-]*[ \t]*|^[ \t]*[:：=–—-][*_ \t]*/ : /^[ \t]*[:：=–—-][ \t]*/
  ).exec(line.slice(at))?.[0];
  return name === '' || mark === undefined ? undefined : { before, label: name, length: at + mark.length };
}
