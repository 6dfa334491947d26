import { readDocument } from '../../document/document';
import { isUnclosed } from '../../document/open-ended';
import type { Block } from '../../document/blocks';
import type { Cut } from './cut';
import { matterOf, type Matter } from './private-names';
import { readingsOf, type Reading } from './reading';

/**
 * Blocks of code that hold what the author meant for sections: one that nothing closes where it should end, and one
 * in which something internal has a heading. Nobody can say what of it is for whom, so that all of it goes.
 */
export function untrustedCode({ document, groups }: Reading): readonly Cut[] {
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
      const range = { start: block.range.start, end: block.range.end };
      return [{ kind: 'block', name, matter: 'internal', blanked: [range], removed: [], isOpened: false }];
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
export function untrustedHtml({ document }: Reading): readonly Cut[] {
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
      const matter: Matter = matterOf(name);
      if (matter === 'public') continue;
      const opens = /^(?:h\d|summary)$/i.test(tag);
      const next = opens ? blocks.slice(i + 1).find(({ kind }) => kind === 'heading') : undefined;
      const end = opens ? (next?.range.start ?? text.length) : block.range.end;
      const place = `the HTML in line ${lines.lineAt(block.range.start) + 1}, which holds “${name}”`;
      const blanked = [{ start: block.range.start, end }];
      return [{ kind: 'block', name: place, matter, blanked, removed: [], isOpened: false }];
    }
    return [];
  });
}
