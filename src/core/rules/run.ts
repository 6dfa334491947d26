import type { Facts } from '../analysis';
import type { Configuration } from '../config/configuration';
import type { Finding } from './finding';
import { rules, type RuleCode } from './registry';
import { severities, type Severity, type Status } from './severity';
import { suppressionMistakes } from './suppression-mistakes';
import { suppressionTest } from './suppressions';

const allRules = [...rules, ...suppressionMistakes(rules.map(({ code }) => code))];

/** Every rule's findings that configuration and the document itself do not leave out, in the order of the text. */
export function runRules(facts: Facts): readonly Finding[] {
  const isSuppressed = suppressionTest(facts.document);
  const findings: Finding[] = [];
  for (const [rule, severity] of rulesInForce(facts)) {
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
  const { offset, content, opening } = swallow;
  if (range === opening) return false;
  return unsaid.has(rule) || (range.start >= offset && range.start < offset + content.text.length);
}

type RuleInForce = readonly [rule: (typeof allRules)[number], severity: Severity];

/** The rules that a configuration leaves on: the same for every document of its status, and every version of it. */
const inForce = new WeakMap<Configuration, Map<Status, readonly RuleInForce[]>>();

function rulesInForce({ configuration, status }: Facts): readonly RuleInForce[] {
  const byStatus = inForce.get(configuration) ?? new Map<Status, readonly RuleInForce[]>();
  inForce.set(configuration, byStatus);
  const known = byStatus.get(status);
  if (known) return known;
  const found = allRules.flatMap((rule): RuleInForce[] => {
    const severity = configuration.rules[rule.code] ?? severities[rule.class][status];
    return severity === 'off' ? [] : [[rule, severity]];
  });
  byStatus.set(status, found);
  return found;
}
