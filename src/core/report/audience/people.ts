import { seemsToNameOwner } from '../../actions/opening-owner';
import { plainText } from '../../document/inline';
import type { Range } from '../../text/range';
import { matterOf, wordSet } from './matter';

/** The names in what tells of people: `- Scribe: Ana Ruiz (databases), @ben and Cora van der Li`. */
export function namesIn(told: string): readonly string[] {
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

/** Handles and mailboxes. Accepts "@ana" and "ana.ruiz@example.com". */
export const address = /(?<![\w@/.])[\w.+-]{0,64}@[\p{L}\d][\w.-]{0,80}[\p{L}\d]/gu;

/** What a text says apart from its addresses, with every character where it was. */
export function withoutAddresses(text: string): string {
  return text.replace(address, (found) => ' '.repeat(found.length));
}

/** Whether `name` is a word of the language, which the text then has in lower case, too. */
export function isWord(name: string, plain: string): boolean {
  return !name.includes(' ') && !placesOf(name.toLowerCase(), plain).next().done;
}

/** Where `text` has `word` as a whole word. */
export function* placesOf(word: string, text: string): Generator<number, void> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) yield at;
}

function isLetter(character = ''): boolean {
  return /\p{L}/u.test(character);
}

// Accepts "@kenji" and "@ana.ruiz"; neither "@payments-team/oncall" nor "@types/node".
const handle = /(?<![\p{L}\p{N}@/.])@(\p{L}{3,20})(?:[._-](\p{L}{2,20}))?(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

const groups: ReadonlySet<string> = wordSet(
  'all here channel everyone everybody team group squad crew oncall ops devops sre dba support security',
  'platform infra engineering backend frontend admin bot',
);

/** The names, in lower case, of those whom `text` addresses: of “@ana.ruiz”, `ana ruiz`, `ana` and `ruiz`. */
export function addressedIn(text: string): readonly string[] {
  const names = Array.from(text.matchAll(handle), ([, first = '', last]): readonly string[] => {
    const parts = [first, ...(last === undefined ? [] : [last])].map((part) => part.toLowerCase());
    if (parts.some((part) => groups.has(part))) return [];
    return [...(parts.length > 1 ? [parts.join(' ')] : []), ...parts.filter((part) => part.length > 2)];
  });
  return [...new Set(names.flat())];
}

/** What a document tells of who is somebody. */
export interface People {
  /** All of its text but addresses. */
  readonly plain: string;
  /** Those whom it addresses, in lower case. */
  readonly addressed: readonly string[];
}

// Accepts the beginning of "Ana: add one", "**Ana** – add one", "**Ana:** add one", "Ana & Ben - add one".
const opening =
  /^[*_]{0,3}(\p{L}[\p{L}\p{M}'’-]{1,20}(?:(?:, ?| ?[&/] ?| and )\p{L}[\p{L}\p{M}'’-]{1,20}){0,3})(?:\s?:[*_]{0,3}|[*_]{0,3}(?:\s?:|\s[–—-]))\s/u;
// Accepts the end of "Add one, Kenji", "Add one (kenji)." and "Add one – kenji".
const closing = /(?:[([]|,\s|\s[–—-]\s)(\p{L}{3,20})[)\]]?\.?$/u;

/**
 * Who is named around what is to be done, which stands at `place`: before it, one or a few whom the document addresses
 * or who are no topic and no word that it has elsewhere; behind it, whom it addresses.
 */
export function namesAround(text: string, { start, end }: Range, people: People): readonly Range[] {
  const words = text.slice(start, end).trimEnd();
  const [, first = ''] = opening.exec(words) ?? [];
  const [, last = ''] = closing.exec(words) ?? [];
  const isFirst = first !== '' && first.split(/, ?| ?[&/] ?| and /).every((name) => mayBeName(name, people));
  const names = [
    ...(isFirst ? [{ name: first, at: words.indexOf(first) }] : []),
    ...(isAddressed(last, people) ? [{ name: last, at: words.lastIndexOf(last) }] : []),
  ];
  return names.map(({ name, at }) => ({ start: start + at, end: start + at + name.length }));
}

function isAddressed(name: string, { addressed }: People): boolean {
  return addressed.includes(name.toLowerCase());
}

function mayBeName(name: string, people: People): boolean {
  if (isAddressed(name, people)) return true;
  const isSomebody = namesIn(name).length > 0 && seemsToNameOwner(`${name}: `);
  return isSomebody && !isWord(name, people.plain);
}
