import { raw } from '../../text/raw';

// How an entry's text is divided: what one part says of a deed says nothing of another.

/** The beginning of `text` as the phrases read it: in lower case, with straight apostrophes and single spaces. */
export function plainOf(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').slice(0, 400);
}

/** What is told in one go. */
export interface Clause {
  readonly text: string;
  /** Which main clause it belongs to, from 0: "nodes fail" and "nodes were removed" in "nodes fail after …". */
  readonly main: number;
}

/** Divides at punctuation, brackets, "and", "but" and the like. */
const mainEnd = /[.;:!?](?=\s|$)|,\s|[()–—]|\s-\s|\s(?:and(?! running\b)|but|so)\s/;

/** Divides a main clause from what it is told with. */
const clauseEnd = /\s(?:after|while|because|due to|since|which|although|however|despite|until)\s/;

/** Accepts the " (download is broken)" of "issue #12 (download is broken) was opened". */
const aside = /\s?\([^()]*\)/g;

/**
 * The clauses of a plain text: an attempt in one says nothing of another. What stands in brackets comes last: the
 * sentence goes on behind it.
 */
export function clausesOf(plain: string): readonly Clause[] {
  const asides = plain.match(aside) ?? [];
  return [asides.length > 0 ? plain.replace(aside, '') : plain, ...asides]
    .flatMap((part) => part.split(mainEnd))
    .flatMap((sentence, main) => sentence.split(clauseEnd).map((text) => ({ text: text.trim(), main })))
    .filter(({ text }) => text !== '');
}

const faulty =
  '(?:failed|failing|broken|stuck|hung|unhealthy|unresponsive|degraded|crashed|crashing|crashlooping|corrupt(?:ed)?|dead|stalled|blocked|expired|leaked|compromised)';
const dealWith =
  '(?:terminat|evict|remov|replac|delet|drain|restart|reboot|recreat|recycl|cordon|kill|lock|suspend|block|isolat|revert|renew|repair|disabl|rotat|revok|invalidat)';
const dealtWith = `(?:${dealWith}ed|rolled back|rebuilt)`;

/**
 * Accepts the "failed" of "failed node terminated" and of "restarting the failed node": what is done away with is
 * named by its fault, and that it failed is no news.
 */
const attribute = new RegExp(
  raw`\b(?<!\b(?:is|are|was|were|be|been|being|has|have|had|it|that|which) )${faulty} ` +
    raw`(?=(?!(?:to|and|but|or|again|over|with|on|in|at|for|when|while|after|as|because|due)\b)(?:[\w./-]+ ){1,3}(?:(?:is|are|was|were|has|have|been|got) ){0,2}${dealtWith}\b)` +
    raw`|(?<=\b${dealWith}(?:e|ed|es|s|ing)? (?:(?:the|all|any|every|each|both|two|our) ){0,2})${faulty} (?=[a-z])`,
  'g',
);

const mayBeAttribute = new RegExp(raw`\b${faulty} [a-z]`);

/** `text` without the faults by which it names what is dealt with. */
export function withoutAttributes(text: string): string {
  return mayBeAttribute.test(text) ? text.replace(attribute, '') : text;
}

/**
 * Accepts the "timeout settings" of "timeout settings updated" and the "error handling" of "error handling change": a
 * fault that only names what is worked on.
 */
const subject =
  /\b(?:errors?|failures?|time-?\s?outs?|latency|crash|retr(?:y|ies)|oom|leak|back-?pressure|slow\S*|overload|fail-?over|outage|rate.limit) (?:and \S+ )?(?:handling|handlers?|settings?|config\S*|thresholds?|budgets?|polic(?:y|ies)|tracking|reporting|drills?|exercises?|injection|tests?|fix(?:es)?|values?|parameters?|protection)\b/g;

/** `plain` without the faults that only name the subject of a change, in brackets too: "PR 7 (502 errors) merged". */
export function withoutSubjects(plain: string, isChange: boolean): string {
  const said = isChange && plain.includes('(') ? plain.replace(aside, '') : plain;
  return said.replace(subject, '');
}
