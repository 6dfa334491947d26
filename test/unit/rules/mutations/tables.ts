import { mutation as one, type Mutation } from './mutation';

/** Defects of tables. */
export const tables: readonly Mutation[] = [
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
