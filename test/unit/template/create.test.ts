import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, defaultConfiguration, readTemplate, type Finding } from '../../../src/core';
import { newPostmortem } from '../../../src/core/new';
import { createTemplate } from '../../../src/core/template/create/create';
import { markdownish } from '../document/markdown';

const configuration = defaultConfiguration;

function templateFrom(text: string): string {
  return createTemplate(analyse(text, { template: readTemplate(''), configuration }));
}

function findingsOf(text: string, template: string): readonly Finding[] {
  return analyse(text, { template: readTemplate(template), configuration }).findings;
}

describe('createTemplate: a team’s next post-mortem has the shape of its last', () => {
  it('keeps headings, labels and columns, and puts placeholders for the rest', () => {
    const text = `# Post-mortem: checkout was down

**Incident ID**: INC-2024-05-01-007
**Date**: 1 May 2024
**Severity**: P1
**Duration**: 1h 30m
**Status**: Final

## Summary

Payments failed. Then

they did not.

![Graph](graph.png)

**Impact**:
- Users: 5000
- Region: eu-west

---

## Timeline

All times in UTC

| Time | Event | Who |
| :--- | :---: | --- |
| 14:00 | The alert fired | System |
| 15:30 | Payments were back | Ada |

## Root Cause

### The pool

It was small.

## Action Items

- [ ] Widen the pool (Ada)
- [x] **Alert**: on 80 %
`;
    assert.equal(
      templateFrom(text),
      `# Post-mortem: [Title]

**Incident ID**: [INC-YYYY-MM-DD-XXX]
**Date**: [YYYY-MM-DD]
**Severity**: [Severity]
**Duration**: [X hours Y minutes]
**Status**: Draft / Under Review / Final

## Summary

[Summary]

**Impact**:
- Users: [Users]
- Region: [Region]

---

## Timeline

All times in [Timezone]

| Time | Event | Who |
| :--- | :---: | --- |
| [HH:MM] | [Event] | [Who] |

## Root Cause

### The pool

<!-- optional -->

[The pool]

## Action Items

- [ ] [Action Items]
`,
    );
  });

  it('makes one entry of a timeline written as headings, and keeps the keys of front matter', () => {
    const text =
      '---\ntitle: Down\ndate: 2024-05-01\n---\n\n## Timeline\n\n### 14:00 UTC Alert\n\nx\n\n### 14:10 UTC Resolved\n\ny\n';
    assert.equal(
      templateFrom(text),
      '---\ntitle: "[title]"\ndate: YYYY-MM-DD\n---\n\n## Timeline\n\n- [HH:MM] [Event description]\n',
    );
  });

  const files = readdirSync('examples').filter((file) => file.endsWith('.md'));
  for (const file of files) {
    const text = readFileSync(`examples/${file}`, 'utf8');
    it(`made of ${file}, asks for nothing that it has not`, () => {
      const structural = findingsOf(text, templateFrom(text)).filter(({ rule }) =>
        /^missing-(?:sec|fie|tab|col)|^section-order/.test(rule),
      );
      assert.deepEqual(
        structural.map(({ message }) => message),
        [],
      );
    });

    it(`made of ${file}, gives new documents in which there is only to fill in`, () => {
      const template = templateFrom(text);
      const fresh = newPostmortem(readTemplate(template), { date: '2024-05-01' }).text;
      assert.deepEqual(
        findingsOf(fresh, template)
          .filter(({ rule }) => rule !== 'placeholder' && rule !== 'unchosen-option')
          .map(({ message }) => message),
        [],
      );
    });
  }

  it('makes a template of any text, and the same again of what it made', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        templateFrom(templateFrom(text));
      }),
      { numRuns: 500 },
    );
  });
});
