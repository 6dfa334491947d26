import type { MilestoneName } from '../milestone';
import { kinds } from './vocabulary';

/** Words that tell of a milestone. */
export interface Phrase {
  readonly milestone: MilestoneName;
  /** 3: says it outright; 2: usually means it; 1: goes with it, and counts only beside something else. */
  readonly strength: 1 | 2 | 3;
  /** On the clause in lower case, with straight apostrophes. */
  readonly pattern: RegExp;
}

/**
 * Phrases of one kind, one in each line of `table`: regular expressions that say in less what all of them need.
 * They begin and end at the ends of words, but for `-` where the word may go on, `^` and `$`, the ends of the clause;
 * `(a|b)` captures nothing; `~3` stands for up to three words; a name in capitals for the words of that kind.
 */
export function telling(
  milestone: MilestoneName,
  strength: Phrase['strength'],
): (table: TemplateStringsArray) => readonly Phrase[] {
  return ({ raw }) =>
    raw
      .join('')
      .trim()
      .split(/\n\s*/)
      .map((phrase) => ({ milestone, strength, pattern: new RegExp(sourceOf(phrase), 'u') }));
}

function sourceOf(phrase: string): string {
  return phrase
    .replace(/^(?![\^-])/, String.raw`\b`)
    .replace(/(?<![$-])$/, String.raw`\b`)
    .replace(/^-|-$/g, '')
    .replace(/ ~(\d) /g, String.raw` (\S+ ){0,$1}`)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/[A-Z]{2,}/g, (name) => kinds[name] ?? name);
}
