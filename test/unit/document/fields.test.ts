import assert from 'node:assert/strict';
import { documentOf, fieldsOf, slice } from './slices';

describe('fields', () => {
  const forms: readonly string[] = [
    '**Severity**: P1 (High)',
    '**Severity:** P1 (High)',
    '__Severity__: P1 (High)',
    '**Severity** : P1 (High)',
    '**Severity** (of the incident): P1 (High)',
    '- **Severity**: P1 (High)',
    '* Severity: P1 (High)',
    '1. Severity: P1 (High)',
    '**Severity**:\tP1 (High)  ',
    '**Severity**:\u00a0P1 (High)',
    '- Severity:\u00a0P1 (High)',
  ];
  for (const line of forms) {
    it(`are read from ${JSON.stringify(line)}, with the value’s exact range`, () => {
      const document = documentOf(['## Overview', '', line]);
      assert.deepEqual(fieldsOf(document), ['Overview › Severity = P1 (High)']);
      assert.equal(slice(document, document.fields[0]!.valueRange), 'P1 (High)');
      assert.equal(slice(document, document.fields[0]!.labelRange), 'Severity');
    });
  }

  const none: readonly string[] = [
    'Severity: P1',
    '- See https://example.org: it is down',
    '- 14:05: alert',
    '- http://example.org',
    '**Severity**P1:',
    '- `code`: text',
    '**14:05** alert',
    '`**Severity**: P1`',
  ];
  for (const line of none) {
    it(`are not read into ${JSON.stringify(line)}`, () => {
      assert.deepEqual(fieldsOf(documentOf(['## Overview', '', line])), []);
    });
  }

  it('on neighbouring lines are one each', () => {
    const document = documentOf(['**A**: 1', '**B**: 2', '**C**:', '**D**: 4']);
    assert.deepEqual(fieldsOf(document), [' › A = 1', ' › B = 2', ' › C = ', ' › D = 4']);
  });

  it('reach over the lines of their value', () => {
    const document = documentOf(['**A**: one', 'two', '**B**: three']);
    assert.deepEqual(fieldsOf(document), [' › A = one\ntwo', ' › B = three']);
  });

  it('that are empty say where their value would stand', () => {
    const document = documentOf(['**A**:', '**B**: x']);
    const [a] = document.fields;
    assert.deepEqual(a?.valueRange, { start: 6, end: 6 });
    assert.equal(slice(document, a.range), '**A**:');
  });

  it('with a list under them have it as their value', () => {
    const document = documentOf(['- **Services**:', '  - checkout', '  - search', '- Region: all']);
    assert.deepEqual(fieldsOf(document), [' › Services = ', ' › Region = all']);
    assert.equal(document.fields[0]?.blocks.length, 1);
  });

  it('have what follows an item that is only a label, though it is not indented', () => {
    const blocks = (lines: string[]): number[] =>
      documentOf(lines).fields.map((field) => field.blocks.length);
    assert.deepEqual(
      blocks(['- **Impact**:', '', 'Nobody could pay.', '', '- **Actions**:', '', '1. Ask']),
      [1, 1],
    );
    assert.deepEqual(blocks(['- **Id**: 7', '', '- **Impact**:', '', 'Nobody could pay.']), [0, 1]);
    // The last of several in a row is as likely to be empty.
    assert.deepEqual(
      blocks(['- **Severity**: P1', '- **Author**:', '', 'At noon the site was down.']),
      [0, 0],
    );
    assert.deepEqual(blocks(['- **Impact**:', '', '## Timeline']), [0]);
    assert.deepEqual(blocks(['- **Impact**:', '', '**Author**: Ann']), [0, 0]);
  });

  it('may stand on one line, parted by more than a space', () => {
    const document = documentOf([
      '**A**: 1 · **B**: 2 | **C:** 3,  **D**: 4',
      '**E**: 5',
      'six, **seven**: 8',
    ]);
    assert.deepEqual(fieldsOf(document), [
      ' › A = 1',
      ' › B = 2',
      ' › C = 3',
      ' › D = 4',
      ' › E = 5\nsix, **seven**: 8',
    ]);
    assert.deepEqual(fieldsOf(documentOf(['**A**: a **bold**: word'])), [' › A = a **bold**: word']);
  });

  it('may have a colon in full width, or a dash behind a bold label on a line of its own', () => {
    const document = documentOf([
      '**A**：1',
      '**B：**2',
      '',
      '**C** – 3',
      '**D** - 4',
      '',
      '- **E**： 5',
      '- F：6',
    ]);
    assert.deepEqual(fieldsOf(document), [
      ' › A = 1',
      ' › B = 2',
      ' › C = 3',
      ' › D = 4',
      ' › E = 5',
      ' › F = 6',
    ]);
    const entries = [
      '**14:05** – alert',
      '',
      '**1 May** – alert',
      '',
      '- **Quick** – it took a minute',
      '',
      '**A**–b',
    ];
    assert.deepEqual(fieldsOf(documentOf(entries)), []);
  });

  it('in nested lists are read too', () => {
    const document = documentOf(['- Impact', '  - Users: 5', '    - Region: EU']);
    assert.deepEqual(fieldsOf(document), [' › Users = 5', ' › Region = EU']);
  });

  it('have labels without markup', () => {
    const document = documentOf(['**Users *affected***: 5', '**`Region`**: EU']);
    assert.deepEqual(
      document.fields.map(({ label }) => label),
      ['Region'],
    );
  });

  it('in quotes are not the document’s', () => {
    assert.deepEqual(fieldsOf(documentOf(['> **Severity**: P1'])), []);
  });

  it('count wide characters as VS Code does', () => {
    const document = documentOf(['**深刻度**: 🔥🔥 高']);
    assert.deepEqual(document.fields[0]?.valueRange, { start: 9, end: 15 });
  });
});
