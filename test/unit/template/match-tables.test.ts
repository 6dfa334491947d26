import assert from 'node:assert/strict';
import { matchOf } from './matching';

describe('matching a document’s tables with a template', () => {
  it('finds the tables of each section that a heading names', () => {
    const tables = [
      '## Timeline',
      '| Time | Event |',
      '| - | - |',
      '## Action Items',
      '| Action | Owner |',
      '| - | - |',
    ];
    const rows = [
      '| Time | Event |',
      '| - | - |',
      '| 14:00 | x |',
      '',
      '| Action | Owner |',
      '| - | - |',
      '| y | Ada |',
    ];
    const { columns } = matchOf(tables, ['## Timeline & Action Items', '', ...rows]);
    assert.deepEqual(columns, [
      ['Time', 'Event'],
      ['Action', 'Owner'],
    ]);
  });

  it('finds columns in any order, under other names, and leaves the author’s own alone', () => {
    const table = [
      '## Actions',
      '| ID | Action | Owner | Due Date |',
      '|---|---|---|---|',
      '| 1 | [x] | [y] | YYYY-MM-DD |',
    ];
    const { columns } = matchOf(table, [
      '| **Assignee** | Remarks | To do | # |',
      '|---|---|---|---|',
      '| a | b | c | d |',
    ]);
    assert.deepEqual(columns, [['Owner', undefined, 'Action', 'ID']]);
  });

  it('does not take a table with a column or two in common for the template’s', () => {
    const table = [
      '## Actions',
      '| ID | Action | Owner | Due Date | Status |',
      '|---|---|---|---|---|',
      '| 1 | [x] | [y] | z | Open |',
    ];
    assert.deepEqual(
      matchOf(table, ['| Service | Owner | Status |', '|---|---|---|', '| a | b | c |']).columns,
      [],
    );
  });
});
