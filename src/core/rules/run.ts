import type { Facts } from '../analysis';
import type { Finding } from './finding';
import { rules } from './registry';
import { severities } from './severity';
import { suppressionMistakes } from './suppression-mistakes';
import { suppressionTest } from './suppressions';

const allRules = [...rules, ...suppressionMistakes(rules.map(({ code }) => code))];

/** Every rule's findings that configuration and the document itself do not leave out, in the order of the text. */
export function runRules(facts: Facts): readonly Finding[] {
  const isSuppressed = suppressionTest(facts.document);
  const findings: Finding[] = [];
  for (const rule of allRules) {
    const configured = facts.configuration.rules[rule.code];
    if (configured === 'off') continue;
    const severity = configured ?? severities[rule.class][facts.status];
    for (const finding of rule.run(facts, severity)) {
      if (!isSuppressed?.(rule.code, finding.range.start)) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
