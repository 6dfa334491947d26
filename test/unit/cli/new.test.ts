import assert from 'node:assert/strict';
import { buildCli, Folder } from './cli';

const postmortem = (id: string): string => `# Post-Mortem\n\n**Incident ID**: ${id}\n\n## Timeline\n`;

describe('postmortem new', () => {
  before(buildCli);

  it('fills in what is known, with the next free number, and leaves the rest to be filled in', () => {
    using folder = new Folder({
      '.postmortem.json': '{ "timeZone": "Europe/Berlin" }',
      'old/a.md': postmortem('INC-2024-05-01-001'),
      'old/b.md': postmortem('INC-2024-05-01-004'),
      'old/c.md': postmortem('INC-2024-04-30-009'),
      'notes.md': '# Notes\n\nWaiting for INC-2024-05-01-077.\n',
    });
    const { stdout, status } = folder.run('new', '--date', '2024-05-01', '--severity', 'p1');
    assert.equal(status, 0);
    assert.match(stdout, /^# .*INC-2024-05-01-005$/m);
    assert.match(stdout, /^\*\*Incident ID\*\*: INC-2024-05-01-005$/m);
    assert.match(stdout, /^\*\*Incident Date\*\*: 2024-05-01$/m);
    assert.match(stdout, /^\*\*Severity\*\*: P1 \(High\)$/m);
    assert.match(stdout, /^All times in Europe\/Berlin$/m);
    assert.match(stdout, /^\*\*Status\*\*: Draft$/m);
    assert.match(stdout, /^\*\*Incident Commander\*\*: \[Name\]$/m);
  });

  it('writes a file that has only things to fill in, and never over one that is there', () => {
    using folder = new Folder();
    const run = folder.run('new', '--date', '2024-05-01', '--out', 'docs/new.md');
    assert.deepEqual([run.status, run.stdout], [0, 'docs/new.md\n']);
    const check = folder.run('check', 'docs/new.md', '--fail-on', 'warning');
    assert.equal(check.status, 0, check.stdout);
    const text = folder.read('docs/new.md');
    const again = folder.run('new', '--out', 'docs/new.md');
    assert.equal(again.status, 2);
    assert.match(
      again.stderr,
      /docs\/new\.md: it exists already, and is not written over; give another name\n$/,
    );
    assert.equal(folder.read('docs/new.md'), text);
  });

  it('takes the team’s template, from the configuration or by its path, whatever its line endings', () => {
    const template =
      '\uFEFF# Incident\r\n\r\n**Severity**: low / high\r\n**Id**: [OPS-XXX]\r\n\r\n## Fix\r\n';
    using folder = new Folder({ '.postmortem.json': '{ "template": "t/own.md" }', 't/own.md': template });
    for (const args of [[], ['--template', 't/own.md']]) {
      const { stdout } = folder.run('new', '--severity', 'high', ...args);
      assert.equal(stdout, '# Incident\r\n\r\n**Severity**: high\r\n**Id**: OPS-001\r\n\r\n## Fix\r\n');
    }
  });

  it('takes a template that comes with the tool, by its name', () => {
    using folder = new Folder({ '.postmortem.json': '{ "template": "own.md" }', 'own.md': '# Incident\n' });
    assert.equal(folder.run('new').stdout, '# Incident\n');
    assert.match(folder.run('new', '--template', 'default').stdout, /^## Incident Overview$/m);
  });

  it('offers the choices that the configuration gives', () => {
    using folder = new Folder({ '.postmortem.json': '{ "values": { "Severity": ["SEV1", "SEV2"] } }' });
    assert.match(folder.run('new', '--severity', 'sev2').stdout, /^\*\*Severity\*\*: SEV2$/m);
    assert.match(folder.run('new').stdout, /^\*\*Severity\*\*: SEV1 \/ SEV2$/m);
  });

  const wrong: readonly (readonly [args: readonly string[], told: RegExp])[] = [
    [['--severity', 'P9'], /--severity takes P0 \(Critical\), .*; not 'P9'/],
    [['--date', '2024-02-30'], /--date takes a day as YYYY-MM-DD; not '2024-02-30'/],
    [
      ['--template', 'gone.md'],
      /gone\.md: there is no such file or folder; templates that come with it: .*default/,
    ],
    [['a.md'], /'a\.md' is no option; --out a\.md writes to that file/],
  ];
  for (const [args, told] of wrong) {
    it(`says what is wrong with ${args.join(' ')}`, () => {
      using folder = new Folder();
      const { status, stderr, stdout } = folder.run('new', ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, told);
    });
  }
});
