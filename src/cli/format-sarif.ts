import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.json';
import type { Severity } from '../core';
import type { FindingData } from '../core/export';
import type { FileFindings } from './file-findings';
import { readRulePage } from './rule-pages';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The findings as a log of SARIF 2.1.0, which code scanning takes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function formatSarif(files: readonly FileFindings[]): Promise<string> {
  const found = files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const rules = [...new Set(found.map(({ finding }) => finding.rule))].sort();
  const descriptors = await Promise.all(rules.map(describe));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'postmortem', version, semanticVersion: version, rules: descriptors },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ file, finding }) => result(file, finding, rules)),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2) + '\n';
}

/** What code scanning shows beside a finding: the rule's page. */
async function describe(id: string): Promise<ReportingDescriptor> {
  const page = await readRulePage(id);
  if (!page) return { id, name: id };
  const { markdown, summary } = page;
  return { id, name: id, shortDescription: { text: summary }, help: { text: markdown, markdown } };
}

function result(file: string, finding: FindingData, rules: readonly string[]): Result {
  const { rule, severity, message, line, column, endLine, endColumn } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** A path as a relative or an absolute reference; `100% down.md` is `100%25%20down.md`. */
function uriOf(path: string): string {
  const isAbsolute = /^(?:[\\/]|[a-z]:[\\/])/i.test(path);
  const encoded = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  if (!isAbsolute) return encoded.replace(/^\.\//, '');
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded.replace('%3A', ':')}`;
}
