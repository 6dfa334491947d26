import type { Severity } from '../core';
import type { Inspected } from './inspect';

/** What `postmortem check --format json` says of one file; scripts rely on it. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly FindingData[];
}

/** A finding for scripts: lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export interface FindingData {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether `--fix` settles it without asking. */
  readonly fixable: boolean;
}

/** The findings of `analysis` for scripts. */
export function findingsOf({ path, analysis }: Inspected): FileFindings {
  const { lines } = analysis.document;
  return {
    file: path,
    findings: analysis.findings.map(({ rule, severity, message, range, fixes }) => {
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
        fixable: fixes.some(({ automatic }) => automatic),
      };
    }),
  };
}
