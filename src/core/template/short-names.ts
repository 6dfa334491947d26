import { nameKey, singular } from '../text/names';
import { keysOf } from './other-names';
import type { SectionSpec } from './template';

/**
 * Whether the name with `key`, inside of what stands for the section around `spec`, is its name without what the one
 * around says already: “Customers” in “Impact” for “Customer Impact”, “Technical” in “Lessons” for “Technical Lessons”;
 * or begins the name of this one there, and of no other.
 */
export function isShortFor(key: string, spec: SectionSpec): boolean {
  const { name, parent } = spec;
  if (!parent) return false;
  const said = new Set(wordsOf(parent.name));
  const words = wordsOf(name);
  const left = words.filter((word) => !said.has(word));
  if (left.length > 0 && left.length < words.length && keysOf(left.join('')).includes(singular(key)))
    return true;
  const opened = parent.sections.filter((sibling) => opens(singular(key), wordsOf(sibling.name)));
  return opened.length === 1 && opened[0] === spec;
}

/** Whether the first of several `words` are those of `key`. */
function opens(key: string, words: readonly string[]): boolean {
  return words.some((_, i) => i > 0 && words.slice(0, i).join('') === key);
}

/** The words of `name`, lower case and in the singular. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => singular(nameKey(word)))
    .filter((word) => word !== '');
}
