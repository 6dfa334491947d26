import type { Analysis } from '../../analysis';
import { plainText } from '../../document/inline';
import { isInCode } from '../../document/code';
import { Lines } from '../../text/lines';
import { amount, matterOf } from './matter';

/** Something that is still in a text for readers outside, of which only its author can judge. */
export interface StillThere {
  /** The name of a person, an address, or an amount of money. */
  readonly words: string;
  /** The 0-based lines that have it. */
  readonly lines: readonly number[];
}

/**
 * The people whom a document names as such (`told`: what its fields and sections about people say; its owners and
 * actors), so far as `left` still has them: by their full names, or by one of them; and what looks like an address.
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
  ];
  const full = distinct(all.flatMap(namesIn)).filter((name) => !isWord(name, document.text));
  const parts = full.flatMap((name) => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '']);
  const single = distinct(parts).filter(
    (part) => part.length > 2 && !full.includes(part) && !isWord(part, document.text),
  );
  const kept = left.document.text;
  const lines = new Lines(kept);
  const found: StillThere[] = [];
  for (const words of [...full, ...single, ...addressesIn(left)]) {
    const at = linesWith(words, kept, lines);
    // A full name holds a first name, which is then no news.
    const isKnown = found.some((other) => other.words.includes(words) && covers(other.lines, at));
    if (at.length > 0 && !isKnown) found.push({ words, lines: at });
  }
  return inOrder(found);
}

/** The amounts of money in `left`, but for those in code. */
export function amountsLeft(left: Analysis): readonly StillThere[] {
  return matchesIn(left, amount);
}

/** Handles and mailboxes. */
function addressesIn(left: Analysis): readonly string[] {
  // Accepts "@ana" and "ana.ruiz@example.com".
  return matchesIn(left, /(?<![\w@/.])[\w.+-]{0,64}@[\p{L}\d][\w.-]{0,80}[\p{L}\d]/gu).map(
    ({ words }) => words,
  );
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

/** The names in what tells of people: `- Scribe: Ana Ruiz (databases), @ben and Cora van der Li`. */
function namesIn(told: string): readonly string[] {
  return told
    .split(/[\r\n|]/)
    .flatMap((line) =>
      plainText(line.replace(/^[\s>*+-]{0,20}(?:\[[ x]\])?/i, ''))
        .replace(/\([^()]*\)/g, ',')
        .split(/[,;/&:]|\band\b|\s[–—-]\s/),
    )
    .map((name) => name.trim())
    .filter((name) => personName.test(name) && matterOf(name) === 'public' && !notPeople.test(name));
}

// Accepts "Dana", "Ana Ruiz", "Jean-Luc O’Hara", "Jan van der Berg", "Ana M. Ruiz" and "@ana"; not "SRE".
const personName =
  /^(?:@[\w.-]+|\p{Lu}[\p{Ll}'’][\p{L}'’-]*(?:(?: \p{Ll}{1,4}){0,2} \p{Lu}(?:\.|[\p{L}'’-]*))*)$/u;
// Accepts "Platform Team" and "System": who acts in incidents and is nobody.
const notPeople =
  /(?:^|\s)(?:Team|Group|Squad|Crew|Support|Engineering|Operations|Ops|Service|Services|Guild|Tribe|Desk|Office|System|Systems|Monitoring|Automation|Pipeline|Bot|Alerts?|Alerting|Alertmanager|Pager|Everyone|Everybody|All|None|Nobody|Unknown|Name|Names|Customers?|Users?|Vendor|Provider)$|^(?:Grafana|Prometheus|Datadog|Jenkins|Kubernetes|Sentry|Nagios|Argo|Terraform|Slack|Jira)$/;

/** Whether `name` is a word of the language, which the text then has in lower case, too. */
function isWord(name: string, text: string): boolean {
  return !name.includes(' ') && linesOf(name.toLowerCase(), text, () => true);
}

function linesOf(word: string, text: string, take: (at: number) => boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]) && take(at)) return true;
  return false;
}

function linesWith(name: string, text: string, lines: Lines): readonly number[] {
  const found = new Set<number>();
  linesOf(name, text, (at) => {
    found.add(lines.lineAt(at));
    return false;
  });
  return [...found];
}

function isLetter(character = ''): boolean {
  return /\p{L}/u.test(character);
}
