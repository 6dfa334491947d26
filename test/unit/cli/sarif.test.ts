import assert from 'node:assert/strict';
import { formatSarif } from '../../../src/cli/format-sarif';

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

function logOf(...files: Parameters<typeof formatSarif>[0]): Log {
  return JSON.parse(formatSarif(files)) as Log;
}

describe('SARIF for code scanning', () => {
  it('names each rule once, and each finding its rule', () => {
    const other = { ...finding, rule: 'blame', severity: 'error' } as const;
    const [run] = logOf({ file: 'a.md', findings: [finding, other, finding] }).runs;
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

  it('has places as editors count them, and paths as references', () => {
    const uriOf = (file: string): string | undefined =>
      logOf({ file, findings: [finding] }).runs[0]?.results[0]?.locations[0]?.physicalLocation
        .artifactLocation.uri;
    assert.equal(uriOf('docs/100% down.md'), 'docs/100%25%20down.md');
    assert.equal(uriOf('./a.md'), 'a.md');
    assert.equal(uriOf('docs\\a.md'), 'docs/a.md');
    assert.equal(uriOf('/srv/a.md'), 'file:///srv/a.md');
    assert.equal(uriOf('C:\\docs\\a.md'), 'file:///C:/docs/a.md');
    assert.deepEqual(
      logOf({ file: 'a.md', findings: [finding] }).runs[0]?.results[0]?.locations[0]?.physicalLocation.region,
      {
        startLine: 3,
        startColumn: 5,
        endLine: 3,
        endColumn: 12,
      },
    );
  });

  it('is a log even where there is nothing to tell', () => {
    const log = logOf({ file: 'a.md', findings: [] });
    assert.equal(log.version, '2.1.0');
    assert.deepEqual(log.runs[0]?.results, []);
  });
});
