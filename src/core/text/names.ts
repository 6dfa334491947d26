import { distance } from 'fastest-levenshtein';
import { unshared } from './unshared';

/**
 * What makes two names (of sections, fields, columns, choices) the same one: letters and digits only, lower
 * case, without numbering, emoji, punctuation and a closing remark in parentheses.
 *
 * @example nameKey('2. ✅ **Follow-ups** (next steps)') === 'followups'
 */
export const nameKey = remembering(computeKey);

/**
 * `answer` with what it has answered before: the same few names recur in every version of a document, and from
 * document to document.
 */
export function remembering<Answer extends string | boolean | object>(
  answer: (name: string) => Answer,
): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const found = answer(name);
    // A text of hostile, ever new names must not grow this without end.
    if (answers.size >= 20_000) answers.clear();
    answers.set(unshared(name), found);
    return found;
  };
}

// Accepts the "2." of "2. Timeline", "IV)", "2.1 ", "#4 ", "Section 4: " and the keycap of "1️⃣ Impact"; not the
// "5 " of "5 Whys".
const numbering =
  /^[^\p{L}\p{N}]*(?:(?:section|part|step)\s{1,3}\d{1,3}\s?[:.–-]\s|(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5})[.):]\s|(?:\d{1,3}(?:\.\d{1,3}){1,4}|(?<=#)\d{1,3}|\d\ufe0f?\u20e3)\s)/iu;

/** `name` without the number that it is counted by. */
export function nameWithoutNumber(name: string): string {
  return name.replace(numbering, '');
}

function computeKey(name: string): string {
  return keyOf(name, (text) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
}

/**
 * What makes two names the same one though a word of one is in the plural: its key with each word in the singular.
 *
 * @example singularKey('Corrective Measures') === 'correctivemeasure'
 */
export const singularKey = remembering((name) =>
  keyOf(name.replace(/\(s\)/gi, ''), (text) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .map(singular)
      .join(''),
  ),
);

function keyOf(name: string, letters: (text: string) => string): string {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ');
  const unnumbered = nameWithoutNumber(plain);
  // Accepts the " (next steps)" of "Follow-ups (next steps)".
  const bare = unnumbered.replace(/\s\([^()]*\)[^\p{L}\p{N}]*$/u, '');
  return letters(bare) || letters(unnumbered) || letters(plain);
}

/** A word in the singular, as far as its end tells: neither "status" nor "analysis" nor "process" is a plural. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('yses')) return `${word.slice(0, -2)}is`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|sh|ch|x)es$/.test(word) ? -2 : -1);
}

/**
 * The one of `candidates` that `name` most probably misspells, or `undefined` where none is near: at most a
 * third of the letters differ (two that changed places count as one), and no second candidate is as near.
 */
export function didYouMean<T>(
  name: string,
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
): T | undefined {
  const key = nameKey(name);
  let best: T | undefined;
  let bestDistance = Math.floor(key.length / 3) + 1;
  let tied = false;
  for (const candidate of candidates) {
    const candidateKey = nameKey(nameOf(candidate));
    if (Math.abs(candidateKey.length - key.length) >= bestDistance + 1) continue;
    const edits = isSwap(key, candidateKey) ? 1 : distance(key, candidateKey);
    if (edits === 0) return candidate;
    if (edits < bestDistance) [best, bestDistance, tied] = [candidate, edits, false];
    else if (edits === bestDistance && best !== undefined) tied = true;
  }
  return tied ? undefined : best;
}

/** Whether the keys `a` and `b` are so long and so near that one must be a slip of the pen for the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || Math.abs(a.length - b.length) > 1) return false;
  return isSwap(a, b) || distance(a, b) === 1;
}

/** Whether `a` is `b` with two neighbouring letters in each other's place. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
