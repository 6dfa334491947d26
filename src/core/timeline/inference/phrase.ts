import type { MilestoneName } from '../milestone';
import { kinds } from './vocabulary';
import { raw } from '../../text/raw';

/** Words that tell of a milestone. */
export interface Phrase {
  readonly milestone: MilestoneName;
  /** 3: says it outright; 2: usually means it; 1: goes with it, and counts only beside something else. */
  readonly strength: 1 | 2 | 3;
  /** On the clause in lower case, with straight apostrophes. */
  readonly pattern: RegExp;
}

/**
 * A regular expression, in a notation that says in less what all that are about words need. It begins and ends at the
 * ends of words, but for `-` where the word may go on, `^` and `$`, the ends of the clause; `(a|b)` captures
 * nothing; `close_` stands for "closes" and "closed" as well; `~3` for up to three words; a name in capitals for the
 * words of that kind.
 */
export function words({ raw }: TemplateStringsArray): RegExp {
  return patternOf(raw.join(''));
}

/** Phrases of one kind, one in each line of a table, in the same notation. */
export function telling(
  milestone: MilestoneName,
  strength: Phrase['strength'],
): (table: TemplateStringsArray) => readonly Phrase[] {
  return ({ raw }) =>
    raw
      .join('')
      .trim()
      .split(/\n\s*/)
      .map((phrase) => ({ milestone, strength, pattern: patternOf(phrase) }));
}

function patternOf(phrase: string): RegExp {
  const source = phrase
    .replace(/^(?![\^-])/, raw`\b`)
    .replace(/(?<![$-])$/, raw`\b`)
    .replace(/^-|-$/g, '')
    .replace(/ ~(\d) /g, raw` (\S+ ){0,$1}`)
    .replaceAll('_', '(e?[sd])?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/[A-Z]{2,}/g, (name) => kinds[name] ?? name);
  return new RegExp(source, 'u');
}
