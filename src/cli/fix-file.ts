import { analyse, applyEdits, fixAll } from '../core';
import { FileError } from './file-errors';
import type { Inspected } from './inspect';
import { writeTextFile } from './text-file';

/**
 * Makes the fixes that need no choice, and writes the file if there were any. Line endings and a byte order mark stay
 * what they are.
 * @returns the post-mortem as it is then
 */
export async function fixFile(inspected: Inspected): Promise<Inspected> {
  const { path, file, analysis } = inspected;
  // A file that has nothing of a post-mortem was named by mistake, and is not made into one.
  if (analysis.match.sections.size === 0) return inspected;
  const edits = fixAll(analysis);
  if (edits.length === 0) return inspected;
  if (!file.isUtf8) throw new FileError('it is not UTF-8 throughout, and writing it would lose what is not');
  const text = applyEdits(file.text, edits);
  if (text === file.text) return inspected;
  await writeTextFile(path, text, file);
  return { path, file: { ...file, text }, analysis: analyse(text, analysis) };
}
