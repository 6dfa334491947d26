import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPostmortem, readTemplate } from '../../../src/core';

const builtInText = readFileSync('media/templates/default.md', 'utf8');
const builtIn = readTemplate(builtInText);

function recognised(text: string): boolean {
  return isPostmortem(text, builtIn);
}

describe('a post-mortem is recognised', () => {
  const titles = [
    ...[
      'Post-Mortem',
      'Postmortem: checkout down',
      '✅ Post mortem – 2024-05-01',
      'Internal post-mortem of the outage',
    ],
    ...[
      'Incident report: User account takeover',
      'Public Incident Review',
      'INC-2024-05-01-001',
      'INC-1234 Checkout',
    ],
    ...['**[INC-YYYY-MM-DD-XXX]** Checkout', 'Incident on 2020-02-18', 'Incident: 1st of May 2024'],
  ];
  for (const title of titles) {
    it(`by its title: ${title}`, () => {
      assert.ok(recognised(`# ${title}\n\nIt was down.\n`));
      assert.ok(recognised(`---\ntitle: "${title}"\ndate: 2024-05-01\n---\n\nIt was down.\n`));
      assert.ok(recognised(`${title}\n=====\n\nIt was down.\n`));
      assert.ok(recognised(`# ${title}\r\n\r\nIt was down.\r\n`));
    });
  }

  for (const title of [
    'Checkout outage post-mortem',
    'Website outage 5-26-21',
    'March 26th, 2019 registry downtime',
  ]) {
    it(`by its title and one section: ${title}`, () => {
      assert.ok(recognised(`# ${title}\n\n## Timeline\n`));
      assert.ok(!recognised(`# ${title}\n\n## Buy tickets\n`));
    });
  }

  it('by most of the template’s sections, whatever they are called and how deep they are', () => {
    const names = [
      ...['Overview', '2. TL;DR', 'Chronology', 'Root causes', 'Remediation', 'Incident impact'],
      ...['✅ What went well', 'What went poorly', 'Follow-up actions'],
    ];
    assert.ok(recognised(`# Checkout\n\n${names.map((name) => `### ${name}\n`).join('\n')}`));
  });

  it('by a timeline with times and two more sections, whatever the template', () => {
    assert.ok(
      recognised(
        '# Registry down\n\n## Summary\n\n## Timeline (UTC)\n\n14:05 alert\n14:20 rollback\n15:10 ok\n\n## Action items\n',
      ),
    );
  });

  it('when it is nothing but the text of a new one', () => assert.ok(recognised(builtInText)));

  it('by the sections of the team’s own template', () => {
    const own = readTemplate('# Störung\n\n## Ablauf\n\n## Ursache\n\n## Maßnahmen\n\n## Lehren\n');
    assert.ok(isPostmortem('# Kasse steht\n\n## Ablauf\n\n## Ursache\n\n## Maßnahmen\n', own));
    assert.ok(!isPostmortem('# Kasse\n\n## Ablauf\n\n## Ursache\n', own));
  });
});

describe('other Markdown stays silent', () => {
  const others: Readonly<Record<string, string>> = {
    'a page about post-mortems': '# How to write a post-mortem\n\n## Timeline\n\n## Tone\n',
    'a collection of them': '# Postmortems\n\n- [Checkout](checkout.md)\n',
    'a process': '# Post-mortem process\n\n## Roles\n',
    'a tool of that name': '# Postmortem\n\n## Install\n\n## Usage\n\n## License\n',
    'a project plan': '# Migration\n\n## Summary\n\n## Timeline\n\nMay: design\n\n## Action items\n',
    'a runbook': '# Runbook: API down\n\n## Impact\n\n## Diagnosis\n\n## Mitigation\n\n## Resolution\n',
    'a blog post': '# Why we stopped worrying about incidents\n\n## Lessons learned\n',
    'meeting notes': '# Incident review meeting notes\n\n## Action items\n',
    'a post-mortem quoted in code': `# Examples\n\n~~~md\n${builtInText}\n~~~\n`,
    'a page with some of the sections': `# Team\n\n${['Overview', 'Lessons Learned', 'Follow-Up', 'Communication', 'Links', 'Actions'].map((name) => `## ${name}\n`).join('\n')}`,
    'nothing at all': '',
  };
  for (const [what, text] of Object.entries(others)) {
    it(what, () => assert.ok(!recognised(text)));
  }

  it('the documents of the packages that this project uses', () => {
    const files = readdirSync('node_modules', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|markdown)$/i.test(path))
      .map((path) => join('node_modules', path));
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => recognised(readFileSync(file, 'utf8'))),
      [],
    );
  }).timeout(20_000);

  it('however long it is: a glance at a large one takes milliseconds', () => {
    const long = `# Notes\n\n${'some words of prose, and more of them\n- a list\n\n## A heading\n\n'.repeat(20_000)}`;
    const started = performance.now();
    assert.ok(!recognised(long));
    assert.ok(performance.now() - started < 500);
  });
});
