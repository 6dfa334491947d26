import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { postmortemData } from '../core';
import { readArguments, readChoice, type Command } from './command';
import { reasonOf } from './file-errors';
import { inspect, warnOf, type Inspected } from './inspect';
import { UsageError } from './usage-error';

const formats: Readonly<Record<'json', (inspected: Inspected) => string>> = {
  json: ({ path, analysis }) =>
    JSON.stringify({ file: path, ...postmortemData(analysis) }, undefined, 2) + '\n',
};

export const exportCommand: Command = {
  summary: 'Turn a post-mortem into one JSON file with all that is known of it',
  help: `Usage: postmortem export FILE --format json [--out FILE]

Writes all that is known of a post-mortem to standard output, or to a file. The JSON is described by
schemas/postmortem.schema.json.

Options:
  --format json  what to write; by default what the name after --out ends with
  --out FILE     write to FILE, in place of what is there
  --help         this text

Exit status: 0 done, 2 not.
`,
  async run(args, terminal) {
    const { options, positionals } = readArguments(args, ['format', 'out']);
    const [path, stray] = positionals;
    if (path === undefined) throw new UsageError('no file given');
    if (stray !== undefined) throw new UsageError(`one file at a time; not '${stray}'`);
    const { out } = options;
    const named = options.format ?? extname(out ?? '').slice(1);
    if (named === '') throw new UsageError('--format says what to write: json');
    const format = readChoice('format', named, ['json']);
    if (out !== undefined && resolve(out) === resolve(path))
      throw new UsageError('--out is the post-mortem itself');
    const { results, configurations, hasFailed } = await inspect([path], terminal, formats[format]);
    warnOf(configurations, terminal);
    const [text] = results;
    if (text === undefined || hasFailed) return 2;
    if (out === undefined) terminal.print(text);
    else await write(out, text);
    return 0;
  },
};

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}
