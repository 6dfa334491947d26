import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { keysOf } from '../template/other-names';
import { nameKey } from '../text/names';
import { raw } from '../text/raw';

/** Labels of fields that name people. */
const peopleKeys = new Set(
  [
    'Incident Commander',
    'Participants',
    'Document Owner',
    'Author',
    'Attendees',
    'On-call',
    'Scribe',
    'Reporter',
  ].flatMap((label) => keysOf(label)),
);

// Accepts "Ada", "Ada Lovelace" and "Ada M. Lovelace"; neither "SRE" nor "Payments team".
const name = /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** The names of the people whom `document` names in its fields, in order. */
export function peopleIn(document: Document): readonly string[] {
  const names = new Set<string>();
  for (const { label, value } of document.fields) {
    if (!peopleKeys.has(nameKey(label))) continue;
    for (const part of plainText(value).split(/[,;&/()]|\sand\s/)) {
      if (name.test(part.trim())) names.add(part.trim());
    }
  }
  return [...names];
}

/** Those of `owners`, of action items, that are names of a person, first and last; teams and roles are none. */
export function fullNamesIn(owners: readonly string[]): readonly string[] {
  return owners.map((owner) => plainText(owner)).filter((owner) => fullName.test(owner));
}

// Accepts "Ada Lovelace"; neither "Ada" nor "Platform Team".
const fullName =
  /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.?)?\s(?!(?:Team|Group|Squad|Crew|Support|Engineering|Engineers?|Operations|Ops|Lead|Leads|Manager|Owners?|Service|Services|Guild|Tribe|Desk|Office)\b)\p{Lu}[\p{L}'’-]+$/u;

/** Accepts text that ends in one of `names`, or in somebody's first name; `undefined` where there is none. */
export function endingInName(names: readonly string[]): RegExp | undefined {
  const firstNames = names.flatMap((full) => full.split(/\s/, 1)).filter((first) => first.length > 2);
  const all = [...new Set([...names, ...firstNames])];
  if (all.length === 0) return undefined;
  const alternatives = all.map((each) => each.replace(/[.\\^$*+?()[\]{}|/-]/g, raw`\$&`));
  return new RegExp(
    raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})\s(?:also |simply |then |clearly |just )?$`,
    'u',
  );
}

/** Accepts the "Ada" of "14:05 Ada acknowledged the page" and of "Ada was paged"; not "Nobody noticed". */
const actor =
  /(?<![\p{L}\p{N}])(?!(?:We|They|He|She|It|This|That|Which|Who|Nobody|Everyone|Everybody|Someone|Somebody|Users?|Customers?|Clients?|Alerts?)\s)(\p{Lu}\p{Ll}{1,15})\s(?:acknowledge[ds]|acks|acked|joine?[ds]|notice[ds]|suspect(?:s|ed)|ask(?:s|ed)|declare[ds]|investigate[ds]|look(?:s|ed)\s(?:at|into)|reali[sz]e[ds]|suggest(?:s|ed)|escalate[ds]|(?:is|was)\spaged|takes\sover|took\sover|wrote|writes)\b/gu;

/** The first names of those of whom `text` tells what only people do. */
export function peopleWhoAct(text: string): readonly string[] {
  return Array.from(text.matchAll(actor), ([, name = '']) => name).filter((name) => !name.endsWith('ing'));
}
