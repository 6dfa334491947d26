import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

/** Texts on which a regular expression or a scan that is not linear would take minutes. */
const hostile: Readonly<Record<string, string>> = {
  'brackets that nothing closes': '['.repeat(50_000),
  'closed brackets in each other': '['.repeat(20_000) + ']'.repeat(20_000),
  'quote marks': '> '.repeat(20_000) + 'x',
  'list markers': '- '.repeat(20_000) + 'x',
  'backticks of ever another number': Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' '),
  'emphasis that nothing closes': '**a '.repeat(20_000),
  'labels on one line': '**a**: '.repeat(20_000),
  'labels on a line each': '**a**: b\n'.repeat(20_000),
  'colons in a list item': `- a${':a'.repeat(50_000)}`,
  'spaces in a list item': `- a${' '.repeat(50_000)}:x`,
  'spaces in a value': `**Severity**: a${' '.repeat(50_000)}/${' '.repeat(50_000)}b`,
  'comments that nothing closes': '<!-- '.repeat(50_000),
  'comments in a heading': `# x ${'<!-- also: a, b -->'.repeat(5_000)}`,
  'pipes on one line': `${'|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}`,
  'rows of pipes without a table': '| a | b |\n'.repeat(20_000),
  'a table of many rows': `| Time | Event |\n|---|---|\n${'| 14:00 | x |\n'.repeat(20_000)}`,
  'a table of ragged rows': `| Time | Event |\n|---|---|\n${'| 14:00 |\n'.repeat(20_000)}`,
  'headings of one name': '## Timeline\n\nx\n\n'.repeat(10_000),
  'headings of ever other names': Array.from({ length: 10_000 }, (_, i) => `## Timelin${i}\n\nx\n`).join(
    '\n',
  ),
  digits: '1'.repeat(100_000),
  'digits with colons': '1:'.repeat(50_000),
  'a heading of numbers': `# ${'1.'.repeat(50_000)}`,
  'dashes and slashes': '- / '.repeat(30_000),
  'line endings': '\r'.repeat(50_000),
  'front matter that nothing closes': `---\n${'a: b\n'.repeat(30_000)}`,
  'words to blame': 'should have known, careless human error. '.repeat(5_000),
};

describe('hostile text', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`does not freeze the editor: ${name}`, function () {
      this.timeout(4000);
      const { findings } = analyse(text, { template, configuration: defaultConfiguration });
      assert.ok(findings.every(({ message }) => message.length > 0));
    });
  }
});
