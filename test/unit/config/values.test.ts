import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { adaptTemplate, analyse, readTemplate } from '../../../src/core';
import { newPostmortem } from '../../../src/core/new';
import { readConfiguration } from '../../../src/core/config';

const builtIn = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const { configuration } = readConfiguration(`{
  "values": {
    "Severity": ["SEV1", "SEV2"],
    "Priority": ["Now", "Next"],
    "Status": ["Draft", "Signed off"],
    "Action Items/Status": ["Todo", "Shipped"]
  },
  "sections": { "Action Items": ["Repair items"] }
}`);
const template = adaptTemplate(builtIn, configuration);

describe('choices and names of a configuration', () => {
  it('stand in a new post-mortem, in which nothing is wrong from the start', () => {
    const { text } = newPostmortem(template, { date: '2024-05-01', id: 'INC-2024-05-01-001' });
    assert.match(text, /^\*\*Severity\*\*: SEV1 \/ SEV2$/m);
    assert.match(text, /^\*\*Status\*\*: Draft$/m);
    assert.match(text, /\| Now \/ Next +\| YYYY-MM-DD \| Todo \/ Shipped +\|/);
    const { findings } = analyse(text, { template, configuration });
    assert.deepEqual([...new Set(findings.map(({ severity }) => severity))], ['info']);
  });

  it('are what documents are held to: a column’s are not the field’s of the same name', () => {
    const { text } = newPostmortem(template, {
      date: '2024-05-01',
      id: 'INC-2024-05-01-001',
      severity: 'sev2',
    });
    assert.match(text, /^\*\*Severity\*\*: SEV2$/m);
    const filled = text
      .replace(/Now \/ Next +\| YYYY-MM-DD \| Todo \/ Shipped/g, 'High | 2024-06-01 | Shipped')
      .replace('## Action Items', '## Repair items');
    const { findings, status } = analyse(filled, { template, configuration });
    const about = findings.filter(({ rule }) => rule === 'invalid-value' || rule === 'missing-section');
    assert.deepEqual(
      [...new Set(about.map(({ message }) => message))],
      ['“High” is no known priority: Now, Next.'],
    );
    assert.equal(status, 'draft');
  });
});

describe('a plain name that a field and a column have', () => {
  it('is the field’s', () => {
    const plain = readConfiguration('{"values": {"Status": ["Draft", "Signed off"]}}').configuration;
    const text =
      '# Post-Mortem\n\n## Action Items\n\n| ID | Action | Owner | Priority | Due Date | Status |\n|-|-|-|-|-|-|\n| 1 | Limit tries to 5 | Ada | High | 2024-06-01 | Done |\n\n**Status**: Signed off\n';
    const { findings } = analyse(text, { template: builtIn, configuration: plain });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'invalid-value'),
      [],
    );
  });
});
