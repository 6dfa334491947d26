import { raw } from '../../text/raw';

/**
 * Words that judge a person, or hold up to them what they knew only afterwards; after S. Dekker, The Field Guide to
 * Understanding ‘Human Error’ (3rd ed., 2014), J. Allspaw, Blameless PostMortems and a Just Culture (Etsy, 2012),
 * J. Bergström, Three Analytical Traps in Accident Investigation (2018), B. Beyer et al., The Site Reliability Workbook
 * (2018), ch. 10, and PagerDuty, Postmortem Documentation: The Blameless Postmortem.
 */
export interface BlamePhrase {
  /** A regular expression's source, for any case; it matches the words that the finding points at. */
  readonly pattern: string;
  /** Whether it is blame only where a person is said to have done it: a job may “fail to” do something, too. */
  readonly ofPerson?: boolean;
  /** What, right before it, makes it no blame; a regular expression's source. */
  readonly unless?: string;
  /** What, right behind it, makes it no blame; a regular expression's source. */
  readonly unlessThen?: string;
  /** Whether it may answer a “why?” on the way to the next one, as what people did may, and a judgement may not. */
  readonly isStep?: boolean;
  /** Whether it asks people to try harder: as an action item, another rule speaks of it. */
  readonly isResolve?: boolean;
  /** The question that gets further. */
  readonly ask: string;
  /** Neutral words for the same fact, where there are such whatever the sentence. */
  readonly rewording?: string;
}

const asksForContext = 'What did it look like to them at the time, and what made that sensible?';
const asksForGuard = 'What would have caught it, whoever did it?';
const asksForCause = 'What about the system, the tools or the process made this the easy thing to do?';

/** By kind; the order is that of precedence where two match at one place. */
export const blamePhrases: readonly BlamePhrase[] = [
  // The label that ends an inquiry where it should begin.
  {
    pattern: raw`(?:human|operator|engineer)(?:['’]s)? error`,
    // A process that is prone to human error is a finding about the process.
    unless: raw`(?:prone|susceptible|vulnerable) to|against|prevent(?:s|ing)?|reduc(?:es?|ing)|avoid(?:s|ing)?|eliminat(?:es?|ing)|minimi[sz](?:es?|ing)|(?:risk|chance|possibility|likelihood) of|room for|potential(?: for)?|catch(?:es)?|so-called|labell?ed(?: as)?|(?:term|label|word|phrase)|(?:easy|tempting) to (?:blame|say|call (?:it|this))|stop(?:s|ping)? at`,
    // “Human error is a symptom, not a cause” says what this rule says; an error budget is none.
    unlessThen: raw` (?:is|was)(?: (?:only|just|merely|always|itself|at (?:most|best)))? (?:not|never|no|an? (?:symptom|starting point|effect|consequence)|the (?:symptom|beginning))\b| (?:isn|wasn)['’]t\b| (?:budget|rate|page|message|code|log|handl)`,
    isStep: true,
    ask: asksForCause,
  },
  {
    pattern: raw`should have known(?: better)?`,
    ask: asksForContext,
  },
  // What somebody would have done, had they known what is known now.
  {
    pattern: raw`(?:should|ought to|could) have (?:easily |simply |just )?(?:noticed|checked|double-checked|caught|reali[sz]ed|seen|tested|verified|asked|read|followed|remembered|looked|known|thought|been more careful|paid (?:more )?attention)`,
    ofPerson: true,
    ask: asksForContext,
  },
  {
    pattern: 'failed to',
    ofPerson: true,
    // Who could not is not who would not: “failed to log in because the directory was down”.
    unlessThen: raw` (?:be|receive|connect|log ?in|authenticate|access|reach)\b| [^.!?;]{1,80}\b(?:because(?: of)?|since|due to|owing to|as) (?!(?:he|she|they)\b)\w`,
    ask: asksForContext,
    rewording: 'did not',
  },
  { pattern: 'neglected to', ofPerson: true, ask: asksForContext, rewording: 'did not' },
  { pattern: 'forgot to', ofPerson: true, ask: asksForGuard, rewording: 'did not' },
  {
    pattern: raw`(?:didn['’]t|did not|never) bother(?:ed)? to`,
    ask: asksForContext,
    rewording: 'did not',
  },
  {
    pattern: raw`(?:made|makes) (?:a|an|the) (?:(?!honest|easy|natural|understandable)\w+ )?(?:mistake|error)`,
    ofPerson: true,
    ask: asksForCause,
  },
  {
    pattern: raw`(?:ignored|disregarded) (?:the |an |this |all )?(?:alerts?|warnings?|procedures?|process|runbook|instructions?|policy)`,
    ofPerson: true,
    ask: asksForContext,
  },
  {
    pattern: raw`(?:is|was|are|were) (?:(?:solely|entirely|clearly|partly) )?(?:at fault|to blame)`,
    ofPerson: true,
    ask: asksForCause,
  },
  { pattern: raw`['’]s (?:own )?fault`, ofPerson: true, ask: asksForCause },
  {
    pattern: raw`(?:his|her|their) own fault`,
    ask: asksForCause,
  },
  // Judgements of a person’s care or ability.
  {
    pattern: raw`careless(?:ly|ness)?|negligen(?:t|tly|ce)|incompeten(?:t|tly|ce)|sloppy(?! quorum)|sloppiness|sloppily|stupid(?:ity)?|idiots?|idiotic|moronic|inexcusable|unforgivable|irresponsible|reckless(?:ly)?|lack of (?:care|diligence|common sense|competence|discipline)`,
    ask: asksForContext,
  },
  {
    pattern: raw`(?:rookie|dumb|silly) (?:mistake|error)`,
    ask: asksForGuard,
  },
  {
    pattern: 'fat[- ]fingered',
    ask: asksForGuard,
    rewording: 'mistyped',
  },
  {
    pattern: raw`fat[- ]finger(?: (?:mistake|error))?`,
    ask: asksForGuard,
  },
  // Trying harder is no safeguard.
  {
    pattern: raw`be(?:en)? more (?:careful|vigilant|diligent|attentive)|pa(?:y|id) more attention`,
    isResolve: true,
    ask: 'What would make care unnecessary here?',
  },
  {
    pattern: raw`(?:was|were|been|be) (?:disciplined|reprimanded|fired|written up)`,
    ofPerson: true,
    ask: asksForCause,
  },
];

/**
 * Who counts as a person, right before a phrase: not “operator”, “admin”, “manager” or “responder”, which are
 * programs as often; not “users”, whose failed logins are impact; not “we”, who may judge themselves.
 */
export const personPattern =
  raw`(?:(?<!\w)@[\w-]+|\b(?:he|she|someone|somebody|whoever|the on-?call|` +
  raw`(?:engineer|developer|sysadmin|administrator|SRE|DBA|reviewer|committer|technician|contractor|intern|employee|colleague|teammate|programmer)s?(?: [A-Z]| on (?:call|duty))?|` +
  raw`(?:human|on-?call|on-duty) (?:operator|responder|admin|manager)s?|` +
  raw`the (?!red |blue |same )[\w-]+ team))`;
