import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildCli, Folder } from './cli';

const name = '2024-03-12-orders-blocked-by-full-broker-disk';
const text = readFileSync(`examples/${name}.md`, 'utf8');

describe('postmortem export', () => {
  before(buildCli);

  it('writes JSON to standard output, or to a file by its name', () => {
    using folder = new Folder({ 'a.md': text });
    const { stdout, status } = folder.run('export', 'a.md', '--format', 'json');
    assert.equal(status, 0);
    const data = JSON.parse(stdout) as { readonly file: string; readonly id: string };
    assert.deepEqual([data.file, data.id], ['a.md', 'INC-2024-03-12-001']);
    assert.equal(folder.run('export', 'a.md', '--out', 'a.json').stdout, '');
    assert.equal(folder.read('a.json'), stdout);
  });

  it('writes one HTML file that needs nothing else', () => {
    using folder = new Folder({ 'a.md': text });
    folder.run('export', 'a.md', '--out', 'a.html');
    const html = folder.read('a.html');
    assert.match(html, /^<!doctype html>/);
    assert.match(html, /<title>[^<]*Orders blocked/);
    assert.ok(!/<script|<link|<img|@import|url\(/i.test(html));
  });

  it('leaves out what is for readers inside, and says so', () => {
    using folder = new Folder({ 'a.md': text });
    const inside = folder.run('export', 'a.md', '--format', 'html').stdout;
    const { stdout: outside, stderr } = folder.run('export', 'a.md', '--format', 'html', '--external');
    assert.ok(inside.includes('31 complaints') && !outside.includes('31 complaints'));
    assert.match(outside, /Business Impact/);
    assert.ok(inside.includes('Mara Lindqvist') && !outside.includes('Mara Lindqvist'));
    assert.match(stderr, /^postmortem: a\.md: left out .*Business Impact.*the columns Actor and Owner$/m);
    assert.equal(folder.run('export', 'a.md', '--format', 'json', '--external').status, 2);
  });

  it('tells the author which names readers outside will find', () => {
    const told = text.replace('## Summary', '## Summary\n\nMara saw it first.');
    using folder = new Folder({ 'a.md': told });
    const { stderr, status } = folder.run('export', 'a.md', '--out', 'a.html', '--external');
    assert.equal(status, 0);
    assert.match(stderr, /^postmortem: a\.md: “Mara” is still in the text, line 16$/m);
  });
});
