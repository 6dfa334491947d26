import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/document';

/** The fields of a document of `lines`, as the text of their labels and values. */
function fieldsIn(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return readDocument(text).fields.map(({ labelRange, valueRange, label, value }) => {
    assert.ok(text.slice(labelRange.start, labelRange.end).includes(label), text);
    assert.equal(text.slice(valueRange.start, valueRange.end), value, text);
    return `${label}: ${value}`;
  });
}

describe('a table in place of fields: what an incident’s overview says in rows is checked as in lines', () => {
  it('is read under an empty header, wherever it stands and however its labels are written', () => {
    const table = ['| | |', '|---|---|', '| **Severity** | SEV-2 |', '| **Author:** | Lena |', '| Due: | |'];
    const fields = ['Severity: SEV-2', 'Author: Lena', 'Due: '];
    assert.deepEqual(fieldsIn('# X', '', ...table), fields);
    assert.deepEqual(fieldsIn('# X', '## A', 'a', '## B', 'b', '## C', '', ...table), fields);
  });

  it('is read at the head of the document, with its header where that is a pair', () => {
    const rows = ['|---|---|', '| Author | Lena |', '| Incident date | 2024-05-01 |'];
    const fields = ['Author: Lena', 'Incident date: 2024-05-01'];
    assert.deepEqual(fieldsIn('# X', '', '| Severity | SEV-2 |', ...rows), ['Severity: SEV-2', ...fields]);
    assert.deepEqual(fieldsIn('# X', '## O', '| **Lead** | Jo |', ...rows), ['Lead: Jo', ...fields]);
    assert.deepEqual(fieldsIn('# X', '', '| Field | Value |', ...rows), fields);
  });

  it('is none where its rows are entries, items or examples', () => {
    const none: readonly (readonly string[])[] = [
      ['| Time | Event |', '|---|---|', '| 14:05 | Alert |'],
      ['| | |', '|---|---|', '| 14:05 | Alert |'],
      ['| Action | Owner |', '|---|---|', '| Alert when the disk is nearly full | Ada |'],
      ['| Action | Owner |', '|---|---|', '| [Action] | [Name] |'],
      ['| | | |', '|---|---|---|', '| Severity | SEV-2 | x |'],
    ];
    for (const table of none) assert.deepEqual(fieldsIn('# X', '', ...table), []);
    const behind = ['| Severity | SEV-2 |', '|---|---|', '| Author | Lena |'];
    assert.deepEqual(fieldsIn('# X', '## A', 'a', '## B', 'b', '## C', '', ...behind), []);
  });
});
