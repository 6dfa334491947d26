import { raw } from '../../text/raw';

/** Kinds of words that phrases are made of, as sources of regular expressions. */
export const kinds: Readonly<Record<string, string>> = {
  /** What follows is said, and not denied: no errors, without delay. */
  SAID: raw`(?<!\b(?:no|not|longer|without|zero|\w+n't) )`,
  /** To be, in the forms that one verb takes. */
  BE: '(?:is|are|was|were)',
  /** What goes wrong, in one word. */
  TROUBLE:
    '(?:incident|outage|impact|issues?|problems?|disruption|degradation|downtime|errors?|failures?|attack|symptoms|unavailability)',
  /** That something unknown became known. */
  FOUND:
    '(?:found|identified|determined|discovered|isolated|pinpointed|confirmed|located|established|known|spotted|tracked down|traced)',
  /** Who tells of a fault. */
  REPORTER:
    '(?:users?|customers?|clients?|developers?|devs?|students?|instructors?|colleagues?|employees?|community|people|team(?:s| members?)?|someone|support|staff|partners?|researchers?|merchants?|members?|operators?|tenants?)',
  /** Who feels a fault, and whose word it is that it is gone. */
  AFFECTED:
    '(?:end.users?|users?|customers?|clients?|reporters?|requesters?|developers?|partners?|tenants?|merchants?)',
};
