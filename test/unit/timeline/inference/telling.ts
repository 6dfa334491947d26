import { analysisOf, milestonesIn, minutesIn } from '../reading';

/** A document whose timeline has `lines`, with `before` above it. */
export function incidentOf(lines: readonly string[], before: readonly string[] = []): string {
  return ['# Post-mortem', '', ...before, '', '## Timeline (UTC)', '', ...lines].join('\n');
}

/** The texts of the entries that hold milestones, of the lines of a timeline. */
export function told(...lines: readonly string[]): ReturnType<typeof milestonesIn> {
  return milestonesIn(analysisOf(incidentOf(lines)));
}

/** The minutes of each metric that those lines give. */
export function minutesTold(...lines: readonly string[]): ReturnType<typeof minutesIn> {
  return minutesIn(analysisOf(incidentOf(lines)));
}
