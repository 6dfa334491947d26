import { analyse } from './analyse';
import type { Analysis } from './analysis';
import { isOpenEnded } from './document/open-ended';
import type { Finding, Fix } from './rules/finding';
import type { RuleCode } from './rules/registry';
import { applyEdits, touches, type TextEdit } from './text/range';
import { Revision } from './text/revision';

/** So that two rules which undid each other's fixes would not keep us here. */
const mostRounds = 20;

/** Which fix of a finding is to be made, if any. */
type ChooseFix = (finding: Finding) => Fix | undefined;

/**
 * The edits that make every fix that may be made unasked, as edits of the analysed text: in order, without overlaps,
 * to be made at once. Where two fixes touch the same place the later one waits for another round, with the
 * findings that the text has then; a second `fixAll` of the result finds nothing to do.
 */
export function fixAll(analysis: Analysis): readonly TextEdit[] {
  return settle(analysis, automaticFix);
}

/** The same for the findings of `rule`, whose user asks for places to fill in, too. */
export function fixAllOf(analysis: Analysis, rule: RuleCode): readonly TextEdit[] {
  return settle(analysis, (finding) => (finding.rule === rule ? bulkFix(finding) : undefined));
}

function settle(analysis: Analysis, choose: ChooseFix): readonly TextEdit[] {
  const revision = new Revision(analysis.document.text);
  let current = analysis;
  for (let round = 0; round < mostRounds; round++) {
    const edits = compatibleEdits(current, choose);
    if (edits.length === 0) break;
    const next = analyse(applyEdits(revision.text, edits), current);
    // What settles nothing is not made: it would be made again and again.
    if (!isSettled(current, next, choose)) break;
    revision.apply(edits);
    current = next;
  }
  return revision.edits();
}

/** Whether `next` has fewer fixes of some rule to make: it may show what a table could not while it was broken. */
function isSettled(current: Analysis, next: Analysis, choose: ChooseFix): boolean {
  const left = fixableByRule(next, choose);
  return [...fixableByRule(current, choose)].some(([rule, count]) => count > (left.get(rule) ?? 0));
}

function fixableByRule({ findings }: Analysis, choose: ChooseFix): ReadonlyMap<RuleCode, number> {
  const counts = new Map<RuleCode, number>();
  for (const finding of findings)
    if (choose(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}

/** The fix of `finding` that may be made unasked, if it has one: it needs no choice, and leaves nothing to fill in. */
export function automaticFix({ fixes }: Pick<Finding, 'fixes'>): Fix | undefined {
  return fixes.find(({ automatic, isScaffold = false }) => automatic && !isScaffold);
}

/** The fix of `finding` that may be made together with those of its rule, if it has one: it needs no choice. */
export function bulkFix({ fixes }: Pick<Finding, 'fixes'>): Fix | undefined {
  return fixes.find(({ automatic }) => automatic);
}

/** The chosen fixes that can be made. Where nothing closes the last block, nothing is put behind it. */
function fixable({ document, findings }: Analysis, choose: ChooseFix): readonly Fix[] {
  const fixes = findings.flatMap((finding) => choose(finding) ?? []);
  if (!isOpenEnded(document)) return fixes;
  return fixes.filter(({ edits }) => edits.every(({ range }) => range.start < range.end));
}

/** The edits of as many fixes as can be made at the same time; a fix is made whole or not at all. */
function compatibleEdits(analysis: Analysis, choose: ChooseFix): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixable(analysis, choose)) {
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
