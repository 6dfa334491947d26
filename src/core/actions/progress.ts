import { raw } from '../text/raw';

/** How far an action item is; `dropped` where nobody is to do it any more. */
export type Progress = 'open' | 'done' | 'dropped';

/**
 * What people and issue trackers call it; a remark may follow. In the order in which they are tried: “no longer needed”
 * is more than “no”, and “not done” and “partly deployed” are not “done” and “deployed”.
 */
const words: readonly (readonly [progress: Progress, patterns: readonly string[]])[] = [
  [
    'dropped',
    [
      raw`cancell?ed|abandoned|obsolete|won['’]?t[- ]?(?:do|fix)|supersede[ds]|replaced|declined|dropped`,
      'reject(?:ed)?|not (?:planned|needed|required)|(?:no longer|never) (?:needed|required|planned|relevant)',
      'duplicated?|withdrawn|discarded|descoped|out of scope|invalid|archived',
    ],
  ],
  [
    'open',
    [
      'no|not (?:yet|(?:been )?(?:assigned|started|begun|done|completed?|fixed|resolved|closed|deployed|merged|shipped))',
      '(?:partial|part|half|most|near)ly|almost|incomplete|unfinished|unresolved|undone|unblocked|unassigned',
      'in[- ](?:progress|review|qa|tests?|testing|dev|development|staging|design|discussion|planning|analysis)',
      'under[- ]?way|under (?:review|discussion|investigation|evaluation|test)|pr (?:open|opened|raised|up)',
      'to[- ]?do|(?:re-?)?open(?:ed)?|new|plann(?:ed|ing)|backlog|pending|(?:re)?scheduled|triaged?|ongoing',
      'started|blocked|on (?:hold|track)|at risk|deferred|postponed|delayed|late|overdue|wip|doing|working',
      '(?:re)?assigned|accepted|approved|agreed|acknowledged|filed|ticketed|tracked|logged|raised|submitted',
      'proposed|requested|prioriti[sz]ed|selected|ready|queued|testing|reviewing|deploying|rolling out',
      'investigating|discuss(?:ion|ing)|noted|failed|monitoring|paused|parked|stalled|stuck|active|a?waiting|needs|next|later|recurring|draft',
    ],
  ],
  [
    'done',
    [
      'done|completed?|closed|resolved|solved|fixed|merged|shipped|deployed|released|finished|verified|validated',
      'implemented|rolled[- ]out|live|delivered|landed|launched|published|in (?:production|prod|place)|yes',
    ],
  ],
];

/** Accepts "Done in #12", "Not started (blocked)" and "Won’t fix"; neither "Donec" nor "Closed-loop". */
const matchers = words.map(
  ([progress, patterns]) =>
    [progress, new RegExp(raw`^(?:${patterns.join('|')})(?![\p{L}\p{N}]|-\p{L})`, 'iu')] as const,
);

/**
 * What `status`, without markup, says of an action item's progress; `undefined` where it uses words of its own. What
 * is tracked elsewhere, as a ticket, is open as far as this document goes.
 *
 * @example progressOf('✅ Done (2024-05-02)') === 'done'
 * @example progressOf('OPS-12') === 'open'
 */
export function progressOf(status: string): Progress | undefined {
  const said = status.replace(/^[^\p{L}\p{N}#]+/u, '').replace(/\s+/g, ' ');
  if (said === '') return /^[✅☑✔🟢]/u.test(status.trim()) ? 'done' : undefined;
  // Accepts "100%" and "50 %".
  const share = /^(\d{1,3})\s?%/.exec(said)?.[1];
  if (share !== undefined) return Number(share) < 100 ? 'open' : 'done';
  const known = matchers.find(([, pattern]) => pattern.test(said))?.[0];
  // Accepts "OPS-12", "#12", "org/repo#12" and "https://…".
  return known ?? (/^(?:[\w./-]{0,60}#\d|[A-Z][A-Z\d]{1,9}-\d|https?:\/\/)/.test(said) ? 'open' : undefined);
}

/** Whether `status` says that nothing is left to do. */
export function saysDone(status: string): boolean {
  const progress = progressOf(status);
  return progress === 'done' || progress === 'dropped';
}

const deed = raw`(?:done|completed|closed|resolved|fixed|merged|shipped|deployed|released|finished|implemented|cancell?ed|abandoned|obsolete|won['’]t (?:do|fix))`;

const had = raw`(?:['’]ve| have)`;
const already = '(?: already| now| since)?';

// Accepts "Fixed the alert", "We have already built one" and "We added one"; not "We have decided to add one".
const firstWords = new RegExp(
  raw`^\P{L}{0,6}(?:${deed}|complete:|we(?!${had}?${already} (?:need|want|deci|agree|plan|sched|start|propos|request|discuss))(?:${had}${already} \p{L}+(?:ut|ne|de|lt|en)|${had}?${already} \p{L}+ed))(?!\p{L})`,
  'iu',
);

/** Whether an item's own words tell that it was done; “Complete the migration” is to be done. */
export function tellsDone(action: string): boolean {
  // “We lacked an alert: add one” says what to do.
  return firstWords.test(action) && !/^\P{L}{0,6}we\s[^.]*[:;]/iu.test(action);
}

const finished = raw`(?:${deed}|complete)(?:\s[^.;|()[\]]{0,40})?`;

// Accepts the "Done on 2024-05-02." of "… (Ada, due 2024-05-03). Done on 2024-05-02." and the "done" of "… – done".
const lastWords = new RegExp(raw`(?<=[.;,|)\]]|\s[–—-])\s*${finished}[\s.]*$`, 'iu');

// Accepts the ", done)" of "… (Ada, due 2024-05-03, done)".
const lastDetail = new RegExp(raw`[,;|(]\s*${finished}[)\]]\.?$`, 'iu');

// Accepts "Status: Done", among other details.
const labelled = /\bstatus:\s{0,3}(\p{L}[^.;,|()[\]–—]{0,40})/iu;

/** What an entry of a list says of its progress behind what is to be done. */
export function progressInWords(words: string): {
  readonly status: string;
  readonly done: boolean;
  /** How many characters at the end of `words` say that alone. */
  readonly length: number;
} {
  const status = labelled.exec(words)?.[1]?.trim() ?? '';
  const length = lastWords.exec(words)?.[0].length ?? 0;
  return { status, done: length > 0 || lastDetail.test(words) || saysDone(status), length };
}
