/** As VS Code and the command line show a finding. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule is about; the document's status turns it into a severity. */
export type RuleClass = 'incomplete' | 'wrong' | 'advice';

/** How far along a post-mortem is, by its own Status field. */
export type Status = 'draft' | 'under-review' | 'final';

/** The product's table of severities: a draft is not shouted at, a final document is held to account. */
export const severities: Readonly<Record<RuleClass, Readonly<Record<Status, Severity>>>> = {
  incomplete: { draft: 'info', 'under-review': 'warning', final: 'error' },
  wrong: { draft: 'warning', 'under-review': 'warning', final: 'error' },
  advice: { draft: 'info', 'under-review': 'info', final: 'warning' },
};
