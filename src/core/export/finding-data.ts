import type { ConfigurationFinding } from '../config/finding';
import { automaticFix } from '../fix-all';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/severity';
import type { Lines } from '../text/lines';

/** A finding for scripts: lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export interface FindingData {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether it has a fix that needs no choice and leaves nothing to fill in: one that `--fix` makes. */
  readonly fixable: boolean;
}

/** `finding` of the text with these `lines` as plain data. */
export function findingData(finding: Finding | ConfigurationFinding, lines: Lines): FindingData {
  const { rule, severity, message, range, fixes } = finding;
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return {
    rule,
    severity,
    message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    fixable: automaticFix({ fixes }) !== undefined,
  };
}
