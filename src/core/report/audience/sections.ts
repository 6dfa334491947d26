import type { Analysis } from '../../analysis';
import type { Block } from '../../document/blocks';
import { readDocument, type Field, type Section } from '../../document/document';
import { plainText } from '../../document/inline';
import { isUnclosed } from '../../document/open-ended';
import { datesIn } from '../../text/date';
import { isUnchosen } from '../../template/options';
import { contains, type Range } from '../../text/range';
import { cutOf, type Cut } from './cut';
import { matterOf } from './matter';
import { readingsOf, type Reading } from './reading';

/** The sections that are for readers inside, by their names or by what the author says in them. */
export function internalSections(analysis: Analysis, { document, sections, marks }: Reading): readonly Cut[] {
  const closing = closingFields(analysis);
  return sections.flatMap((section): readonly Cut[] => {
    const mark = marks.of(section);
    const matter = matterOf(section.name);
    if (mark !== 'internal' && matter === 'public') return [];
    // A label is opened with the section that it is part of; a heading says itself for whom it is.
    const isOpened =
      mark !== undefined ? mark === 'external' : section.kind === 'label' && marks.opens(section.nameRange);
    const range = { start: marks.beginningOf(section), end: endOf(section, document) };
    const told = matter === 'public' ? 'internal' : matter;
    const blanked = partsOutside(closing, range);
    return [
      cutOf('section', pathOf(section), told, { blanked, isOpened }),
      // Readers who see some of the document's last words take none of them for the section's.
      ...(blanked.length > 1 ? closing.others : []).map(({ label, range: own }) =>
        cutOf('field', label, told, { blanked: [own], isOpened }),
      ),
    ];
  });
}

/** What is no block, such as a link's definition, is part of the section above it, but at the end of the document. */
function endOf({ range }: Section, { blocks }: Reading['document']): number {
  return blocks.find(({ range: { start } }) => start >= range.end)?.range.start ?? range.end;
}

/** `range` without what stays of the last words in it: what is its own at first, then what goes of those. */
function partsOutside({ rule, kept }: Closing, { start, end }: Range): readonly Range[] {
  const own = kept.filter((field) => contains({ start, end }, field.range));
  if (own.length === 0) return [{ start, end }];
  const below = Math.max(start, rule);
  const bounds = [start, below, below, ...own.flatMap(({ range }) => [range.start, range.end]), end];
  return bounds.flatMap((from, i) => {
    const to = bounds[i + 1];
    return i % 2 === 0 && to !== undefined ? [{ start: from, end: to }] : [];
  });
}

/** What a document says of itself below its last rule. */
interface Closing {
  /** The offset of the rule. */
  readonly rule: number;
  /** The fields that readers outside get, in order. */
  readonly kept: readonly Field[];
  readonly others: readonly Field[];
}

/**
 * What a document says of itself below its last rule, which is not about the section above it: its status, its
 * date and whom it is for, where these fields say no more than what they can say by the template.
 */
function closingFields({ document, match }: Analysis): Closing {
  const rule = document.blocks.findLast(({ kind }) => kind === 'break');
  const below = rule && document.blocks.filter(({ range }) => range.start > rule.range.start);
  if (!below || below.some(({ kind }) => kind !== 'paragraph' && kind !== 'list'))
    return { rule: 0, kept: [], others: [] };
  const isPlain = (field: Field): boolean => {
    const form = match.fieldSpecs.get(field)?.form;
    const value = plainText(field.value);
    if (form?.kind === 'choice')
      return (
        isUnchosen(form.options, value) ||
        form.options.some((option) => option.toLowerCase() === value.toLowerCase())
      );
    const [date] = datesIn(value);
    return form?.kind === 'date' && date?.start === 0 && date.end === value.length;
  };
  const isKept = (field: Field): boolean => closingNames.has(field.key) && isPlain(field);
  const fields = document.fields.filter(({ range }) => range.start > rule.range.start);
  return {
    rule: rule.range.start,
    kept: fields.filter(isKept),
    others: fields.filter((field) => !isKept(field)),
  };
}

/** As keys. */
const closingNames: ReadonlySet<string> = new Set(['status', 'lastupdated', 'distribution']);

function pathOf({ name, parent }: Section): string {
  return parent && parent.level > 1 ? `${parent.name} › ${name}` : name;
}

/** Blocks of code and of HTML that hold what is internal, so that nobody can say what of them is for whom. */
export function untrustedBlocks(reading: Reading): readonly Cut[] {
  return [...untrustedCode(reading), ...untrustedHtml(reading)];
}

/**
 * Blocks of code that hold what the author meant for sections: one that nothing closes where it should end, and one
 * in which something internal has a heading. Nobody can say what of it is for whom, so that all of it goes.
 */
function untrustedCode({ document, groups }: Reading): readonly Cut[] {
  const { text, lines } = document;
  return groups.flatMap((blocks) =>
    blocks.flatMap((block): readonly Cut[] => {
      if (block.kind !== 'code') return [];
      // Accepts the "> " that each line of a block in a quote begins with.
      const source = text.slice(block.range.start, block.range.end).replace(/^[ \t]*(?:>[ \t]?)+/gm, '');
      const reason = reasonAgainst(block, source);
      if (reason === undefined) return [];
      const line = lines.lineAt(block.range.start);
      const name = `the block of code in line ${line + 1}, ${reason}`;
      return [cutOf('block', name, 'internal', { blanked: [block.range] })];
    }),
  );
}

function reasonAgainst(block: Block & { readonly kind: 'code' }, source: string): string | undefined {
  // Accepts the first line of a fenced block, and the last.
  const inside = block.isFenced
    ? source.replace(/^[^\n]*\n?/, '').replace(/\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/, '')
    : source.replace(/^[ \t]+/gm, '');
  // Accepts a line "```bash": what names a language closes nothing, but opens the next block.
  const opensAnother = /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]/m.test(inside);
  const whole = { start: 0, end: source.length };
  const isOpen = block.isFenced && (opensAnother || isUnclosed(source, { ...block, range: whole }));
  for (const { sections, fields, tables } of readingsOf(readDocument(inside))) {
    if (isOpen && sections.length + fields.length + tables.length > 0)
      return 'which is not closed before the sections behind it';
    const named = sections.find(
      // In a script, a line of one "#" is a comment.
      ({ name, level }) => level > 1 && matterOf(name) !== 'public',
    );
    if (named) return `which holds “${named.name}”`;
  }
  return undefined;
}

/** Blocks with HTML that names something internal: its `<h2>` or `<summary>`, a cell, or a word in bold. */
function untrustedHtml({ document }: Reading): readonly Cut[] {
  const { text, blocks, lines } = document;
  return blocks.flatMap((block, i): readonly Cut[] => {
    if (block.kind === 'code' || block.kind === 'table' || block.kind === 'heading') return [];
    const source = text.slice(block.range.start, block.range.end);
    if (!source.includes('<') || (source.startsWith('<!--') && source.endsWith('-->'))) return [];
    // Accepts "<summary>Internal notes</summary>" and "<td>Scribe:</td>".
    for (const [, tag = '', words = ''] of source.matchAll(
      /<(h[1-6]|summary|t[dh]|dt|b|strong)\b[^<>]{0,200}>\s{0,20}(?:<[a-z]{1,8}>)?([^<>]{1,80})</gi,
    )) {
      const name = words.trim().replace(/\s{0,3}[:.]$/, '');
      const matter = matterOf(name);
      if (matter === 'public') continue;
      const opens = /^(?:h\d|summary)$/i.test(tag);
      const next = opens ? blocks.slice(i + 1).find(({ kind }) => kind === 'heading') : undefined;
      const end = opens ? (next?.range.start ?? text.length) : block.range.end;
      const place = `the HTML in line ${lines.lineAt(block.range.start) + 1}, which holds “${name}”`;
      const blanked = [{ start: block.range.start, end }];
      return [cutOf('block', place, matter, { blanked })];
    }
    return [];
  });
}
