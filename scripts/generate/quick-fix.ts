import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse, type RuleCode } from '../../src/core';
import { automaticFix, bulkFix } from '../../src/core/fixes';
import { readFixture } from '../../test/unit/rules/fixture';

/**
 * What the rule `code` offers for the findings in its fixtures: a fix that needs no choice, one that leaves something
 * to fill in, fixes to choose from, or none; “for some” where other findings of the rule have none.
 */
export async function quickFixOf(code: RuleCode): Promise<string> {
  const folder = join('test/unit/rules/fixtures', code);
  const positives = (await readdir(folder)).filter((name) => name.startsWith('positive'));
  const found = positives.flatMap((name) => {
    const { text, context } = readFixture(join(folder, name));
    return analyse(text, context).findings.filter(({ rule }) => rule === code);
  });
  if (found.every(({ fixes }) => fixes.length === 0)) return 'none';
  const kinds = new Set<string>(
    found.map((finding) =>
      automaticFix(finding) ? 'automatic' : bulkFix(finding) ? 'to fill in' : 'to choose',
    ),
  );
  const kind = ['automatic', 'to fill in'].filter((each) => kinds.has(each)).join(' or ') || 'to choose';
  return found.every(({ fixes }) => fixes.length > 0) ? kind : `${kind}, for some`;
}
