/** A defect that was put into `seeded.md`. */
export interface Defect {
  readonly what: string;
  /** A text that stands on the right line; where something is missing, on the line where a reader would look for it. */
  readonly at: string | readonly string[];
  /** What the message of a finding that is about it says, on whatever line it stands. */
  readonly named?: RegExp;
  /** What a finding on the right line says where its words alone do not tell which defect it is about. */
  readonly onLine?: RegExp;
}

/** Every defect, in the order of the text. */
export const defects: readonly Defect[] = [
  { what: 'id not of the form INC-YYYY-MM-DD-XXX', at: 'INC-20240312-1', named: /INC-20240312|Incident ID/ },
  { what: 'severity that is none of the options', at: 'P5 (High)', named: /P5|Severity/i },
  { what: 'commander left empty', at: '**Incident Commander**:', named: /Incident Commander/ },
  {
    what: 'placeholder: participants',
    at: '[Names]',
    named: /“Names”|term '\[Names\]'|Names\?.*Incident Overview/,
  },
  {
    what: 'placeholder at the end of a written summary',
    at: '[2-3 sentence summary',
    named: /2-3 sentence summary(?!.*Incident Overview)/,
  },
  { what: 'timeline without the column Actor', at: '| Time  | Event', named: /Actor/ },
  {
    what: 'row with a cell too few',
    at: '| 23:34 |',
    named: /Empty cell in column "Action Taken"/,
    onLine: /2 cells|Actual: 2/,
  },
  {
    what: 'empty cell in the timeline',
    at: '| 23:45 |',
    named: /cell for “Event” is empty|Empty cell in column "Event"|\\s\*\\\|' found in section 'Timeline'/,
  },
  {
    what: 'time that no clock shows',
    at: '| 00:72 |',
    named: /00:72|\[6-9\]\\d/,
  },
  {
    what: 'entry out of order',
    at: ['| 00:41 |', '| 00:24 |'],
    named: /out of order: it comes/,
  },
  { what: 'duration that cannot be read', at: 'half the night', named: /half the night|Total Duration/ },
  { what: 'stated metric that the timeline contradicts', at: '31 minutes', named: /31 minutes/ },
  { what: 'metric left out', at: '**Time to Mitigate**', named: /Time to Recover/ },
  { what: 'subsection left empty', at: '**Why It Happened**:', named: /Why It Happened/ },
  {
    what: 'zero-width space inside a word',
    at: 'half a giga',
    named: /cannot be seen|zero.width|U\+200B|invisible|\\u200b|\\x\{200B\}/i,
  },
  {
    what: 'subsection missing',
    at: ['**Permanent Fix**', 'pauses, and then kept', 'limited to 1 GB each'],
    named: /Verification/,
  },
  { what: 'value still to come', at: 'Revenue Lost: TBD', named: /TBD/ },
  {
    what: 'section twice',
    at: '## Impact Analysis#2',
    onLine: /Impact Analysis/,
  },
  {
    what: 'blame',
    at: 'should have noticed it',
    named: /should have (?:\(\?:)?noticed/,
  },
  {
    what: 'section out of place',
    at: ['## Follow-Up', '## Action Items'],
    named: /“Action Items” comes before|## Follow-Up|"Action Items" must appear|Follow-Up" (?:should|not)/,
  },
  {
    what: 'section missing',
    at: ['## Follow-Up', '## Action Items', '## Supporting Information'],
    named: /Lessons Learned/,
  },
  {
    what: 'action without an owner',
    at: '1 GB and five tries',
    named: /no owner|Empty cell in column "Owner"|\\s\*\\\|' found in section 'Action Items'/,
  },
  { what: 'priority misspelt', at: 'Hihg', named: /Hihg/ },
  {
    what: 'due date that no calendar has',
    at: '2024-02-31',
    named: /2024-02-31|02-3\\d/,
  },
  { what: 'due before the incident', at: '2024-03-02', named: /2024-03-02/ },
  {
    what: 'id of an action twice',
    at: 'to a cluster of their own',
    named: /has the id 4|ID "4"/,
  },
  { what: 'action that nobody can tick off', at: '| Improve monitoring', named: /Improve monitoring/ },
  { what: 'action overdue', at: 'age limit of one day', named: /2024-05-31/ },
  {
    what: 'rows without a line of dashes',
    at: ['| Graph | Shows |', '| Disk usage |'],
    onLine: /table|pipe/i,
    named: /orphan|no table/i,
  },
  {
    what: 'heading misspelt',
    at: '## Comunication',
    named: /Communication|Comunication/,
  },
  { what: 'placeholder: date', at: '**Last Updated**', named: /YYYY-MM-DD(?!-XXX)|Last Updated/ },
  { what: 'choice not made', at: '**Distribution**', named: /Distribution|Engineering Team \//i },
];
