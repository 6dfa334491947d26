import { mutation as one, type Mutation } from './mutation';

/** Defects of sections, fields and tables. */
export const structure: readonly Mutation[] = [
  // Sections
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
  // Fields
  one(
    'a field is deleted',
    '**Severity**: P1 (High)\n',
    '',
    'missing-field',
    '**Incident Date**',
    'Incident Date',
  ),
  one(
    'the first field is deleted',
    '**Incident ID**: INC-2024-11-05-001\n',
    '',
    'missing-field',
    '## Incident Overview',
    'Incident Overview',
  ),
  one(
    'a field in a list is deleted',
    '- Geographic Scope: Regional\n',
    '',
    'missing-field',
    'Service(s) Affected',
    'Service(s) Affected',
  ),
  one(
    'a field at the end is deleted',
    '**Last Updated**: 2024-11-11\n',
    '',
    'missing-field',
    '**Document Owner**',
    'Document Owner',
  ),
  one(
    'a field’s value is deleted',
    'Commander**: Salma Haddad',
    'Commander**:',
    'empty-field',
    '**Incident Commander**',
    '**Incident Commander**:',
  ),
  one(
    'a list entry’s value is deleted',
    'Customer Trust: Two large senders asked for a call',
    'Customer Trust:',
    'empty-field',
    'Customer Trust',
    'Customer Trust:',
  ),
  one(
    'a field’s label is misspelt',
    '**Severity**',
    '**Serverity**',
    'missing-field',
    '**Serverity**',
    'Serverity',
  ),
  one(
    'a label in a list is misspelt',
    '- SLA Credits',
    '- SLA Cerdits',
    'missing-field',
    '- SLA Cerdits',
    'SLA Cerdits',
  ),
  one(
    'a field loses its asterisks',
    '**Document Owner**',
    'Document Owner',
    'missing-field',
    'Document Owner: Salma',
    'Document Owner',
  ),
  one(
    'a label with a text is misspelt',
    '**Why It Happened**',
    '**Why It Happend**',
    'missing-section',
    '**Why It Happend**',
    'Why It Happend',
  ),
  // Tables
  one(
    'the timeline’s line of dashes is deleted',
    '| ----- | --------------------------------------- | ------------------------------------- | ------------ |\n',
    '',
    'broken-table',
    '| Time  |',
    '| Time  | Event                                   | Action Taken                          | Actor        |',
  ),
  one(
    'the actions’ line of dashes is deleted',
    '| --- | --------------------------------------------------- | ----------- | -------- | ---------- | ----------- |\n',
    '',
    'broken-table',
    '| ID  |',
    '| ID  | Action                                              | Owner       | Priority | Due Date   | Status      |',
  ),
  one(
    'the line of dashes lacks a column',
    '| --- | --------------------------------------------------- | ----------- | -------- | ---------- | ----------- |',
    '| --- | --- | --- | --- | --- |',
    'broken-table',
    '| ID  |',
    '| ID  | Action                                              | Owner       | Priority | Due Date   | Status      |',
  ),
  one(
    'a blank line parts rows from their table',
    '| 3   | Make',
    '\n| 3   | Make',
    'broken-table',
    '| 3   | Make',
    '| 3   | Make the health check render and delete a test page | Priya Nair  | Medium   | 2024-11-29 | Not Started |',
  ),
  one(
    'a row lacks a cell',
    '| High     | 2024-11-15 | In Progress |',
    '| High     | 2024-11-15 |',
    'ragged-row',
    '| 2   |',
    '| 2   | Alert at 80 % of the label service’s disk           | Jonas Weber | High     | 2024-11-15 |',
  ),
  one(
    'a row has a cell too many',
    '| Low      | 2024-12-13',
    '| Low      | soon | 2024-12-13',
    'ragged-row',
    '| 4   |',
    '| 4   | List the scheduled jobs of the old cluster          | Jonas Weber | Low      | soon | 2024-12-13 | Not Started |',
  ),
  one(
    'a pipe in a cell is not escaped',
    'Watched the disk for a while',
    'Ran `df | sort`',
    'ragged-row',
    '| 14:40 |',
    '| 14:40 | Incident resolved, monitoring continues | Ran `df | sort`          | Salma Haddad |',
  ),
  one(
    'a cell of the timeline is emptied',
    'Opened the dashboard',
    '                    ',
    'empty-cell',
    '| 13:15 |',
    '',
  ),
  one('a cell of the actions is emptied', '2024-12-13', '          ', 'empty-cell', '| 4   |', ''),
  one(
    'an owner is deleted',
    '| Priya Nair  | Medium',
    '|             | Medium',
    'action-without-owner',
    '| 3   |',
    '',
  ),
  one(
    'an owner is still to be found',
    '| Priya Nair  | Medium',
    '| TBD         | Medium',
    'action-without-owner',
    '| 3   |',
    'TBD',
  ),
  one(
    'a column’s header is misspelt',
    '| Owner       |',
    '| Onwer       |',
    'missing-column',
    '| Onwer',
    'Onwer',
  ),
  {
    name: 'a column is deleted',
    edits: [
      ['| Priority | Due Date', '| Due Date'],
      ['| -------- | ----------', '| ----------'],
      ['| High     | 2024-11-08', '| 2024-11-08'],
      ['| High     | 2024-11-15', '| 2024-11-15'],
      ['| Medium   | 2024-11-29', '| 2024-11-29'],
      ['| Low      | 2024-12-13', '| 2024-12-13'],
    ],
    rule: 'missing-column',
    line: '| ID  |',
    text: 'Owner',
  },
  one(
    'a table becomes prose',
    `| ID  | Action                                              | Owner       | Priority | Due Date   | Status      |
| --- | --------------------------------------------------- | ----------- | -------- | ---------- | ----------- |
| 1   | Remove each page once the printer has taken it      | Priya Nair  | High     | 2024-11-08 | Done        |
| 2   | Alert at 80 % of the label service’s disk           | Jonas Weber | High     | 2024-11-15 | In Progress |
| 3   | Make the health check render and delete a test page | Priya Nair  | Medium   | 2024-11-29 | Not Started |
| 4   | List the scheduled jobs of the old cluster          | Jonas Weber | Low      | 2024-12-13 | Not Started |
`,
    'They are in the tracker.\n',
    'missing-table',
    '## Action Items',
    'Action Items',
  ),
];
