import { findingData, type FindingData } from '../core/export';
import type { Inspected, InspectedTemplate } from './inspect';
import type { ConfigurationFile } from './projects';

/** What `postmortem check --format json` says of one file; scripts rely on it. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly FindingData[];
}

/** The findings in a post-mortem. */
export function findingsOf({ path, analysis }: Inspected): FileFindings {
  const { lines } = analysis.document;
  return { file: path, findings: analysis.findings.map((finding) => findingData(finding, lines)) };
}

/** The findings in a configuration, or in the template that it names. */
export function projectFindings({
  path,
  lines,
  findings,
}: ConfigurationFile | InspectedTemplate): FileFindings {
  // Fixes there are guesses at what was meant, for the editor to offer.
  return { file: path, findings: findings.map((finding) => findingData(finding, lines)) };
}
