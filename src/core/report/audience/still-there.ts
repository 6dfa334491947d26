import type { Analysis } from '../../analysis';
import { isInCode } from '../../document/code';
import { Lines } from '../../text/lines';
import { amount } from './matter';
import { address, addressedIn, isWord, namesIn, placesOf, withoutAddresses } from './people';

/** Something that is still in a text for readers outside, of which only its author can judge. */
export interface StillThere {
  /** The name of a person, an address, or an amount of money. */
  readonly words: string;
  /** The 0-based lines that have it. */
  readonly lines: readonly number[];
}

/**
 * The people whom a document names as such (`told`: what its fields and sections about people say; its owners and
 * actors; those whom it addresses), so far as `left` still has them: by their full names, or by one of them; and what
 * looks like an address.
 */
export function namesLeft(
  { document, actionItems, timeline }: Analysis,
  told: readonly string[],
  left: Analysis,
): readonly StillThere[] {
  const all = [
    ...told,
    ...actionItems.map(({ owner }) => owner),
    ...timeline.events.map(({ actor }) => actor),
    ...left.actionItems.map(({ action }) => openingFullName.exec(action)?.[1] ?? ''),
  ];
  const plain = withoutAddresses(document.text);
  const full = distinct(all.flatMap(namesIn)).filter((name) => !isWord(name, plain));
  const parts = full.flatMap((name) => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '']);
  const single = distinct(parts).filter(
    (part) => part.length > 2 && !full.includes(part) && !isWord(part, plain),
  );
  const kept = left.document.text;
  const lines = new Lines(kept);
  const named = [...full, ...single].map((words) => ({
    words,
    lines: linesAt(placesOf(words, kept), lines),
  }));
  const keptPlain = withoutAddresses(kept);
  const lower = lowered(keptPlain);
  const addressed = addressedIn(document.text).map((name) => {
    const places = [...placesOf(name, lower)];
    const [at = 0] = places;
    return { words: keptPlain.slice(at, at + name.length), lines: linesAt(places, lines) };
  });
  const names = withoutParts([...named, ...addressed]);
  const addresses = matchesIn(left, address)
    .filter(({ words }) => !names.some((name) => name.words === words))
    .map(({ words }) => ({ words, lines: linesAt(placesOf(words, kept), lines) }));
  return inOrder([...names, ...addresses]);
}

/** Those of `found` that are somewhere: a full name holds a first name, which is then no news. */
function withoutParts(found: readonly StillThere[]): readonly StillThere[] {
  return found.filter(({ words, lines }, i) => {
    const isPart = found.some((other, j) => {
      const isSame = other.words.toLowerCase() === words.toLowerCase();
      const holds = isSame ? j < i : other.words.toLowerCase().includes(words.toLowerCase());
      return i !== j && holds && covers(other.lines, lines);
    });
    return lines.length > 0 && !isPart;
  });
}

// Accepts the "Ana Ruiz" of "Ana Ruiz: add an index" and of "Ana Ruiz – add one".
const openingFullName = /^(\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+)(?:\s?:|\s[–—-])\s/u;

/** `text` in lower case, with every character where it was. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      );
}

/** The amounts of money in `left`, but for those in code. */
export function amountsLeft(left: Analysis): readonly StillThere[] {
  return matchesIn(left, amount);
}

function matchesIn({ document }: Analysis, pattern: RegExp): readonly StillThere[] {
  const { text, lines } = document;
  const found = new Map<string, number[]>();
  for (const { 0: words, index } of text.matchAll(pattern)) {
    if (isInCode(document, { start: index, end: index + words.length })) continue;
    const known = found.get(words);
    const line = lines.lineAt(index);
    if (!known) found.set(words, [line]);
    else if (!known.includes(line)) known.push(line);
  }
  return Array.from(found, ([words, own]) => ({ words, lines: own }));
}

function inOrder(found: readonly StillThere[]): readonly StillThere[] {
  return [...found].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function covers(lines: readonly number[], others: readonly number[]): boolean {
  return others.every((line) => lines.includes(line));
}

function linesAt(places: Iterable<number>, lines: Lines): readonly number[] {
  return [...new Set(Array.from(places, (at) => lines.lineAt(at)))];
}
