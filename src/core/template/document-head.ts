import type { Document } from '../document/document';
import { emptyRangeAt, trimmed, type Range } from '../text/range';

/** Where a document tells what it is: its title, that of its front matter, else where its text begins. */
export function headOf({ title, frontMatter, text }: Document): Range {
  if (title) return title.text;
  if (!frontMatter) return emptyRangeAt(0);
  const { content, range } = frontMatter;
  // Accepts "title: Labels could not be printed" and "title = ...".
  const line = /^title[ \t]*[:=](.*)$/im.exec(text.slice(content.start, content.end));
  const value = line?.[1] ?? '';
  if (line && value.trim() !== '') {
    const end = content.start + line.index + line[0].length;
    return trimmed(text, { start: end - value.length, end });
  }
  return emptyRangeAt(text.length - text.slice(range.end).trimStart().length);
}
