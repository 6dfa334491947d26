import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';
import { newPostmortem, severitiesOf, type KnownFacts } from '../../../src/core/new';

const source = readFileSync(new URL('../../../media/templates/default.md', import.meta.url), 'utf8');
const template = readTemplate(source);
const everything: KnownFacts = {
  date: '2024-05-01',
  id: 'INC-2024-05-01-001',
  severity: 'P1',
  timeZone: 'Europe/Berlin',
  author: 'Ada Lovelace',
};

describe('newPostmortem: nobody types what is known already', () => {
  const { text, cursor } = newPostmortem(template, everything);

  it('fills in date, id, severity, time zone, owner and status', () => {
    for (const line of [
      '# Post-Mortem: INC-2024-05-01-001',
      '**Incident ID**: INC-2024-05-01-001',
      '**Incident Date**: 2024-05-01',
      '**Severity**: P1 (High)',
      'All times in Europe/Berlin',
      '**Document Owner**: Ada Lovelace',
      '**Last Updated**: 2024-05-01',
      '**Status**: Draft',
    ]) {
      assert.ok(text.split('\n').includes(line), `${line} is not in\n${text}`);
    }
  });

  it('leaves the cursor at the first thing to fill in', () => {
    assert.equal(text.slice(cursor.start, cursor.end), '[X hours Y minutes]');
  });

  it('states no time and no duration that nobody measured', () => {
    assert.doesNotMatch(text, /\d\d:\d\d|1 hour/);
  });

  it('has info-level findings only, and each is a thing to fill in', () => {
    const { findings } = analyse(text, {
      template,
      configuration: defaultConfiguration,
      today: '2024-05-01',
    });
    const others = findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
    assert.deepEqual(others, []);
    const expected = ['placeholder', 'unchosen-option', 'action-without-owner'];
    assert.deepEqual(
      findings.filter(({ rule }) => !expected.includes(rule)),
      [],
    );
  });
});

describe('newPostmortem with little known', () => {
  const { text, cursor } = newPostmortem(template, { date: '2024-05-01' });

  it('leaves the choice of a severity to the author, with the cursor there if it comes first', () => {
    assert.match(text, /\*\*Severity\*\*: P0 \(Critical\) \/ P1/);
    assert.equal(text.slice(cursor.start, cursor.end), '[INC-YYYY-MM-DD-XXX]');
  });

  it('keeps every placeholder for what is not known', () => {
    assert.match(text, /^# Post-Mortem$/m);
    assert.match(text, /All times in \[Timezone\]/);
    assert.match(text, /\*\*Document Owner\*\*: \[Name\]/);
  });
});

describe('newPostmortem from a team’s own template', () => {
  const own = readTemplate(`# Outage report

## What broke <!-- also: Cause, Causes -->

[Words]

<!-- optional -->
## Chat

**Severity**: SEV1 / SEV2
**Owner**: on call
`);

  it('leaves out what the template says to the tools', () => {
    const { text } = newPostmortem(own, { date: '2024-05-01', severity: 'sev2', author: 'Ada' });
    assert.equal(
      text,
      '# Outage report\n\n## What broke\n\n[Words]\n\n## Chat\n\n**Severity**: SEV2\n**Owner**: on call\n',
    );
  });

  it('leaves no gap where a note of the template stood', () => {
    for (const ending of ['\n', '\r\n']) {
      const text = '## Links\n\n<!-- optional -->\n\n- [Link]\n\n## Chat\n<!-- optional -->\n\n[Name]\n';
      const made = newPostmortem(readTemplate(text.replaceAll('\n', ending)), { date: '2024-05-01' });
      assert.equal(made.text, '## Links\n\n- [Link]\n\n## Chat\n\n[Name]\n'.replaceAll('\n', ending));
    }
  });

  it('offers the template’s own severities', () => {
    assert.deepEqual(severitiesOf(own), ['SEV1', 'SEV2']);
  });
});
