import type { Document } from '../document/document';
import type { Range } from '../text/range';
import { peopleIn, peopleWhoAct } from './people';

/** Accepts "Ada to write a runbook", "Ada will write one", "**Ada**: write one", "SRE team: …" and "Ada and Grace: …". */
const opening =
  /^(\*{0,2})(\p{Lu}[\p{L}.'’-]{1,20}(?: (?:(?:and|&) )?\p{Lu}[\p{L}.'’-]{0,20}){0,3}(?: [Tt]eam)?)\*{0,2}(?::| (?:to|will) \p{Ll})/u;

/** Where the words of an item begin with its owner; `undefined` where the document knows nobody of that name. */
export function openingOwner(document: Document, words: string): Range | undefined {
  const [, bold = '', name] = opening.exec(words) ?? [];
  if (name === undefined || !(/ team$/i.test(name) || isKnown(document, name))) return undefined;
  return { start: bold.length, end: bold.length + name.length };
}

/** Whether the words of an item begin with what may be its owner, as far as they tell: “Redis: …” does, too. */
export function mayNameOwner(words: string): boolean {
  return opening.test(words);
}

/** Accepts the "Monitoring", "Short term", "Backend" and "Prevent" of lists by topic. */
const topic =
  /(?:ing|[ts]ion|ment|ity|[ae]nce|ness|ware|ics|end|base|work|term)\b|\b(?:process|infra\w*|platform|ops|devops|data|tests?|tools?|docs|logs|alerts?|metrics|code|reviews?|team|high|low|medium|short|long|priority|immediate|server|cluster|support|on-?call|detect|prevent|mitigate|repair|respond)\b/i;

/** What runs and fails most often: of such an item's first word nothing but knowing it tells that it is no person. */
const technology =
  /^(?:apache|argo\w*|aws|azure|cassandra|cdn|consul|datadog|dns|docker|elastic\w*|envoy|etcd|gcp|git\w*|grafana|haproxy|helm|istio|jenkins|kafka|kubernetes|maria\w*|memcached|mongo\w*|mysql|nats|nginx|oracle|pagerduty|postgres\w*|prometheus|rabbit\w*|redis|sentry|spark|terraform|traefik|vault|zookeeper)$/i;

/** Whether the words of an item begin with what is no topic, and so most probably with a name: “Carlos: add an index”. */
export function seemsToNameOwner(words: string): boolean {
  const [all = '', , name = ''] = opening.exec(words) ?? [];
  return all.endsWith(':') && !topic.test(name) && !technology.test(name);
}

const known = new WeakMap<Document, ReadonlySet<string>>();

function isKnown(document: Document, name: string): boolean {
  const names = known.get(document) ?? namesIn(document);
  known.set(document, names);
  return names.has(name) || names.has(name.split(' ', 1)[0] ?? name);
}

/** The people whom the document's fields name, whom it addresses as “@ada”, or of whom it tells what only people do. */
function namesIn(document: Document): ReadonlySet<string> {
  const people = peopleIn(document);
  const addressed = Array.from(
    document.text.matchAll(/(?<![\p{L}\p{N}.])@(\p{L})(\p{L}{1,20})/gu),
    ([, first = '', rest = '']) => first.toUpperCase() + rest,
  );
  const firstNames = people.map((name) => name.split(' ', 1)[0] ?? name);
  return new Set([...people, ...firstNames, ...addressed, ...peopleWhoAct(document.text)]);
}
