import type { Facts } from '../analysis';
import { proseAt, type Prose } from '../document/prose';
import { columnRole } from '../template/columns';
import { overlaps, type Range } from '../text/range';
import type { Fix } from './finding';
import { defineRule } from './rule';
import { blamePhrases, personPattern, type BlamePhrase } from './wording/blame-phrases';
import { peopleIn } from './wording/people';

/** Words that look for somebody at fault where the reader needs to know how it could happen. */
export const blame = defineRule({
  code: 'blame',
  class: 'advice',
  *check(facts: Facts) {
    const { document } = facts;
    const places = Array.from(document.text.matchAll(anyPhrase), ({ index }) => index);
    if (places.length === 0) return;
    const people = peopleIn(document);
    const actions = facts.actionItems.map(({ range }) => range);
    for (const prose of proseAt(document, places, isNarrative)) {
      for (const { range, phrase } of phrasesIn(document.text, prose, people)) {
        if (phrase.isResolve && actions.some((action) => overlaps(action, range))) continue;
        const words = document.text.slice(range.start, range.end);
        yield {
          range,
          data: { words, ask: phrase.ask, source: phrase.source },
          fixes: () => rewordingOf(phrase, range, words),
        };
      }
    }
  },
  message: ({ words, ask }) => `“${words}” looks for somebody at fault. ${ask}`,
});

/** Each phrase, at its first word; the longest of a kind stands first. */
const matchers = blamePhrases.map((phrase) => ({
  phrase,
  unless:
    phrase.unless === undefined
      ? undefined
      : new RegExp(String.raw`\b(?:${phrase.unless})\s+(?:\w+\s)?$`, 'i'),
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${phrase.pattern})(?![\p{L}\p{N}_-])`, 'giu'),
}));

/** Where one of the phrases may stand: asked of every text, and so in one go. */
const anyPhrase = new RegExp(String.raw`\b(?:${blamePhrases.map(({ pattern }) => pattern).join('|')})`, 'gi');

const person = new RegExp(
  String.raw`${personPattern}\s+(?:also |simply |then |clearly |just |\(\w+\) )?$`,
  'iu',
);

/** Before a phrase, what takes the blame out of it. Accepts "not", "rather than" and "no individual". */
const denial =
  /\b(?:not?|never|isn['’]t|wasn['’]t|without|rather than|instead of|avoid(?:ing)?|beyond)\s+(?:\w+\s){0,2}$/i;

interface Hit {
  readonly range: Range;
  readonly phrase: BlamePhrase;
}

function phrasesIn(text: string, { range, foreign }: Prose, people: RegExp | undefined): readonly Hit[] {
  const source = text.slice(range.start, range.end);
  const hits: Hit[] = [];
  for (const { phrase, pattern, unless } of matchers) {
    for (const { index, 0: words } of source.matchAll(pattern)) {
      const at = { start: range.start + index, end: range.start + index + words.length };
      const before = source.slice(Math.max(0, index - 80), index).replace(/[\s>]+/g, ' ');
      if ([...hits.map((hit) => hit.range), ...foreign].some((other) => overlaps(other, at))) continue;
      if (denial.test(before) || unless?.test(before) === true) continue;
      if (phrase.ofPerson && !person.test(before) && people?.test(before) !== true) continue;
      hits.push({ range: at, phrase });
    }
  }
  return hits;
}

/** A column of people has names, not judgements. */
function isNarrative(header: string): boolean {
  const role = columnRole(header, true) ?? columnRole(header, false);
  return role !== 'actor' && role !== 'owner';
}

function rewordingOf({ rewording }: BlamePhrase, range: Range, words: string): readonly Fix[] {
  if (rewording === undefined) return [];
  const newText = /^\p{Lu}/u.test(words) ? rewording.charAt(0).toUpperCase() + rewording.slice(1) : rewording;
  return [{ title: `Reword to “${newText}”`, edits: [{ range, newText }], automatic: false }];
}
