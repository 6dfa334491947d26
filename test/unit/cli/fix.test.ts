import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { buildCli, Folder } from './cli';

const configuration = '{ "template": "template.md" }';
const template =
  '# Incident\n\n**Severity**: high / low\n\n## Timeline\n\n| Time | Event |\n| ---- | ----- |\n\n## Fix\n\n[What]\n';
const untidy =
  '# Incident\n\n**Severity**: h\u200bigh\n\n## Timeline\n\n| Time | Event |\n| 14:00 | Alert | |\n| 14:05 |\n';
const tidy =
  '# Incident\n\n**Severity**: high\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| 14:00 | Alert |\n| 14:05 |\n';

function folderWith(text: string | Uint8Array): Folder {
  return new Folder({ '.postmortem.json': configuration, 'template.md': template, 'a.md': text });
}

describe('postmortem check --fix', () => {
  before(buildCli);

  it('makes the fixes that need no choice, and tells what is left', () => {
    using folder = folderWith(untidy);
    const { stdout, status } = folder.run('check', 'a.md', '--fix');
    assert.equal(folder.read('a.md'), tidy);
    assert.equal(status, 0);
    assert.match(stdout, /ragged-row\n/);
    assert.match(stdout, /missing-section\n/);
    assert.ok(!stdout.includes('broken-table'), stdout);
  });

  it('chooses no value for its author, however near one is', () => {
    const misspelt = tidy.replace('high', 'hgih');
    using folder = folderWith(misspelt);
    const { stdout } = folder.run('check', 'a.md', '--fix');
    assert.equal(folder.read('a.md'), misspelt);
    assert.match(stdout, /“hgih” is no known severity. Did you mean “high”\?/);
  });

  it('keeps line endings and a byte order mark', () => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    using folder = folderWith(crlf(untidy));
    folder.run('check', 'a.md', '--fix');
    assert.equal(folder.read('a.md'), crlf(tidy));
  });

  it('touches no file in which it has nothing to fix', () => {
    using folder = folderWith(tidy);
    const before = statSync(`${folder.path}/a.md`).mtimeMs;
    folder.run('check', 'a.md', '--fix');
    assert.equal(statSync(`${folder.path}/a.md`).mtimeMs, before);
    assert.equal(folder.read('a.md'), tidy);
  });

  it('leaves alone what is not UTF-8: writing it back would lose bytes', () => {
    const latin1 = Buffer.from(untidy.replace('\u200b', '').replace('# Incident', '# Störung'), 'latin1');
    using folder = folderWith(latin1);
    const { status, stderr } = folder.run('check', 'a.md', '--fix');
    assert.equal(status, 2);
    assert.match(stderr, /a\.md: it is not UTF-8/);
    assert.deepEqual(Buffer.from(folder.read('a.md')).length > 0, true);
    assert.equal(folder.run('check', 'a.md').status, 0);
  });
});
