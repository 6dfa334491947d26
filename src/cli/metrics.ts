import { metricsData } from '../core';
import { readArguments, readChoice, type Command } from './command';
import { formatMetrics } from './format-metrics';
import { inspect } from './inspect';

export const metrics: Command = {
  summary: 'Show the timeline, the milestones and the metrics of post-mortems',
  help: `Usage: postmortem metrics FILE|DIR… [options]

Shows what the timeline of each file gives, and what the file states. Of a folder it takes the Markdown files
that are post-mortems.

Options:
  --format text|json  how to show it (default: text)
  --help              this text

Exit status: 0 done, 2 a file could not be read.
`,
  async run(args, terminal) {
    const { options, positionals } = readArguments(args, ['format']);
    const format = readChoice('format', options.format ?? 'text', ['text', 'json']);
    const { inspected, hasFailed } = await inspect(positionals, terminal);
    if (format === 'text') {
      terminal.print(inspected.map((file) => formatMetrics(file, terminal)).join('\n'));
    } else {
      const data = inspected.map(({ path, analysis }) => ({ file: path, ...metricsData(analysis) }));
      terminal.print(JSON.stringify(data, undefined, 2) + '\n');
    }
    return hasFailed ? 2 : 0;
  },
};
