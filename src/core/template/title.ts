import type { Document, Section } from '../document/document';
import { nameKey } from '../text/names';
import { isKnownName } from './other-names';

/**
 * The section that a document's title opens: its first heading, of level 1, if it holds the others, or holds nothing
 * of its own that a section would.
 */
export function titleSection({ root, title }: Document): Section | undefined {
  const [first, ...others] = root.sections;
  if (!title || first?.nameRange.start !== title.text.start) return undefined;
  if (others.length === 0 || first.sections.some(({ kind }) => kind === 'heading')) return first;
  return isKnownName(nameKey(first.name)) ? undefined : first;
}
