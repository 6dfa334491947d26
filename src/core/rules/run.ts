import type { Facts } from '../analysis';
import type { Finding } from './finding';
import { rules } from './registry';
import { severities } from './severity';

/** Every rule's findings, in the order of the text. */
export function runRules(facts: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const configured = facts.configuration.rules[rule.code];
    if (configured === 'off') continue;
    const severity = configured ?? severities[rule.class][facts.status];
    for (const finding of rule.run(facts, severity)) findings.push(finding);
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
