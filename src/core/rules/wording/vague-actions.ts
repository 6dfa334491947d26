import { raw } from '../../text/raw';

/**
 * Wordings of an action item that nobody can finish, or say of that it is finished, after J. Lunney, S. Lueder, B. Beyer,
 * Postmortem Action Items: Plan the Work and Work the Plan (;login:, Spring 2017).
 */
export interface VagueAction {
  /** A regular expression's source, for any case, from the item's first word on; what it matches is pointed at. */
  readonly pattern: string;
  /** What to write instead. */
  readonly ask: string;
}

/** What an item is about when it is about nothing in particular. */
const anything = raw`(?:(?:the|our|all|more|better|overall|general|some|internal|existing|current) )*(?:monitoring|alert(?:ing|s)?|observability|logging|metrics|dashboards?|test(?:ing|s)?|test coverage|coverage|documentation|docs|runbooks?|process(?:es)?|procedures?|communications?(?: (?:between|with|across|among|within)(?: the| our| all)? (?:teams?|customers|clients|users|stakeholders))?|training|reliability|resilience|stability|robustness|quality|tooling|performance|security|error handling|incident response|response times?|reviews?|code reviews?|on-?call|visibility|awareness)`;
/** Two of them are no more. */
const anythings = raw`${anything}(?:(?: and |, | ?/ ?| & )${anything})*`;
/** Nothing, or the incident itself. */
const theIncident = raw`(?:(?:this|that|the|such|these|the same)(?: an?)?(?: (?:kind|type|sort)s? of)?(?: (?:incident|issue|outage|problem|bug|error|failure|root cause|underlying issue|thing)s?)?|it|recurrences?|(?:similar|future) (?:incident|issue|outage|problem)s)`;

export const vagueActions: readonly VagueAction[] = [
  {
    pattern: raw`(?:train|educate|remind|inform|tell|teach|coach)(?: (?:the|all|our|every))* (?:teams?|engineers?|developers?|staff|everyone|everybody|people|operators?|users)\W*$`,
    ask: 'Of what, and what will still hold when they have forgotten it?',
  },
  // PagerDuty, Postmortem Documentation: Effective Action Items.
  {
    pattern: raw`(?:(?:everyone|engineers|developers|people|we|the team) (?:should|must|needs? to|have to) )?(?:be more (?:careful|vigilant|diligent|aware|attentive|cautious|proactive)|pay (?:more |closer )?attention|try harder|take more care|remember to|don['’]t forget to|do better|be careful)`,
    ask: 'What change to the system would make it unnecessary?',
  },
  {
    pattern: raw`(?:make sure|ensure|see to it)(?: that)? ${theIncident}(?: (?:does|do|will|can)(?:n['’]t| not)| never| cannot| can['’]t| won['’]t) (?:ever )?(?:happen|occur|recur)s?(?: again)?`,
    ask: 'Name the change that prevents it.',
  },
  {
    pattern: raw`(?:prevent|avoid|stop) ${theIncident}(?: (?:from )?(?:ever )?(?:happening|occurring|recurring))?(?: again| in (?:the )?future)?\W*$`,
    ask: 'Name the change that prevents it.',
  },
  {
    pattern: raw`(?:fix|resolve|address|solve|correct) ${theIncident}\W*$`,
    ask: 'Name the behaviour after the fix, so that somebody can check it.',
  },
  {
    pattern: raw`(?:improve|better|enhance|increase|strengthen|expand|extend|update|review|revisit|rework|fix|more|add|add more|do more|implement|provide|work on|look at|look into) ${anythings}\W*$|(?:communicate|document|monitor|plan|test) (?:better|more)\W*$`,
    ask: 'Of what, and how will one see that it is done?',
  },
  {
    pattern: raw`(?:investigate|look into|explore|research|discuss|think about|consider|evaluate|examine|analy[sz]e|revisit)(?: further| more)?(?: (?:${anythings}|${theIncident}|options|alternatives|solutions|possibilities|ways forward|ways|improvements|next steps))?(?: further)?\W*$`,
    ask: 'What is to be decided, and what ends it?',
  },
  {
    pattern: raw`(?:consider|think about|look into the possibility of|explore the (?:idea|possibility|option) of)(?= )`,
    ask: 'Say what will be decided and by when, or the change to make.',
  },
];
