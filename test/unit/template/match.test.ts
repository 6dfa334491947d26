import assert from 'node:assert/strict';
import { matchOf } from './matching';

const template = [
  '# Post-mortem',
  '## Incident Overview',
  '**Severity**: P0 / P1',
  '## Summary',
  '[x]',
  '**Impact**:',
  '- Users: [x]',
  '## Root Cause',
  '[x]',
  '## Resolution',
  '[x]',
  '## Impact Analysis',
  '[x]',
];

describe('matching a document with a template', () => {
  it('finds sections at any level, in any order, with numbers and emoji', () => {
    const { sections } = matchOf(template, ['#### 3. 🔍 ROOT-CAUSE', 'x', '# Summary:', 'y']);
    assert.deepEqual(sections, ['Root Cause = 3. 🔍 ROOT-CAUSE', 'Summary = Summary:']);
  });

  it('takes the usual other names, and what stands before a remark', () => {
    const { sections } = matchOf(template, [
      '## TL;DR',
      'x',
      '## Root causes – and triggers',
      'y',
      '## The fix (for now). And later',
      'z',
    ]);
    assert.deepEqual(sections, [
      'Summary = TL;DR',
      'Root Cause = Root causes – and triggers',
      'Resolution = The fix (for now). And later',
    ]);
  });

  it('takes a heading that names several sections for each of them', () => {
    const own = [...template, '## What Went Well', '[x]', '## What Went Wrong', '[x]'];
    const found = (...headings: readonly string[]): readonly string[] =>
      matchOf(
        own,
        headings.flatMap((heading) => [`## ${heading}`, 'x']),
      ).sections;
    assert.deepEqual(found('3. Root Causes & Remediation'), [
      'Root Cause = 3. Root Causes & Remediation',
      'Resolution = 3. Root Causes & Remediation',
    ]);
    assert.deepEqual(found('What went well and what went wrong').length, 2);
    assert.deepEqual(found('What Went Well / Wrong').length, 2);
    assert.deepEqual(found('Summary, impact and root cause').length, 3);
    assert.deepEqual(found('Impact / Detection'), ['Impact Analysis = Impact / Detection']);
    assert.deepEqual(found('Root Cause and Resolution', 'Resolution'), [
      'Resolution = Resolution',
      'Root Cause = Root Cause and Resolution',
    ]);
  });

  it('takes what a heading says for what it says in its place', () => {
    const own = [
      '## Impact',
      '### Customer Impact',
      '[x]',
      '## Lessons Learned',
      '### Organizational Lessons',
      '[x]',
    ];
    const { sections } = matchOf(own, [
      '## Impact',
      '### Customers',
      'x',
      '## Learnings',
      '### Organisational',
      'x',
    ]);
    assert.deepEqual(sections.toSorted(), [
      'Customer Impact = Customers',
      'Impact = Impact',
      'Lessons Learned = Learnings',
      'Organizational Lessons = Organisational',
    ]);
    assert.deepEqual(matchOf(own, ['## Impact', 'x', '## Timeline', '### Customers', 'x']).sections, [
      'Impact = Impact',
    ]);
    const twice = [
      '## Impact',
      '**Internal**:',
      '- [x]',
      '',
      '## Communication',
      '**Internal Communication**:',
      '- [x]',
    ];
    const written = ['## Impact', '**Internal**:', '- x', '', '## Communications', '**Internal**:', '- y'];
    assert.equal(matchOf(twice, written).sections.length, 4);
    assert.deepEqual(matchOf(own, ['## Lessons learnt', 'x', '#### Organisational lessons', 'y']).sections, [
      'Lessons Learned = Lessons learnt',
      'Organizational Lessons = Organisational lessons',
    ]);
  });

  it('takes no heading apart that only has such a word in it', () => {
    const headings = [
      'Cause and effect',
      'Search & Resolution',
      'Impact, or the lack of it',
      'Fix and forget',
    ];
    const found = matchOf(
      template,
      headings.flatMap((heading) => [`## ${heading}`, 'x']),
    ).sections;
    assert.deepEqual(found, []);
  });

  it('does not take what is merely near: that is for the author to say', () => {
    const { sections } = matchOf(template, ['## Sumary', 'x', '## Root', 'y', '## Resolutoin', 'z']);
    assert.deepEqual(sections, []);
  });

  it('takes a name that stands in the remark of another', () => {
    const { sections } = matchOf(template, [
      '## What led to it (Root Cause)',
      'x',
      '## Thanks (to all)',
      'y',
    ]);
    assert.deepEqual(sections, ['Root Cause = What led to it (Root Cause)']);
  });

  it('takes an overview for the summary, and factors for the cause, where the template has but one of them', () => {
    const guide = ['## Overview', '[x]', '## Contributing Factors', '- [x]'];
    assert.deepEqual(matchOf(guide, ['## TL;DR', 'x', '## Root Cause', 'y']).sections, [
      'Overview = TL;DR',
      'Contributing Factors = Root Cause',
    ]);
    const both = matchOf(guide, ['## Summary', 'x', '## Overview', 'y', '## Contributing factors', 'z']);
    assert.deepEqual(both.sections, ['Overview = Overview', 'Contributing Factors = Contributing factors']);
    assert.deepEqual(matchOf(template, ['## Overview', 'x']).sections, ['Incident Overview = Overview']);
  });

  it('takes the first words of a subsection for it, where no other begins with them', () => {
    const own = [
      '## Messaging',
      '### Internal Message',
      '[x]',
      '### External Message',
      '[x]',
      '### What else',
      '### What not',
    ];
    const { sections } = matchOf(own, [
      '## Communications',
      '### External',
      'x',
      '### What',
      'y',
      '### Intern',
      'z',
    ]);
    assert.deepEqual(sections, ['Messaging = Communications', 'External Message = External']);
  });

  it('takes a name in the singular or the plural for the same, of sections, fields and columns', () => {
    const { sections, columns } = matchOf(
      ['## Lesson Learned', '## Corrective and Preventative Measures', '| Task | Owners |', '| - | - |'],
      ['## Lessons Learned', 'x', '## Corrective and Preventative Measure', '| Tasks | Owner |', '| - | - |'],
    );
    assert.deepEqual(sections, [
      'Lesson Learned = Lessons Learned',
      'Corrective and Preventative Measures = Corrective and Preventative Measure',
    ]);
    assert.deepEqual(columns, [['Task', 'Owners']]);
    const fields = ['**Service(s) Affected**: x', '**Business Process**: y', '**Status**: z'];
    const written = ['**Services affected**: x', '**Business Processes**: y', '**Statu**: z'];
    assert.deepEqual(matchOf(fields, written).fields, [
      'Service(s) Affected =  › Services affected',
      'Business Process =  › Business Processes',
    ]);
  });

  it('lets a section’s own name go before another one’s other name', () => {
    const { sections } = matchOf(template, ['## Mitigation', 'x', '## Resolution', 'y']);
    assert.deepEqual(sections, ['Resolution = Resolution']);
  });

  it('tells a label from a heading of the same name', () => {
    assert.deepEqual(matchOf(template, ['## Impact', 'x']).sections, ['Impact Analysis = Impact']);
    assert.deepEqual(matchOf(template, ['## Summary', '**Impact**:', '- a', '', '## Impact', 'x']).sections, [
      'Summary = Summary',
      'Impact = Impact',
      'Impact Analysis = Impact',
    ]);
  });

  it('calls a section a repetition only under its own name, in the same place', () => {
    const { duplicates } = matchOf(template, [
      '## Summary',
      'x',
      '## TL;DR',
      'y',
      '## summary',
      'z',
      '### Summary',
      'a',
    ]);
    assert.deepEqual(duplicates, ['summary']);
  });

  it('finds a field wherever the author has put it, and rather in its own section', () => {
    assert.deepEqual(matchOf(template, ['**Sev**: P1', '', '## Summary', 'x']).fields, ['Severity =  › Sev']);
    assert.deepEqual(matchOf(template, ['**Severity**: P1', '', '## Overview', '- Severity: P0']).fields, [
      'Severity = Overview › Severity',
    ]);
  });

  it('is not led astray by names that objects have of themselves', () => {
    assert.deepEqual(
      matchOf(template, ['## constructor', 'x', '## __proto__', '**toString**: y']).sections,
      [],
    );
  });
});
