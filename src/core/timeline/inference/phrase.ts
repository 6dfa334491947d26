import type { MilestoneName } from '../milestone';

/** Words that tell of a milestone. */
export interface Phrase {
  readonly milestone: MilestoneName;
  /** 3: says it outright; 2: usually means it; 1: goes with it, and counts only beside something else. */
  readonly strength: 1 | 2 | 3;
  /** On the clause in lower case, with straight apostrophes. */
  readonly pattern: RegExp;
}

/** Phrases of one kind, from the sources of their patterns. */
export function telling(
  milestone: MilestoneName,
  strength: Phrase['strength'],
  sources: readonly string[],
): readonly Phrase[] {
  return sources.map((source) => ({ milestone, strength, pattern: new RegExp(source, 'u') }));
}
