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
 * A regular expression of one or more lines, any of which may match, in a notation that says in less what all that are
 * about words need. A line begins and ends at the ends of words, but for `-` where the word may go on, `^` and `$`, the
 * ends of the clause; `(a|b)` captures nothing; `close_` stands for "closes" and "closed" as well; `~3` for up to three
 * words; a name in capitals for the words of that kind.
 */
export function words(table: TemplateStringsArray): RegExp {
  return new RegExp(sourcesIn(table).join('|'), 'u');
}

/** Phrases of one kind, one in each line of a table, in the same notation. */
export function telling(
  milestone: MilestoneName,
  strength: Phrase['strength'],
): (table: TemplateStringsArray) => readonly Phrase[] {
  return (table) =>
    sourcesIn(table).map((source) => ({ milestone, strength, pattern: new RegExp(source, 'u') }));
}

function sourcesIn({ raw }: TemplateStringsArray): readonly string[] {
  return raw.join('').trim().split('\n').map(sourceOf);
}

function sourceOf(line: string): string {
  return line
    .trim()
    .replace(/^(?![\^-])/, String.raw`\b`)
    .replace(/(?<![$-])$/, String.raw`\b`)
    .replace(/^-|-$/g, '')
    .replace(/ ~(\d) /g, String.raw` (\S+ ){0,$1}`)
    .replaceAll('_', '(e?[sd])?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/[A-Z]{2,}/g, (name) => kinds[name] ?? name);
}
