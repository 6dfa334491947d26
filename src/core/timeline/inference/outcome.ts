import { unshared } from '../../text/unshared';
import { plainOf } from './clauses';
import { attempt, easing, inVain, recovering } from './moods';
import type { Reading } from './signals';

/** What the cells beside an entry's text say came of what it tells. */
interface Outcome {
  readonly isInVain: boolean;
  /** The words by which what was done takes effect. */
  readonly easing: string | undefined;
}

const outcomes = new Map<string, Outcome>();

/** `reading` of an entry's text, with what `told` beside it says came of it: a deed without effect is none. */
export function withOutcome(reading: Reading, told: string): Reading {
  const { isInVain, easing: eased } = readOutcome(told);
  if (isInVain) {
    const signals = new Map(reading.signals);
    signals.delete('mitigated');
    signals.delete('recovered');
    return { ...reading, signals, isFailure: true, recovering: undefined };
  }
  const isNew = eased !== undefined && reading.recovering === undefined && !reading.signals.has('recovered');
  return isNew ? { ...reading, recovering: eased } : reading;
}

function readOutcome(told: string): Outcome {
  const known = outcomes.get(told);
  if (known) return known;
  if (outcomes.size >= 2000) outcomes.clear();
  const plain = plainOf(told);
  const sign = attempt.test(plain) ? undefined : (easing.exec(plain) ?? recovering.exec(plain));
  const outcome = { isInVain: inVain.test(plain), easing: sign?.[0] };
  outcomes.set(unshared(told), outcome);
  return outcome;
}
