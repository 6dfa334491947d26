import type { Range } from '../text/range';
import type { Fix } from './finding';

/** A fix that puts `newText` in the place of `range`: one that its author has to choose. */
export function propose(title: string, range: Range, newText: string): Fix {
  return { title, edits: [{ range, newText }], automatic: false };
}
