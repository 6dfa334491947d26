import type { Analysis } from '../../analysis';
import { plainText } from '../../document/inline';
import { Lines } from '../../text/lines';
import { namesPeople } from './private-fields';

/** The name of a person that is still in a text for readers outside. */
export interface NameLeft {
  readonly name: string;
  /** The 0-based lines that have it. */
  readonly lines: readonly number[];
}

/**
 * The people whom a document names as such (in its fields, as owners, as actors), so far as `text` still has them,
 * by their full names or, of those in fields, their first names. Only the author can judge whether that matters.
 */
export function namesLeft({ document, actionItems, timeline }: Analysis, text: string): readonly NameLeft[] {
  const inFields = document.fields.filter(namesPeople).flatMap(({ value }) => namesIn(value));
  const elsewhere = [
    ...actionItems.map(({ owner }) => owner),
    ...timeline.events.map(({ actor }) => actor),
  ].flatMap(namesIn);
  const first = inFields.flatMap((name) => name.split(' ')[0] ?? []);
  const lines = new Lines(text);
  const found: NameLeft[] = [];
  for (const name of new Set([...inFields, ...elsewhere, ...first])) {
    const at = linesWith(name, text, lines);
    // A full name holds a first name, which is then no news.
    const isKnown = found.some((other) => other.name.startsWith(`${name} `) && covers(other.lines, at));
    if (at.length > 0 && !isKnown) found.push({ name, lines: at });
  }
  return found;
}

function covers(lines: readonly number[], others: readonly number[]): boolean {
  return others.every((line) => lines.includes(line));
}

/** The full names in a list of people: `Ana Ruiz (databases), @ben and Cora Li`. */
function namesIn(value: string): readonly string[] {
  return plainText(value)
    .replace(/\([^()]*\)/g, '')
    .split(/[,;/&]|\band\b/)
    .map((name) => name.trim())
    .filter((name) => fullName.test(name));
}

// Accepts "Ana Ruiz", "Jean-Luc O’Hara" and "@ana".
const fullName = /^(?:@[\w.-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+)$/u;

function linesWith(name: string, text: string, lines: Lines): readonly number[] {
  const found = new Set<number>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) found.add(lines.lineAt(at));
  }
  return [...found];
}

function isLetter(character = ''): boolean {
  return /\p{L}/u.test(character);
}
