import type { Completeness, Severity } from '../core';
import { readArguments, readChoice, type Command } from './command';
import { findingsOf, projectFindings, type FileFindings } from './file-findings';
import { countSettled, fixFile } from './fix-file';
import { formatGithub } from './format-github';
import { formatSarif } from './format-sarif';
import { formatText, type Outlook } from './format-text';
import { inspect } from './inspect';
import type { Terminal } from './terminal';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

type Format = (
  files: readonly FileFindings[],
  terminal: Terminal,
  outlook: Outlook,
) => string | Promise<string>;

const formats: Readonly<Record<'text' | 'json' | 'sarif' | 'github', Format>> = {
  text: formatText,
  json: (files) => JSON.stringify(files, undefined, 2) + '\n',
  sarif: formatSarif,
  github: formatGithub,
};

export const check: Command = {
  summary: 'Tell what is missing or wrong in post-mortems',
  help: `Usage: postmortem check FILE|DIR… [options]

Tells what is missing or wrong in each file. Of a folder it takes the Markdown files that are post-mortems: those
that the configuration includes, and those whose title or sections say so. The template that a configuration names is
checked as a template.

The configuration is the nearest .postmortem.json above a file. Mistakes in it are told as findings of that file, by
the rule invalid-configuration; a .postmortem.json that is named is checked itself.

Options:
  --format FORMAT     text (default), json, sarif (2.1.0) or github (annotations of a workflow's run)
  --fail-on SEVERITY  the least severity that makes the exit status 1: error (default), warning or info
  --fix               make the fixes that need no choice and leave nothing to fill in, and tell what is left
  --help              this text

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 a file could not be checked.
`,
  async run(args, terminal) {
    const { options, flags, positionals } = readArguments(args, ['format', 'fail-on'], ['fix']);
    const format = readChoice('format', options.format ?? 'text', ['text', 'json', 'sarif', 'github']);
    const failOn = readChoice('fail-on', options['fail-on'] ?? 'error', severities);
    const isFixing = flags.has('fix');
    let settled = 0;
    const completeness = new Map<string, Completeness>();
    const { results, configurations, hasFailed } = await inspect(
      positionals,
      terminal,
      async (inspected) => {
        // Only the text tells what --fix would do; what it has done is done.
        if (format === 'text' && !isFixing) settled += countSettled(inspected);
        const checked = isFixing ? await fixFile(inspected) : inspected;
        completeness.set(checked.path, checked.analysis.completeness);
        return findingsOf(checked);
      },
      projectFindings,
    );
    const files = [...configurations.map(projectFindings), ...results];
    terminal.print(await formats[format](files, terminal, { settled, completeness }));
    if (hasFailed) return 2;
    const failing = severities.slice(0, severities.indexOf(failOn) + 1);
    return files.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
  },
};
