import type { Facts } from '../analysis';
import type { Document } from '../document/document';
import { pieceScanner } from '../document/piece-scanner';
import { inProse, type Prose } from '../document/prose';
import { columnRole } from '../template/columns';
import { overlaps, type Range } from '../text/range';
import { raw } from '../text/raw';
import type { Fix } from './finding';
import { defineRule } from './rule';
import { blamePhrases, personPattern, type BlamePhrase } from './wording/blame-phrases';
import { endingInName, fullNamesIn, peopleIn } from '../actions/people';
import { propose } from './propose';

/** Words that look for somebody at fault where the reader needs to know how it could happen. */
export const blame = defineRule({
  code: 'blame',
  class: 'advice',
  *check(facts: Facts) {
    const { document } = facts;
    const hits = hitsIn(document).filter((hit) => !isDenied(document.text, hit));
    if (hits.length === 0) return;
    const isPerson = personTest(facts);
    const actions = facts.actionItems.map(({ range }) => range);
    for (const [hit, prose] of inProse(document, hits, isNarrative)) {
      const { range, phrase } = hit;
      if (!isBlame(document.text, hit, prose, isPerson)) continue;
      if ((phrase.ofPerson ?? phrase.isStep) && isAskedOn(document, range)) continue;
      if (phrase.isResolve && actions.some((action) => overlaps(action, range))) continue;
      const words = document.text.slice(range.start, range.end);
      yield {
        range,
        data: { words, ask: phrase.ask, isResolve: phrase.isResolve === true },
        fixes: () => rewordingOf(phrase, range, words),
      };
    }
  },
  message: ({ words, ask, isResolve }) =>
    `“${words}” ${isResolve ? 'asks people to try harder, which is no safeguard' : 'looks for somebody at fault'}. ${ask}`,
});

/** Any of the phrases: asked of every text, and so in one go and without groups. */
const anyPhrase = new RegExp(
  raw`\b(?:${blamePhrases.map(({ pattern }) => pattern).join('|')})(?![\w-])`,
  'gi',
);

/** Each phrase by itself, for where one of them stands. */
const eachPhrase = blamePhrases.map(
  (phrase) => [phrase, new RegExp(raw`(?:${phrase.pattern})(?![\w-])`, 'iy')] as const,
);

const exceptions = new Map(
  blamePhrases.flatMap((phrase) =>
    phrase.unless === undefined ? [] : [[phrase, new RegExp(raw`\b(?:${phrase.unless})\s+(?:\w+\s)?$`, 'i')]],
  ),
);

const excuses = new Map(
  blamePhrases.flatMap((phrase) =>
    phrase.unlessThen === undefined ? [] : [[phrase, new RegExp(`^(?:${phrase.unlessThen})`, 'i')]],
  ),
);

interface Hit {
  readonly range: Range;
  readonly phrase: BlamePhrase;
}

/** Where one of the phrases stands, whatever it stands in. */
const hitsIn = pieceScanner((text): readonly Hit[] => {
  const hits: Hit[] = [];
  anyPhrase.lastIndex = 0;
  for (let found = anyPhrase.exec(text); found; found = anyPhrase.exec(text)) {
    const phrase = phraseAt(text, found.index);
    // Whose fault it is stands before what is pointed at.
    const start = found.index + (/^['’]s /.exec(found[0])?.[0].length ?? 0);
    if (phrase) hits.push({ range: { start, end: found.index + found[0].length }, phrase });
  }
  return hits;
});

function phraseAt(text: string, start: number): BlamePhrase | undefined {
  return eachPhrase.find(([, pattern]) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  })?.[0];
}

const person = new RegExp(raw`${personPattern}\s+(?:also |simply |then |clearly |just |\(\w+\) )?$`, 'iu');

/**
 * Before a phrase, what takes the blame out of it. Accepts "not", "do not use", "rather than", "no individual" and "we do
 * not think that she was".
 */
const denial =
  /(?:\b(?:not?|never|cannot|without|rather than|instead of|avoid(?:ing)?|beyond)|n['’]t)\s+(?:(?:think|believe|say|mean|claim|imply|suggest)\s(?:\w+\s){0,4}|(?:\w+\s){0,2})$/i;

/** What stands before `offset` in the same paragraph, as far as it matters here, on one line. */
function textBefore(text: string, offset: number, start: number): string {
  const before = text.slice(Math.max(start, offset - 80), offset).replace(/[\s>]+/g, ' ');
  // Accepts the "Ada’s " of "Ada’s fault".
  return before.replace(/['’]s $/, ' ');
}

/** Whether what stands right before a phrase takes the blame out of it. */
function isDenied(text: string, { range, phrase }: Hit): boolean {
  const before = textBefore(text, range.start, text.lastIndexOf('\n\n', range.start));
  const after = text.slice(range.end, range.end + 120).replace(/\s+/g, ' ');
  return (
    denial.test(before) ||
    exceptions.get(phrase)?.test(before) === true ||
    excuses.get(phrase)?.test(after) === true ||
    // A term in single quotation marks is talked about.
    (/[‘']$/.test(before) && /^[’']/.test(after))
  );
}

/** Whether a phrase is the author's own, and of somebody where only then it is one of blame. */
function isBlame(
  text: string,
  { range, phrase }: Hit,
  { range: around, foreign }: Prose,
  isPerson: (before: string) => boolean,
): boolean {
  if (foreign.some((other) => overlaps(other, range))) return false;
  return !phrase.ofPerson || isPerson(textBefore(text, range.start, around.start));
}

/** Accepts the ". **Why?**" behind what somebody did, and the " |\n| 3 | Why was …". */
const nextWhy =
  /^[^.?!]{0,200}(?:[.?!]|\n\s{0,9}[-*+#>|\d])[\s\d*_>#.):|+-]{0,16}(?:(?:and|but|so),? )?why\b/i;

/** Whether the inquiry goes on behind `range`: with the next question, or with the next of five whys. */
function isAskedOn({ text, sections }: Document, { start, end }: Range): boolean {
  if (nextWhy.test(text.slice(end, end + 240))) return true;
  const whys = sections.find(
    ({ name, range }) => /\bwhys\b/i.test(name) && range.start < start && end < range.end,
  );
  return whys !== undefined && text.slice(end, whys.range.end).trimEnd().includes('\n');
}

/** Whether a text ends in somebody who can be blamed; the document's own people are looked up when first needed. */
function personTest({ document, actionItems }: Facts): (before: string) => boolean {
  let people: RegExp | undefined;
  let isKnown = false;
  return (before) => {
    if (person.test(before)) return true;
    if (!isKnown)
      people = endingInName([...peopleIn(document), ...fullNamesIn(actionItems.map(({ owner }) => owner))]);
    isKnown = true;
    return people?.test(before) === true;
  };
}

/** A column of people has names, not judgements. */
function isNarrative(header: string): boolean {
  const role = columnRole(header, true) ?? columnRole(header, false);
  return role !== 'actor' && role !== 'owner';
}

function rewordingOf({ rewording }: BlamePhrase, range: Range, words: string): readonly Fix[] {
  if (rewording === undefined) return [];
  const newText = /^\p{Lu}/u.test(words) ? rewording.charAt(0).toUpperCase() + rewording.slice(1) : rewording;
  return [propose(`Reword to “${newText}”`, range, newText)];
}
