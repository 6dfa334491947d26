import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse, type RuleCode } from '../../src/core';
import { readFixture } from '../../test/unit/rules/fixture';

/** Whether a rule's findings can be mended without a choice, by a choice, or by nobody but the author. */
export type QuickFix = 'automatic' | 'to choose' | 'none';

/** The best that the rule `code` offers for any of the findings in its fixtures. */
export async function quickFixOf(code: RuleCode): Promise<QuickFix> {
  const folder = join('test/unit/rules/fixtures', code);
  const positives = (await readdir(folder)).filter((name) => name.startsWith('positive'));
  const fixes = positives.flatMap((name) => {
    const { text, context } = readFixture(join(folder, name));
    const findings = analyse(text, context).findings.filter(({ rule }) => rule === code);
    return findings.flatMap((finding) => finding.fixes);
  });
  if (fixes.length === 0) return 'none';
  return fixes.some(({ automatic }) => automatic) ? 'automatic' : 'to choose';
}
