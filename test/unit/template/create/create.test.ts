import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, defaultConfiguration, readTemplate } from '../../../../src/core';
import { createTemplate } from '../../../../src/core/template/create/create';
import { markdownish } from '../../document/markdown';

const configuration = defaultConfiguration;

function templateFrom(text: string): string {
  return createTemplate(analyse(text, { template: readTemplate(''), configuration }));
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

### The pool of 2019 was kept

Nobody knew.

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

[The pool]

### The pool of 2019 was kept

<!-- optional -->

[The pool of 2019 was kept]

## Action Items

- [ ] [Action Items]
`,
    );
  });

  it('asks once for what a section says in a list and in words behind it', () => {
    const text = `# Outage

## Lessons

- One was slow
- Two was quick

Both will change.

1. Three

## Action Items

- [ ] Widen the pool

All of it in May.
`;
    assert.equal(
      templateFrom(text),
      '# [Title]\n\n## Lessons\n\n- [Lessons]\n\n## Action Items\n\n- [ ] [Action Items]\n',
    );
  });

  it('leaves the next one the choice of a state, listed or made', () => {
    const choices = 'Investigating / Identified / Mitigated / Monitoring / Resolved / Closed';
    for (const [line, expected] of [
      ['**State**: Resolved (2024-05-01)', `**State**: ${choices}`],
      ['- Incident Status: monitoring', `- Incident Status: ${choices}`],
      ['**State**: Final', '**State**: Draft / Under Review / Final'],
      ['**State**: Open / Closed', '**State**: Open / Closed'],
      ['**Severity**: SEV1 / SEV2', '**Severity**: SEV1 / SEV2'],
      ['**Owner**: Ada / Grace', '**Owner**: [Owner]'],
      ['**Status**: Broken', '**Status**: [Status]'],
    ])
      assert.equal(templateFrom(`# Outage\n\n${line}\n`), `# [Title]\n\n${expected}\n`);
  });

  it('has none of the incident’s days, however they are written', () => {
    for (const day of ['Friday, October 2, 2026', '2 October', '2026-10-02', 'Oct 2nd'])
      for (const line of [`### ${day}`, `**${day}**`]) {
        const text = `# Outage\n\n## Timeline\n\n${line}\n\n- 14:00 Errors began\n- 14:10 Rolled back\n\n## Summary\n\nx\n`;
        assert.doesNotMatch(templateFrom(text), /Oct|2026/, line);
      }
  });

  it('makes one entry of a timeline written as headings, and keeps the keys of front matter', () => {
    const text =
      '---\ntitle: Down\ndate: 2024-05-01\n---\n\n## Timeline\n\n### 14:00 UTC Alert\n\nx\n\n### 14:10 UTC Resolved\n\ny\n';
    assert.equal(
      templateFrom(text),
      '---\ntitle: "[title]"\ndate: YYYY-MM-DD\n---\n\n## Timeline\n\n- [HH:MM] [Event description]\n',
    );
  });

  it('makes a template of any text, and the same again of what it made', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        templateFrom(templateFrom(text));
      }),
      { numRuns: 500 },
    );
  });
});
