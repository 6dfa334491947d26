import { commentsIn, type Comment } from '../document/comments';
import type { Document, Section } from '../document/document';
import { trimmed, type Range } from '../text/range';

/** What a comment in a template says to the tools of the section that it stands in. */
export type Note =
  | { readonly kind: 'optional' }
  | { readonly kind: 'also'; readonly names: readonly { readonly name: string; readonly range: Range }[] }
  /** Something else; `word` is its first. */
  | { readonly kind: 'unknown'; readonly word: string; readonly range: Range };

/** The comments in a section's heading, and those right under it. */
export function notesOf(document: Document, section: Section): readonly Comment[] {
  const others = section.blocks.findIndex(({ kind }) => kind !== 'html');
  const last = section.blocks.at(others < 0 ? -1 : others - 1);
  const headingEnd = document.lines.endOf(document.lines.lineAt(section.nameRange.end));
  const end = last?.kind === 'html' && others !== 0 ? Math.max(last.range.end, headingEnd) : headingEnd;
  return commentsIn(document.text, { start: section.nameRange.start, end });
}

/** What `comment` of `text` says. Accepts "optional" and "also: Remediation, The fix". */
export function readNote(text: string, comment: Comment): Note {
  if (/^optional$/i.test(comment.text)) return { kind: 'optional' };
  if (!/^also:/i.test(comment.text)) {
    const word = /^[\p{L}-]+/u.exec(comment.text)?.[0] ?? '';
    const start = text.indexOf(comment.text, comment.range.start);
    return { kind: 'unknown', word, range: { start, end: start + word.length } };
  }
  let start = text.indexOf(':', comment.range.start) + 1;
  const names = comment.text
    .slice('also:'.length)
    .split(',')
    .map((part) => {
      const range = trimmed(text, { start, end: start + part.length });
      start += part.length + 1;
      return { name: text.slice(range.start, range.end), range };
    });
  return { kind: 'also', names: names.filter(({ name }) => name !== '') };
}
