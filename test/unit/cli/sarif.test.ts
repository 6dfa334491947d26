import assert from 'node:assert/strict';
import { formatSarif } from '../../../src/cli/format-sarif';
import { readRulePage } from '../../../src/cli/rule-pages';
import { Folder } from './cli';

const finding = {
  rule: 'placeholder',
  severity: 'info',
  message: '“Names” is still to be filled in.',
  ...{ line: 3, column: 5, endLine: 3, endColumn: 12 },
  fixable: false,
} as const;

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: unknown;
        };
      }[];
    }[];
  }[];
}

async function logOf(...files: Parameters<typeof formatSarif>[0]): Promise<Log> {
  return JSON.parse(await formatSarif(files)) as Log;
}

describe('SARIF for code scanning', () => {
  it('names each rule once, and each finding its rule', async () => {
    const other = { ...finding, rule: 'blame', severity: 'error' } as const;
    const [run] = (await logOf({ file: 'a.md', findings: [finding, other, finding] })).runs;
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id }) => id),
      ['blame', 'placeholder'],
    );
    assert.deepEqual(
      run.results.map(({ ruleIndex, level }) => [ruleIndex, level]),
      [
        [1, 'note'],
        [0, 'error'],
        [1, 'note'],
      ],
    );
  });

  it('has places as editors count them, and paths as references', async () => {
    const placeOf = async (file: string) =>
      (await logOf({ file, findings: [finding] })).runs[0]?.results[0]?.locations[0]?.physicalLocation;
    const references: Readonly<Record<string, string>> = {
      'docs/100% down.md': 'docs/100%25%20down.md',
      './a.md': 'a.md',
      'docs\\a.md': 'docs/a.md',
      '/srv/a.md': 'file:///srv/a.md',
      'C:\\docs\\a.md': 'file:///C:/docs/a.md',
    };
    for (const [path, uri] of Object.entries(references)) {
      assert.equal((await placeOf(path))?.artifactLocation.uri, uri);
    }
    assert.deepEqual((await placeOf('a.md'))?.region, {
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 12,
    });
  });

  it('is a log even where there is nothing to tell', async () => {
    const log = await logOf({ file: 'a.md', findings: [] });
    assert.equal(log.version, '2.1.0');
    assert.deepEqual(log.runs[0]?.results, []);
  });

  it('shows the rule’s page where there is one', async () => {
    using folder = new Folder({ 'blame.md': '# blame\n\nNames a person\nas a cause.\n\n## Why\n' });
    assert.equal((await readRulePage('blame', folder.path))?.summary, 'Names a person as a cause.');
    assert.equal(await readRulePage('other', folder.path), undefined);
  });
});
