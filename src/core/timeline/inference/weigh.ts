import type { MilestoneName } from '../milestone';
import type { Phrase } from './phrase';

/** What the words around a phrase make of it. */
export interface Mood {
  readonly attempted: boolean;
  /** Whether the attempt stands before the words: "trying to find the cause". */
  readonly attemptedBefore: boolean;
  readonly begun: boolean;
  readonly failed: boolean;
  /** Whether it is called a mitigation: what else the entry says does not unsay that. */
  readonly named: boolean;
  /** Whether something failed in the very clause. */
  readonly failedHere: boolean;
  readonly declares: boolean;
  readonly partial: boolean;
  /** Whether it is done for some of those affected. */
  readonly forSome: boolean;
  /** "Starts shipping again" is no mere beginning. */
  readonly again: boolean;
  /** Whether it happens where no user is: on staging, in a test. */
  readonly elsewhere: boolean;
}

/** How much of a phrase's strength is left in its clause; 0 for none. */
export function weigh(
  milestone: MilestoneName,
  strength: Phrase['strength'],
  mood: Mood,
): Phrase['strength'] | 0 {
  switch (milestone) {
    case 'mitigated':
      if (mood.attempted || mood.elsewhere || (mood.named ? mood.failedHere : mood.failed)) return 0;
      // What is declared mitigated was mitigated before.
      return mood.begun || mood.declares || mood.forSome ? 1 : strength;
    case 'recovered':
      if (mood.attempted || mood.failedHere || mood.elsewhere) return 0;
      return (mood.begun && !mood.again) || mood.partial ? 1 : strength;
    case 'resolved':
      return mood.attemptedBefore || mood.failed || mood.elsewhere ? 0 : strength;
    case 'identified':
      return mood.attemptedBefore || mood.begun ? 1 : strength;
    case 'declared':
    case 'acknowledged':
      return mood.attemptedBefore ? 0 : strength;
    case 'started':
    case 'detected':
      return strength;
  }
}
