import { nameKey, singular } from '../text/names';
import { keysOf } from './other-names';
import type { SectionSpec } from './template';

/**
 * Whether the name with `key`, inside of what stands for the section around `spec`, is its name without what the one
 * around says already: “Customers” in “Impact” for “Customer Impact”, “Technical” in “Lessons” for “Technical Lessons”.
 */
export function isShortFor(key: string, { name, parent }: SectionSpec): boolean {
  if (!parent) return false;
  const said = new Set(wordsOf(parent.name));
  const words = wordsOf(name);
  const left = words.filter((word) => !said.has(word));
  if (left.length === 0 || left.length === words.length) return false;
  return keysOf(left.join('')).includes(singular(key));
}

/** The words of `name`, lower case and in the singular. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => singular(nameKey(word)))
    .filter((word) => word !== '');
}
