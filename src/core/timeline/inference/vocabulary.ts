// Kinds of words, as sources of regular expressions, that phrases are made of.

/** What goes wrong, in one word. */
export const trouble =
  '(?:incident|outage|impact|issues?|problems?|disruption|degradation|downtime|errors?|failures?|attack|symptoms|unavailability)';

/** That something unknown became known. */
export const found =
  '(?:found|identified|determined|discovered|isolated|pinpointed|confirmed|located|established|known|spotted|tracked down|traced)';

/** Who tells of a fault. */
export const reporter =
  '(?:users?|customers?|clients?|developers?|devs?|students?|instructors?|colleagues?|employees?|community|people|team(?:s| members?)?|someone|support|staff|partners?|researchers?|merchants?|members?|operators?|tenants?)';

/** Who feels a fault, and whose word it is that it is gone. */
export const affected =
  '(?:end.users?|users?|customers?|clients?|reporters?|requesters?|developers?|partners?|tenants?|merchants?)';
