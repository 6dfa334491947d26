import { metricsData } from '../core/export';
import { readArguments, readChoice, type Command } from './command';
import { formatMetrics } from './format-metrics';
import { inspect, warnOf } from './inspect';

export const metrics: Command = {
  summary: 'Work out the metrics of post-mortems from their timelines',
  help: `Usage: postmortem metrics FILE|DIR… [options]

Works out the metrics of each file from its timeline, and compares them with what the file states. Of a folder it
takes the Markdown files that are post-mortems.

Options:
  --format text|json  text (default), or JSON with every event and milestone
  --help              this text

Exit status: 0 done, 2 a file could not be read.
`,
  async run(args, terminal) {
    const { options, positionals } = readArguments(args, ['format']);
    const format = readChoice('format', options.format ?? 'text', ['text', 'json']);
    const { results, configurations, hasFailed } = await inspect(positionals, terminal, (inspected) =>
      format === 'text'
        ? formatMetrics(inspected, terminal)
        : indented({ file: inspected.path, ...metricsData(inspected.analysis) }),
    );
    warnOf(configurations, terminal);
    terminal.print(format === 'text' ? results.join('\n') : listOf(results));
    return hasFailed ? 2 : 0;
  },
};

/** A JSON list of items that are JSON already: no more than their texts is kept of many files. */
function listOf(items: readonly string[]): string {
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}

function indented(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(/^/gm, '  ');
}
