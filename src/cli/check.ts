import type { Severity } from '../core';
import { readArguments, readChoice, type Command } from './command';
import { findingsOf, type FileFindings } from './file-findings';
import { inspect } from './inspect';
import { formatText } from './format-text';
import type { Terminal } from './terminal';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const formats = {
  text: formatText,
  json: (files: readonly FileFindings[]) => JSON.stringify(files, undefined, 2) + '\n',
} satisfies Record<string, (files: readonly FileFindings[], terminal: Terminal) => string>;

export const check: Command = {
  summary: 'Tell what is missing or wrong in post-mortems',
  help: `Usage: postmortem check FILE|DIR… [options]

Tells what is missing or wrong in each file. Of a folder it takes the Markdown files that are post-mortems.

Options:
  --format text|json           how to tell it (default: text)
  --fail-on error|warning|info the least severity that makes the exit status 1 (default: error)
  --help                       this text

Exit status: 0 no finding at or above --fail-on, 1 findings, 2 a file could not be checked.
`,
  async run(args, terminal) {
    const { options, positionals } = readArguments(args, ['format', 'fail-on']);
    const format = readChoice('format', options.format ?? 'text', ['text', 'json']);
    const failOn = readChoice('fail-on', options['fail-on'] ?? 'error', severities);
    const { inspected, hasFailed } = await inspect(positionals, terminal);
    const files = inspected.map(findingsOf);
    terminal.print(formats[format](files, terminal));
    if (hasFailed) return 2;
    const counting = severities.slice(0, severities.indexOf(failOn) + 1);
    return files.some(({ findings }) => findings.some(({ severity }) => counting.includes(severity))) ? 1 : 0;
  },
};
