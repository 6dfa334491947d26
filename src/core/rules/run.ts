import type { Facts } from '../analysis';
import type { Finding } from './finding';
import { rules, type RuleCode } from './registry';
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
      if (isSuppressed?.(rule.code, finding.range.start) || isUncertain(facts, finding)) continue;
      findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What nobody can say of a document of which Markdown takes a part for code. */
const unsaid: ReadonlySet<string> = new Set<RuleCode>([
  'missing-table',
  'missing-metric',
  'missing-milestone',
  'missing-time-zone',
  'metric-mismatch',
]);

/** Whether a finding is but a consequence of a block that is not closed: that one tells it all. */
function isUncertain({ swallow }: Facts, { rule, range }: Finding): boolean {
  if (!swallow) return false;
  const { offset, content } = swallow;
  return unsaid.has(rule) || (range.start >= offset && range.start < offset + content.text.length);
}
