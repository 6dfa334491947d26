import { keysOf } from '../../template/other-names';
import { nameKey, nameWithoutNumber, remembering } from '../../text/names';

/** What something of a certain name tells that is not for everybody; `public` where the name gives no reason. */
export type Matter = 'internal' | 'people' | 'money' | 'public';

/** What a section, a field, a column or a row of this name tells, as readers see the name: `Incident Commander`. */
export const matterOf: (name: string) => Matter = remembering((name) => {
  const words = wordsOf(name);
  if (saysInternal(words) || internalKeys.has(nameKey(name))) return 'internal';
  // Accepts the " (acting)" of "Incident Commander (acting)" and the " (owner" of what goes on behind a colon.
  const own = wordsOf(name.replace(/\([^()]*\)?/g, ' '));
  if (namesPeople(own)) return 'people';
  return namesMoney(own) ? 'money' : 'public';
});

/** Whether a name says by itself that what it names is for readers inside: `Internal notes`, `Impact (internal only)`. */
export function isCalledInternal(name: string): boolean {
  return saysInternal(wordsOf(name));
}

function wordsOf(name: string): readonly string[] {
  const plain = nameWithoutNumber(name.normalize('NFKC'));
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words in `lines`, in which they are parted by spaces. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Sections that are for readers inside though their names do not say so, as keys. */
const internalKeys: ReadonlySet<string> = new Set([
  ...['Business Impact', 'Supporting Information', 'Follow-Up'].flatMap((name) => keysOf(name)),
  nameKey('Reminder: Blameless Culture'),
]);

function saysInternal(words: readonly string[]): boolean {
  const isLast = words.length < 5 && confidential.has(words.at(-1) ?? '');
  return isLast || confidential.has(words[0] ?? '') || orders.test(words.join(' '));
}

const confidential: ReadonlySet<string> = new Set(['internal', 'confidential', 'privileged']);
// Accepts "for internal use", "impact internal only" and "notes do not publish".
const orders =
  /\b(?:for internal|internal (?:only|use)|not for (?:external|publication|release)|do not (?:publish|share|forward))\b/;

/**
 * Whether a line says, and says nothing else, that its document is not for readers outside: `Confidential`,
 * `Distribution: Engineering Only`, “Internal use only, do not share.”; not `Distribution: All Company / Public`.
 */
export function isRestriction(line: string): boolean {
  // Accepts "**Confidential** – Acme Corp", "Acme Confidential" and "STRICTLY CONFIDENTIAL."
  if (/^\W{0,9}(?:\p{L}{1,20}\s)?confidential\W{0,4}(?:$|[-–—|·,.]\W)/iu.test(line)) return true;
  const words = wordsOf(line.replace(/['’]/g, ''));
  const of = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const isDenied = words.includes('not');
  const isPlain = words.every(
    (word) =>
      [secrets, insiders, ofRestrictions, circulation].some((set) => set.has(word)) ||
      (isDenied && word === 'external'),
  );
  if (!isPlain) return false;
  if (circulation.has(words[0] ?? '') && line.includes(':')) return of(secrets) || of(insiders);
  return (
    (isDenied && ofCirculation.test(words.join(' '))) ||
    (words.includes('only') && of(insiders)) ||
    (words.length > 1 && words.some((word) => confidential.has(word)))
  );
}

const secrets: ReadonlySet<string> = wordSet(
  'internal confidential privileged proprietary private restricted',
);

const insiders: ReadonlySet<string> = wordSet(
  'company employee employees staff engineering engineers developers team teams organisation organization',
  'org department management leadership members',
);

/** What a line is about that says who may read something. */
const circulation: ReadonlySet<string> = wordSet(
  'distribution classification audience visibility sensitivity confidentiality circulation',
);

const ofRestrictions: ReadonlySet<string> = wordSet(
  'only use for and or the a an this is are be been to of in not do must may within inside outside by it our',
  'any all eyes strictly highly level report document post mortem postmortem copy page information intended',
  'published shared distributed forwarded disclosed share distribute publish forward disclose release',
  'publication without permission approval prior written please keep',
);

// Accepts "do not share", "must not be shared", "may not be published" and "not for publication".
const ofCirculation =
  /\bnot (?:be )?(?:shared?|distributed?|publish(?:ed)?|forward(?:ed)?|disclosed?)\b|\bnot for (?:external|publication|release|distribution|circulation)\b/;

/** Whether words name those who took part: by a role at their end, or by what teams call the list of them. */
function namesPeople(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 5) return false;
  if (peopleKeys.has(words.join(''))) return true;
  const last = words.at(-1) ?? '';
  // Accepts "Resolved by" and "Post-mortem written by"; not "This was resolved by".
  if (last === 'by') return byVerbs.has(words.at(-2) ?? '') && !words.some((word) => auxiliaries.has(word));
  return words.length < 5 && (roles.has(last) || roles.has(last.replace(/s$/, '')));
}

const peopleKeys: ReadonlySet<string> = wordSet(
  'people keypeople peopleinvolved whowasinvolved whowereinvolved whoresponded involved team teams',
  'teammembers incidentteam responseteam incidentresponseteam respondingteam roles incidentroles',
  'rolesandresponsibilities personnel staff oncall oncalls onduty incidentmanager majorincidentmanager',
  'dutymanager engineeringmanager oncallmanager assignedto pointofcontact pointsofcontact poc person',
  'persons deputy signoff primaryoncall secondaryoncall oncallprimary oncallsecondary responsible email',
  'emails emailaddress phone phonenumber slackhandle handle githubhandle',
);

/** In the singular, as the last word of a label: `Incident Commanders`, `Comms lead`. */
const roles: ReadonlySet<string> = wordSet(
  'commander ic lead scribe responder facilitator moderator coordinator liaison participant attendee',
  'contributor investigator observer presenter notetaker engineer owner author writer editor reviewer',
  'approver assignee reporter dri contact',
);

/** What people do to a document, to an incident or to an item: `Prepared by`. Machines detect and trigger, too. */
const byVerbs: ReadonlySet<string> = wordSet(
  'prepared written authored compiled drafted created edited updated submitted reported reviewed',
  'approved signed filed opened closed raised owned led investigated handled managed facilitated',
  'coordinated declared acknowledged resolved',
);

const auxiliaries: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'this', 'it']);

/** Whether words name what it cost: one of `costs`, and beside it nothing but what says whose, which and how much. */
function namesMoney(words: readonly string[]): boolean {
  if (!words.every((word) => costs.has(word) || ofCosts.has(word))) return false;
  // Not “Loss of service”.
  return (
    words.some((word) => costs.has(word)) ||
    /^(?:estimated|total|direct|business) loss$/.test(words.join(' '))
  );
}

const costs: ReadonlySet<string> = wordSet(
  'cost costs revenue revenues refund refunds refunded penalty penalties credits financial financials',
  'monetary compensation reimbursements chargebacks payouts gmv losses fines sales',
);

const ofCosts: ReadonlySet<string> = wordSet(
  'estimated estimate approximate total overall direct indirect potential projected loss lost impact',
  'effect business customer customers service sla contractual issued paid owed incident outage downtime',
  'cloud infrastructure engineering recovery remediation extra additional of the this in to and per',
  'hour value amount usd eur gbp gross net',
);

/**
 * Amounts of money. Accepts "$4,711", "€ 20k", "USD 1.2 million", "300 €" and "12 million dollars".
 */
export const amount =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|INR))\s?\d(?:[\d.,]{0,20}\d)?(?:\s?(?:k|m|bn?|thousand|million|billion)\b)?|(?<![\p{L}\d.,])\d(?:[\d.,]{0,20}\d)?\s?(?:(?:k|m|bn|thousand|million|billion)\b\s?)?(?:[€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|INR|dollars?|euros?|pounds)\b)/giu;
