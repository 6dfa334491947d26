import { analyse, applyEdits, type Analysis } from '../core';
import { fixAll } from '../core/fixes';
import { FileError } from './file-errors';
import type { Inspected } from './inspect';
import { writeTextFile } from './text-file';

/**
 * Makes the fixes that need no choice and leave nothing to fill in, and writes the file if there were any. Line endings
 * and a byte order mark stay what they are.
 * @returns the post-mortem as it is then
 */
export async function fixFile(inspected: Inspected): Promise<Inspected> {
  const { path, file } = inspected;
  const analysis = fixed(inspected);
  if (analysis === inspected.analysis) return inspected;
  if (!file.isUtf8) throw new FileError('it is not UTF-8 throughout, and writing it would lose what is not');
  const { text } = analysis.document;
  await writeTextFile(path, text, file);
  return { path, file: { ...file, text }, analysis };
}

/** How many of its findings a post-mortem would no longer have, were it fixed: found out by fixing it. */
export function countSettled(inspected: Inspected): number {
  const { analysis, file } = inspected;
  if (!file.isUtf8) return 0;
  const left = countByRule(fixed(inspected));
  let settled = 0;
  for (const [rule, count] of countByRule(analysis)) settled += Math.max(0, count - (left.get(rule) ?? 0));
  return settled;
}

function countByRule({ findings }: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The analysis of what fixing makes of a post-mortem; the same one where there is nothing to do. */
function fixed({ file, analysis }: Inspected): Analysis {
  // A file that has nothing of a post-mortem was named by mistake, and is not made into one.
  if (analysis.match.sections.size === 0) return analysis;
  const edits = fixAll(analysis);
  const text = applyEdits(file.text, edits);
  return text === file.text ? analysis : analyse(text, analysis);
}
