import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import type { FileFindings } from '../../../src/cli/file-findings';
import { buildCli, Folder, type Run } from './cli';

const template = readFileSync('media/templates/default.md', 'utf8');
const draft = `# Post-Mortem: checkout

## Summary

It was down for a while.

**Status**: Draft
`;
const final = draft.replace('Draft', 'Final');

function json({ stdout }: Run): readonly FileFindings[] {
  return JSON.parse(stdout) as readonly FileFindings[];
}

function files(run: Run): readonly string[] {
  return json(run).map(({ file }) => file);
}

describe('postmortem check', () => {
  before(buildCli);

  it('gives the JSON that scripts rely on, with 1-based places and exclusive ends', () => {
    using folder = new Folder({ 'a.md': draft.replace('Draft', 'Darft') });
    const [file] = json(folder.run('check', 'a.md', '--format', 'json'));
    assert.equal(file?.file, 'a.md');
    assert.deepEqual(
      file.findings.find(({ rule }) => rule === 'invalid-value'),
      {
        rule: 'invalid-value',
        severity: 'warning',
        message: '“Darft” is no known status. Did you mean “Draft”?',
        ...{ line: 7, column: 13, endLine: 7, endColumn: 18 },
        fixable: false,
      },
    );
  });

  it('has an exit status for CI: 0, or 1 at or above --fail-on', () => {
    using folder = new Folder({ 'draft.md': draft, 'final.md': final });
    assert.equal(folder.run('check', 'draft.md').status, 0);
    assert.equal(folder.run('check', 'draft.md', '--fail-on', 'info').status, 1);
    assert.equal(folder.run('check', 'draft.md', '--fail-on=warning').status, 0);
    assert.equal(folder.run('check', 'final.md').status, 1);
    assert.equal(folder.run('check', 'draft.md', 'final.md').status, 1);
  });

  it('tells what it cannot read, with status 2, and still checks the others', () => {
    using folder = new Folder({ 'draft.md': draft, 'secret.md': draft });
    if (process.getuid?.() !== 0) chmodSync(`${folder.path}/secret.md`, 0o000);
    const run = folder.run('check', 'nowhere.md', 'draft.md', '--format', 'json');
    assert.equal(run.status, 2);
    assert.deepEqual(files(run), ['draft.md']);
    assert.equal(run.stderr, 'postmortem: nowhere.md: there is no such file or folder\n');
  });

  it('takes any file that it is given, and of a folder the post-mortems only', () => {
    using folder = new Folder({
      'README.md': '# A tool\n\n## Usage\n',
      'docs/2024/a.md': draft,
      'docs/b.markdown': draft,
      'docs/notes.txt': draft,
      'node_modules/x/c.md': draft,
      '.cache/d.md': draft,
    });
    assert.deepEqual(files(folder.run('check', '.', '--format', 'json')), [
      'docs/2024/a.md',
      'docs/b.markdown',
    ]);
    assert.deepEqual(files(folder.run('check', './docs/', '--format', 'json')), [
      'docs/2024/a.md',
      'docs/b.markdown',
    ]);
    assert.deepEqual(files(folder.run('check', 'README.md', 'docs/notes.txt', '--format', 'json')), [
      'README.md',
      'docs/notes.txt',
    ]);
    assert.deepEqual(files(folder.run('check', 'docs/2024/a.md', 'docs', '--format', 'json')), [
      'docs/2024/a.md',
      'docs/b.markdown',
    ]);
  });

  it('says for a person what is where, and how much', () => {
    const untidy = draft.replace('Draft', 'Darft').replace('# ', '# \u200b');
    using folder = new Folder({ 'a.md': untidy });
    const { stdout } = folder.run('check', 'a.md');
    assert.match(stdout, /^a\.md:7:13 {2}warning {2}“Darft” is no known status.* {2}invalid-value$/m);
    assert.match(stdout, /\n\n2 warnings, \d+ info in 1 file\. --fix settles 1 of them\.\n$/);
    assert.ok(!stdout.includes('\u001b'), 'colours in a pipe');
  });

  it('says that there is nothing to check, rather than that all is well or nothing at all', () => {
    using folder = new Folder({ 'notes/readme.txt': '', 'other/todo.md': '# Things to do' });
    for (const command of [['check'], ['check', '--format', 'github'], ['metrics']]) {
      const { status, stdout, stderr } = folder.run(...command, 'notes', 'other');
      assert.equal(status, 0);
      assert.equal(stdout, '');
      assert.equal(
        stderr,
        'postmortem: notes, other: no post-mortems found; name a file to have it taken as one\n',
      );
    }
  });

  it('says nothing of findings where a file is not there', () => {
    using folder = new Folder({});
    const { status, stdout, stderr } = folder.run('check', 'a.md');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, 'postmortem: a.md: there is no such file or folder\n');
  });

  it('says how far a post-mortem is from complete, and nothing of one that is', () => {
    const template =
      '# Post-Mortem: [Title]\n\n## Summary\n\n[What]\n\n## Impact\n\n[Who]\n\n## Follow-Up\n\n[When]\n';
    using folder = new Folder({
      '.postmortem.json': '{ "template": "template.md" }',
      'template.md': template,
      'a.md': '# Post-Mortem: a\n\n## Summary\n\n[What]\n\n## Impact\n\nNobody.\n',
      'b.md': template.replace(/\[[^[\]]*\]/g, 'Known'),
    });
    const { stdout } = folder.run('check', 'a.md', 'b.md');
    assert.match(
      stdout,
      /^a\.md {2}1 of 3 sections complete; to fill in: Summary \(1\); missing: Follow-Up$/m,
    );
    assert.doesNotMatch(stdout, /^b\.md/m);
    assert.doesNotMatch(folder.run('check', 'a.md', '--format', 'json').stdout, /complete/);
  });

  it('promises of --fix what --fix then does', () => {
    // Of two sections that are each other's repetition, removing one settles both findings' cause once.
    const text = `${final.replace('a while', 'a\u200b while')}\n## Root Cause\n\nA leak.\n\n## Root Cause\n\nA leak.\u200b\n`;
    using folder = new Folder({ 'a.md': text });
    const before = folder.run('check', 'a.md').stdout;
    const count = (run: Run): number => (json(run)[0]?.findings ?? []).length;
    const all = count(folder.run('check', 'a.md', '--format', 'json'));
    const left = count(folder.run('check', 'a.md', '--format', 'json', '--fix'));
    const promised = Number(/--fix settles (\d+) of them/.exec(before)?.[1]);
    assert.equal(promised, all - left, before);
    assert.doesNotMatch(folder.run('check', 'a.md').stdout, /--fix/);
  });

  it('annotates the lines of a pull request on GitHub', () => {
    using folder = new Folder({ 'a,b.md': final.replace('down', '100% [down]') });
    const { stdout } = folder.run('check', 'a,b.md', '--format', 'github');
    assert.match(
      stdout,
      /^::error file=a%2Cb\.md,line=1,endLine=1,col=3,endColumn=23,title=missing-section::The section /m,
    );
    assert.ok(stdout.split('\n').every((line) => line === '' || line.startsWith('::')));
  });

  it('checks what a template leaves open without a single error', () => {
    using folder = new Folder({ 'new.md': template });
    const [file] = json(folder.run('check', 'new.md', '--format', 'json'));
    assert.ok(file?.findings.every(({ severity }) => severity === 'info'));
  });
});

describe('the configuration that postmortem check finds', () => {
  before(buildCli);

  it('is the nearest above each file', () => {
    using folder = new Folder({
      '.postmortem.json': '{ "rules": { "missing-section": "error" } }',
      'a.md': draft,
      'team/.postmortem.json': '{ "rules": { "missing-section": "off" } }',
      'team/incidents/b.md': draft,
    });
    const [a, b] = json(folder.run('check', 'a.md', 'team/incidents/b.md', '--format', 'json'));
    const of = (file: FileFindings | undefined): readonly string[] =>
      (file?.findings ?? []).filter(({ rule }) => rule === 'missing-section').map(({ severity }) => severity);
    assert.deepEqual([...new Set(of(a))], ['error']);
    assert.deepEqual(of(b), []);
  });

  it('includes and takes out documents, relative to itself', () => {
    using folder = new Folder({
      '.postmortem.json': '{ "include": ["log/*.md", "!log/README.md"] }',
      'log/2024-05-01.md': '# Checkout\n',
      'log/README.md': '# Post-Mortem: how we write them\n',
    });
    assert.deepEqual(files(folder.run('check', 'log', '--format', 'json')), ['log/2024-05-01.md']);
  });

  it('brings its template, names and choices', () => {
    using folder = new Folder({
      '.postmortem.json': `{
        "template": "docs/template.md",
        "sections": { "Fix": ["What we did"] },
        "values": { "Severity": ["SEV1", "SEV2"] }
      }`,
      'docs/template.md': '# Incident\n\n**Severity**: low / high\n\n## Fix\n\n[What was done]\n',
      'a.md': '# Incident\n\n**Severity**: SEV1\n\n## What we did\n\nA restart.\n',
      'b.md': '# Incident\n\n**Severity**: low\n\n## Fix\n\n[what was\ndone]\n',
    });
    const [a, b] = json(folder.run('check', 'a.md', 'b.md', '--format', 'json'));
    assert.deepEqual(a?.findings, []);
    assert.deepEqual(b?.findings.map(({ rule }) => rule).sort(), ['invalid-value', 'placeholder']);
  });

  it('has its template checked as one, where that lies among the post-mortems, and not as a post-mortem', () => {
    using folder = new Folder({
      '.postmortem.json': '{ "template": "incidents/template.md" }',
      'incidents/template.md': '# Post-mortem\n\n## Summary\n\n[What happened]\n\n| A | B |\n| - |\n',
      'incidents/a.md':
        '# Post-mortem: checkout\n\n## Summary\n\nIt was down.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
    });
    for (const path of ['incidents', 'incidents/template.md']) {
      const run = folder.run('check', path, '--format', 'json', '--fix');
      const of = json(run).find(({ file }) => file === 'incidents/template.md');
      assert.deepEqual(
        of?.findings.map(({ rule, severity }) => `${severity} ${rule}`),
        ['warning broken-table'],
      );
    }
    assert.match(folder.read('incidents/template.md'), /\[What happened\]/);
    const metrics = folder.run('metrics', 'incidents', '--format', 'json');
    assert.deepEqual(files(metrics), ['incidents/a.md']);
  });

  it('has its own mistakes told, once, at their places', () => {
    using folder = new Folder({
      '.postmortem.json':
        '{\n  "rules": { "blaem": "off" },\n  "template": "gone.md",\n  "sections": { "Timelin": ["x"] }\n}',
      'a.md': draft,
      'b.md': draft,
    });
    const run = folder.run('check', 'a.md', 'b.md', '--format', 'json');
    assert.equal(run.status, 1);
    assert.deepEqual(files(run), ['.postmortem.json', 'a.md', 'b.md']);
    const findings = json(run)[0]?.findings ?? [];
    assert.deepEqual(
      findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
      ['2:14 invalid-configuration', '3:15 invalid-configuration', '4:17 invalid-configuration'],
    );
    assert.deepEqual(files(folder.run('check', '.postmortem.json', '--format', 'json')), [
      '.postmortem.json',
    ]);
    assert.match(folder.run('metrics', 'a.md').stderr, /\.postmortem\.json has 3 mistakes/);
  });
});
