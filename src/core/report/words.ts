import type { MilestoneName } from '../timeline/milestone';

/** How a milestone is spoken of. */
export interface MilestoneWords {
  /** In a heading or a flag: `Detected`. */
  readonly name: string;
  /** What it is the moment of, behind "the moment when". */
  readonly means: string;
  /** An entry's text that records it. */
  readonly example: string;
}

/** The words for the eight milestones (product definitions). */
export const milestoneWords: Readonly<Record<MilestoneName, MilestoneWords>> = {
  started: {
    name: 'Started',
    means: 'users began to feel it',
    example: 'Users began to see errors',
  },
  detected: {
    name: 'Detected',
    means: 'an alert or a person first noticed it',
    example: 'First alert fired',
  },
  acknowledged: {
    name: 'Acknowledged',
    means: 'the first person began to work on it',
    example: 'On-call engineer acknowledged the page',
  },
  declared: {
    name: 'Declared',
    means: 'it was declared an incident',
    example: 'Incident declared',
  },
  identified: {
    name: 'Identified',
    means: 'its cause was found',
    example: 'Root cause identified',
  },
  mitigated: {
    name: 'Mitigated',
    means: 'the action that stopped the bleeding took effect',
    example: 'Mitigation deployed',
  },
  recovered: {
    name: 'Recovered',
    means: 'the service was fully restored',
    example: 'Service restored',
  },
  resolved: {
    name: 'Resolved',
    means: 'the incident was declared over',
    example: 'Incident resolved',
  },
};

/** `3 findings`, `1 finding`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}
