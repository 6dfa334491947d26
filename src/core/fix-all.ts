import { analyse } from './analyse';
import type { Analysis } from './analysis';
import { isOpenEnded } from './document/open-ended';
import type { Finding, Fix } from './rules/finding';
import { applyEdits, touches, type TextEdit } from './text/range';
import { Revision } from './text/revision';

/** So that two rules which undid each other's fixes would not keep us here. */
const mostRounds = 20;

/**
 * The edits that make every fix that needs no choice, as edits of the analysed text: in order, without overlaps,
 * to be made at once. Where two fixes touch the same place the later one waits for another round, with the
 * findings that the text has then; a second `fixAll` of the result finds nothing to do.
 * @param isWanted which findings to settle; all where it is not given
 */
export function fixAll(
  analysis: Analysis,
  isWanted: (finding: Finding) => boolean = () => true,
): readonly TextEdit[] {
  const revision = new Revision(analysis.document.text);
  let current = analysis;
  for (let round = 0; round < mostRounds; round++) {
    const edits = compatibleEdits(current, isWanted);
    if (edits.length === 0) break;
    const next = analyse(applyEdits(revision.text, edits), current);
    // What settles nothing is not made: it would be made again and again.
    if (fixable(next, isWanted).length >= fixable(current, isWanted).length) break;
    revision.apply(edits);
    current = next;
  }
  return revision.edits();
}

/** The fix of `finding` that needs no choice, if it has one. */
export function automaticFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ automatic }) => automatic);
}

/** The fixes that can be made unasked. Where nothing closes the last block, nothing is put behind it. */
function fixable({ document, findings }: Analysis, isWanted: (finding: Finding) => boolean): readonly Fix[] {
  const fixes = findings.filter(isWanted).flatMap((finding) => automaticFix(finding) ?? []);
  if (!isOpenEnded(document)) return fixes;
  return fixes.filter(({ edits }) => edits.every(({ range }) => range.start < range.end));
}

/** The edits of as many automatic fixes as can be made at the same time; a fix is made whole or not at all. */
function compatibleEdits(analysis: Analysis, isWanted: (finding: Finding) => boolean): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixable(analysis, isWanted)) {
    if (edits.every((edit) => !taken.some((other) => collide(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/**
 * Whether `edit` changes what stands next to `other`, which is made first. Of two insertions at one place the second
 * may follow where it begins a line of its own, as sections do; the end of a row's line is not to be put behind one.
 */
function collide(edit: TextEdit, other: TextEdit): boolean {
  const [a, b] = [edit.range, other.range];
  if (a.start === a.end && b.start === b.end) return a.start === b.start && !/^[\r\n]/.test(edit.newText);
  return touches(a, b);
}
