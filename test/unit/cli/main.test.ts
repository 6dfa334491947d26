import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildCli, Folder } from './cli';

const commands = ['check', 'metrics', 'new', 'export'];

describe('postmortem', () => {
  before(buildCli);

  it('helps with every command, and tells its version everywhere', () => {
    using folder = new Folder();
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const overview = folder.run('--help');
    assert.equal(overview.status, 0);
    for (const command of commands) {
      assert.match(overview.stdout, new RegExp(`^ {2}${command} {2,}\\S`, 'm'));
      const { status, stdout } = folder.run(command, '--help');
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Usage: postmortem ${command} `));
      assert.match(stdout, /^Exit status: 0/m);
      assert.equal(folder.run(command, '--version').stdout, `${version}\n`);
    }
    assert.equal(folder.run('--version').stdout, `${version}\n`);
  }).timeout(20_000);

  const wrong: readonly (readonly [args: readonly string[], told: RegExp])[] = [
    [[], /^postmortem: no command given/],
    [['chek'], /there is no command 'chek'; there is check, metrics, new, export/],
    [['constructor'], /there is no command 'constructor'/],
    [['check'], /no file given/],
    [['check', '-'], /'-' is no file: standard input is not read/],
    [['check', 'a.md', '--frmat', 'json'], /Unknown option '--frmat'/],
    [['check', 'a.md', '--format', 'yaml'], /--format takes text, json, sarif, github; not 'yaml'/],
    [['check', 'a.md', '--fail-on', 'never'], /--fail-on takes error, warning, info; not 'never'/],
    [['metrics'], /no file given/],
    [['export'], /no file given/],
    [['export', 'a.md'], /--format says what to write/],
    [['export', 'a.md', 'b.md', '--format', 'json'], /one file at a time; not 'b\.md'/],
    [['export', '.', '--format', 'json'], /\. is a folder; one file at a time/],
    [['export', 'a.md', '--format', 'json', '--out', './a.md'], /--out is the post-mortem itself/],
  ];
  for (const [args, told] of wrong) {
    it(`says on standard error what is wrong with: postmortem ${args.join(' ')}`, () => {
      using folder = new Folder({ 'a.md': '# Post-Mortem\n' });
      const { status, stdout, stderr } = folder.run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, told);
      assert.ok(!stderr.includes('bug'), stderr);
    });
  }
});
