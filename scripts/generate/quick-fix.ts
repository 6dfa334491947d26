import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse, type RuleCode } from '../../src/core';
import { readFixture } from '../../test/unit/rules/fixture';

/**
 * What the rule `code` offers for the findings in its fixtures: a fix that needs no choice, fixes to choose from, or
 * none; “for some” where other findings of the rule have none.
 */
export async function quickFixOf(code: RuleCode): Promise<string> {
  const folder = join('test/unit/rules/fixtures', code);
  const positives = (await readdir(folder)).filter((name) => name.startsWith('positive'));
  const fixesOfEach = positives.flatMap((name) => {
    const { text, context } = readFixture(join(folder, name));
    const findings = analyse(text, context).findings.filter(({ rule }) => rule === code);
    return findings.map(({ fixes }) => fixes);
  });
  const fixes = fixesOfEach.flat();
  if (fixes.length === 0) return 'none';
  const kind = fixes.some(({ automatic }) => automatic) ? 'automatic' : 'to choose';
  return fixesOfEach.every(({ length }) => length > 0) ? kind : `${kind}, for some`;
}
