import { raw } from '../text/raw';

/**
 * What a title says of its document. `report`: it is about one incident. `postmortem`: it calls itself one, as a
 * page about post-mortems or a tool of that name may do. `maybe`: about an incident or a post-mortem. Or nothing.
 */
export type TitleVerdict = 'report' | 'postmortem' | 'maybe' | 'nothing';

/** Accepts "How to write a post-mortem" and "Our incident review process": texts about post-mortems. */
const about =
  /^(?:how|why|what|when|who|writing|write|running|run|about|on|learning|guide|introduction|intro|understanding|good|better|blameless|the|a|an|our|your|example|sample)\b/i;

/** Accepts what follows in "post-mortem process": it makes of the word another thing. */
const otherThing = raw`(?!\s*-?(?:process|guid(?:e|ance)|policy|policies|culture|template|meeting|minute|agenda|checklist|question|procedure|practice|example|tool|handbook|training|runbook|playbook|index|list|archive|schedule|program|format|faq))`;

const postmortem = raw`post[-‐‑– ]?mortem\b${otherThing}`;
const report = raw`incident (?:report|review|retrospective)\b${otherThing}`;
const day = raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)?[ -]\d{4})`;

const attributes = raw`^[^\p{L}\p{N}]*(?:(?:public|internal|draft|final|preliminary|technical|incident|outage|production)\s+)*`;
/** Accepts "Post-Mortem: checkout", "✅ Postmortem – 2024-05-01" and "Internal post-mortem of the outage". */
const opensWithPostmortem = new RegExp(attributes + postmortem, 'iu');
/** Accepts "Incident report: checkout" and "Public incident review". */
const opensWithReport = new RegExp(attributes.replace('|incident', '') + report, 'iu');
/** Accepts "INC-2024-05-01-001", "INC-1234: checkout" and "[INC-YYYY-MM-DD-XXX]". */
const id = /\bINC[-_](?:\d{2,}|YYYY)/i;
/** Accepts "Incident on 2020-02-18" and "Incident 1 May 2024". */
const incidentOn = new RegExp(raw`^[^\p{L}\p{N}]*incident(?:\s+(?:on|of))?[\s:–—-]+${day}`, 'iu');
const trouble = /\b(?:incident|outage|downtime|disruption|degradation)\b/i;
/** Accepts "Checkout outage, 2024-05-01" and "May 5th, 2024", not a version number. */
const dated = new RegExp(raw`(?<![\d.])${day}(?![\d.])`, 'i');
/** Accepts "Checkout outage post-mortem" and "API down: incident report". */
const anywhere = new RegExp(raw`\b(?:${postmortem}|${report})`, 'iu');

/** Reads a document's title, which may have Markdown in it. */
export function judgeTitle(title: string): TitleVerdict {
  const plain = title.slice(0, 300).replace(/[*_`[\]]+/g, '');
  if (opensWithReport.test(plain) || id.test(plain) || incidentOn.test(plain)) return 'report';
  const isOfADay = dated.test(plain);
  const isTrouble = trouble.test(plain);
  if (opensWithPostmortem.test(plain)) return isOfADay || isTrouble ? 'report' : 'postmortem';
  if (about.test(plain.replace(/^[^\p{L}\p{N}]+/u, ''))) return 'nothing';
  if (anywhere.test(plain) || (isTrouble && isOfADay)) return 'maybe';
  return 'nothing';
}
