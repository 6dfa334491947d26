import { mutation as one, type Mutation } from './mutation';

/** Defects of sections. */
export const sections: readonly Mutation[] = [
  one(
    'a section is deleted',
    /* keeps the rule behind it */ `## What Went Well

**Positive aspects of the response**:

1. ✅ **The alert named the service**
   - The on-call engineer had the right dashboard open within a minute

2. ✅ **Depots had a fallback**
   - Labels by hand are slow, and they work

---

`,
    '',
    'missing-section',
    '## Impact Analysis',
    'Impact Analysis',
  ),
  one(
    'a heading is deleted',
    '## Lessons Learned\n\n',
    '',
    'missing-section',
    '## Action Items',
    'Action Items',
  ),
  one(
    'a heading is misspelt',
    '## Root Cause',
    '## Root Cuase',
    'missing-section',
    '## Root Cuase',
    'Root Cuase',
  ),
  one(
    'a subheading is misspelt',
    '### Business Impact',
    '### Buisness Impact',
    'missing-section',
    '### Buisness',
    'Buisness Impact',
  ),
  one(
    'a label with its list is deleted',
    `**Improve Detection** (Find issues faster):
- Item 2

`,
    '',
    'missing-section',
    '**Prevent Recurrence**',
    'Prevent Recurrence',
  ),
  one(
    'a subheading with all of it is deleted',
    `### Business Impact
- Revenue Lost: $14,000
- SLA Credits: $2,500
- Customer Trust: Two large senders asked for a call

`,
    '',
    'missing-section',
    '### Customer Impact',
    'Customer Impact',
  ),
  one(
    'a section is emptied',
    `**One Week Follow-Up**:
- Salma looks at the disk’s graph on 12 November

**One Month Follow-Up**:
- The team goes through the open items on 5 December
`,
    '',
    'empty-section',
    '## Follow-Up',
    'Follow-Up',
  ),
  one(
    'a section of one’s own is empty',
    '## Lessons Learned',
    '## Thanks\n\n---\n\n## Lessons Learned',
    'empty-section',
    '## Thanks',
    'Thanks',
  ),
  one(
    'a section is there twice',
    '## Follow-Up',
    '## Follow-Up\n\nSee below.\n\n---\n\n## Follow-Up',
    'duplicate-section',
    '## Follow-Up',
    'Follow-Up',
  ),
  one(
    'a label is there twice',
    '**Verification**:',
    '**Verification**:\n- The graph is flat\n\n**Verification**:',
    'duplicate-section',
    '**Verification**:',
    'Verification',
  ),
  {
    name: 'a section is moved to the front',
    edits: [
      [
        `## Follow-Up

**One Week Follow-Up**:
- Salma looks at the disk’s graph on 12 November

**One Month Follow-Up**:
- The team goes through the open items on 5 December

---

`,
        '',
      ],
      [
        '## Incident Overview',
        `## Follow-Up

**One Week Follow-Up**:
- Salma looks at the disk’s graph on 12 November

**One Month Follow-Up**:
- The team goes through the open items on 5 December

---

## Incident Overview`,
      ],
    ],
    rule: 'section-order',
    line: '## Follow-Up',
    text: 'Follow-Up',
  },
];
