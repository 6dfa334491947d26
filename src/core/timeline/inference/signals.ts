import { unshared } from '../../text/unshared';
import type { MilestoneName } from '../milestone';
import { clausesOf, type Clause, plainOf, withoutAttributes, withoutSubjects } from './clauses';
import {
  aftermath,
  alarm,
  attempt,
  background,
  before,
  beginning,
  build,
  easing,
  elsewhere,
  expiry,
  failure,
  fault,
  felt,
  forSome,
  live,
  mayHappen,
  negation,
  noDetection,
  noMitigation,
  notYetKnown,
  partial,
  recovering,
  remaining,
  setback,
  relapse,
  symptom,
  trigger,
  uneventful,
} from './moods';
import { phrases } from './phrases';
import { weigh } from './weigh';

/** That an entry's words tell of a milestone. */
export interface Signal {
  readonly milestone: MilestoneName;
  /** 3: said outright; 2: usually meant; 1: said in part, or as begun. */
  readonly strength: 1 | 2 | 3;
  /** The words that tell it, as in the text. */
  readonly words: string;
  /** The main clause that they stand in, from 0. */
  readonly main: number;
}

/** What an entry's text says, apart from its time. */
export interface Reading {
  /** The strongest signal for each milestone that the text speaks of. */
  readonly signals: ReadonlyMap<MilestoneName, Signal>;
  /** What it tells is felt, in words that do not merely tell who noticed: errors, an outage. */
  readonly symptom: string | undefined;
  /** Whether it speaks of a fault at all: a symptom, an alert, a problem. */
  readonly isFault: boolean;
  /** Whether something runs out of its time, and nobody is told to feel it. */
  readonly isExpiry: boolean;
  /** Whether what fails is a build, a pipeline or a test. */
  readonly isBuild: boolean;
  /** Whether somebody does something about it, or tries to. */
  readonly isResponse: boolean;
  /** A change that can set a fault off. */
  readonly trigger: string | undefined;
  /** Whether it says that all is well, or goes to plan. */
  readonly isUneventful: boolean;
  /** Something of before the fault, whatever else it speaks of. */
  readonly isBefore: boolean;
  /** Something of before the fault, unless it speaks of a symptom. */
  readonly background: boolean;
  /** Something of after the incident. */
  readonly aftermath: boolean;
  /** Whether it says that what was done before had no effect. */
  readonly isSetback: boolean;
  /** Whether something in it failed, or goes on failing. */
  readonly isFailure: boolean;
  /** The fault is back. */
  readonly relapse: boolean;
  /** Whether an alert fires. */
  readonly isAlarm: boolean;
  /** "Begins to recover": what was done takes effect, and service is not yet restored. */
  readonly recovering: string | undefined;
  /** Whether it goes on to tell that service is back: "pods begin to recover, and service is restored". */
  readonly isBack: boolean;
}

const readings = new Map<string, Reading>();

/** Reads what `text` says. The same text is read once: on every keystroke all but one entry are as before. */
export function readSignals(text: string): Reading {
  const earlier = readings.get(text);
  if (earlier) return earlier;
  if (readings.size >= 2000) readings.clear();
  const reading = readAnew(text);
  readings.set(unshared(text), reading);
  return reading;
}

function readAnew(text: string): Reading {
  const signals = new Map<MilestoneName, Signal>();
  const plain = plainOf(text);
  const clauses = clausesOf(plain);
  const failed = failure.test(withoutAttributes(plain));
  const opened = beginning.test(clauses[0]?.text ?? '');
  const remains = remaining.test(plain);
  const whole = { failed, opened, remains, elsewhere: elsewhere.test(plain) && !live.test(plain) };
  for (const clause of clauses) readClause(clause, whole, signals);
  // A lone "Resolved" says that the incident is over, and no more.
  if (plain === 'resolved') signals.delete('recovered');
  const change = trigger.exec(plain)?.[0];
  const sign = clausesOf(withoutSubjects(plain, change !== undefined))
    .map(({ text: clause }) => withoutAttributes(clause))
    .find((clause) => symptom.test(clause) && (felt.test(clause) || !tellsOfDetection(clause)));
  return {
    signals,
    symptom: sign === undefined ? undefined : symptom.exec(sign)?.[0],
    isFault: symptom.test(plain) || fault.test(plain),
    isExpiry: sign !== undefined && expiry.test(sign) && !symptom.test(plain.replace(expiry, '')),
    isBuild: build.test(plain),
    isResponse: signals.has('mitigated') || signals.has('identified') || attempt.test(plain),
    trigger: change,
    isUneventful: uneventful.test(plain),
    isBefore: before.test(plain),
    background: background.test(plain),
    aftermath: aftermath.test(plain),
    isFailure: failed,
    isSetback: setback.test(plain),
    relapse: relapse.test(plain),
    isAlarm: alarm.test(plain),
    recovering: (recovering.exec(plain) ?? easing.exec(plain))?.[0],
    isBack: clauses.some(
      ({ text: clause, main }) => recovering.test(clause) && main < (signals.get('recovered')?.main ?? 0),
    ),
  };
}

const detections = phrases.filter(({ milestone }) => milestone === 'detected');

function tellsOfDetection(clause: string): boolean {
  return detections.some(({ pattern }) => pattern.test(clause));
}

interface WholeText {
  /** Whether something in it failed. */
  readonly failed: boolean;
  /** Whether its first clause speaks of a beginning. */
  readonly opened: boolean;
  /** Whether it says that something is still wrong. */
  readonly remains: boolean;
  /** Whether it speaks of staging or the like alone. */
  readonly elsewhere: boolean;
}

function readClause(
  { text: clause, main }: Clause,
  { failed, opened, remains, elsewhere }: WholeText,
  signals: Map<MilestoneName, Signal>,
): void {
  const attempted = attempt.exec(clause)?.index;
  const begun = beginning.exec(clause)?.index ?? (opened && /^\S+ing\b/.test(clause) ? 0 : undefined);
  const unnoticed = noDetection.test(clause);
  const harmless = noMitigation.test(clause);
  const isFelt = felt.test(clause);
  const open = notYetKnown.test(clause) || /\bas expected\b/.test(clause);
  for (const { milestone, strength, pattern } of phrases) {
    const known = signals.get(milestone);
    if (known && known.strength >= strength) continue;
    if (milestone === 'detected' && unnoticed) continue;
    if (milestone === 'mitigated' && harmless) continue;
    if (milestone === 'identified' && open) continue;
    if (milestone === 'detected' && isFelt && strength < 3) continue;
    const match = pattern.exec(clause);
    if (!match || isNegated(milestone, clause, match)) continue;
    if (milestone === 'detected' && strength < 3 && mayHappen.test(untilEnd(clause, match))) continue;
    const mood = {
      attempted: attempted !== undefined,
      attemptedBefore: attempted !== undefined && attempted < match.index,
      begun: (begun !== undefined && begun < match.index) || isBegun(clause.slice(match.index)),
      failed,
      named: match[0].includes('mitigat'),
      failedHere: failure.test(withoutAttributes(clause)),
      declares: /\bdeclar/.test(clause),
      partial: partial.test(clause) || remains,
      forSome: forSome.test(clause),
      again: match[0].endsWith('again'),
      elsewhere,
    };
    const weight = weigh(milestone, strength, mood);
    if (weight === 0 || (known && known.strength >= weight)) continue;
    signals.set(milestone, { milestone, strength: weight, words: match[0].trim(), main });
  }
}

/**
 * Accepts the "not starting " before "back up", the "is not yet " before "restored" and the "telling us all " before "is
 * fine"; not "not down, all is ".
 */
const negated =
  /\b(?:not|never|\w+n't|cannot|unable to|failed to|fails to|(?:tells?|telling|told) us)(?: \S+)? $/;

function untilEnd(clause: string, { index, 0: words }: RegExpExecArray): string {
  return clause.slice(0, index + words.length);
}

/** How many words before a phrase, or within it, may negate it. */
const reach = 4;

/** Whether the clause says that it did not happen: "nobody acknowledged", "no root cause found". */
function isNegated(milestone: MilestoneName, clause: string, match: RegExpExecArray): boolean {
  // "No more errors" and "service unavailable" are signs themselves.
  if (milestone === 'started' || milestone === 'detected') return false;
  if (milestone === 'recovered') return negated.test(clause.slice(0, match.index));
  const before = clause
    .slice(0, match.index)
    .split(' ')
    .slice(-reach - 1)
    .join(' ');
  return (
    negation.test(before) ||
    negation.test(match[0]) ||
    /^(?: \S+){0,2} (?:not|against)\b/.test(clause.slice(match.index + match[0].length))
  );
}

/** Accepts "rollback was initiated" and "restart in progress": the words are followed by a beginning. */
function isBegun(rest: string): boolean {
  return /^\S+(?: \S+){0,3} (?:started|initiated|began|begun|in progress|ongoing|underway|triggered)\b/.test(
    rest,
  );
}
