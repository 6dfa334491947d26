import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/document';
import { readStatus } from '../../../src/core/rules/status';

function statusOf(...lines: readonly string[]): string {
  return readStatus(readDocument(lines.join('\n')));
}

describe('the status of a document: how strictly it is held to account', () => {
  it('is read from a field, from front matter, and from a table of fields', () => {
    assert.equal(statusOf('**Status**: Final'), 'final');
    assert.equal(statusOf('- Document status: In review'), 'under-review');
    assert.equal(statusOf('---', 'status: published', '---'), 'final');
    assert.equal(
      statusOf('| | |', '| - | - |', '| Date | 2024-05-01 |', '| **Status** | Published |'),
      'final',
    );
    assert.equal(statusOf('| Status | Final |', '| - | - |', '| Date | 2024-05-01 |'), 'final');
  });

  it('is read from a table at the top that has one row', () => {
    const table = ['| Date | Severity | Status |', '| - | - | - |', '| 2024-05-01 | High | Final |'];
    assert.equal(statusOf('# Post-mortem', '', ...table), 'final');
    assert.equal(statusOf('# Post-mortem', '', '## Action Items', '', ...table), 'draft');
  });

  it('is draft where nothing says it, or where it is not chosen yet', () => {
    assert.equal(statusOf('# Post-mortem'), 'draft');
    assert.equal(statusOf('**Status**: Draft / Under Review / Final'), 'draft');
    assert.equal(statusOf('| ID | Action | Status |', '| - | - | - |', '| 1 | Publish | Final |'), 'draft');
    assert.equal(statusOf('| Status | Count |', '| - | - |', '| Done | 3 |'), 'draft');
  });
});
