import { stat, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import documentStyle from '../../media/document.css';
import pageStyle from '../../media/page.css';
import pictureStyle from '../../media/picture.css';
import reportStyle from '../../media/report.css';
import sectionsStyle from '../../media/sections.css';
import timelineStyle from '../../media/timeline.css';
import type { Analysis } from '../core';
import { postmortemData } from '../core/export';
import { describeLeftOut, redact, renderPage } from '../core/report';
import { readArguments, readChoice, type Command } from './command';
import { reasonOf } from './file-errors';
import { inspect, warnOf, type Inspected } from './inspect';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export const exportCommand: Command = {
  summary: 'Turn a post-mortem into one HTML file, or into JSON for scripts',
  help: `Usage: postmortem export FILE --format html|json [options]

Writes a post-mortem with all that is known of it to standard output, or to a file. The HTML is one file that needs no
script and no network; the JSON is described by schemas/postmortem.schema.json.

Options:
  --format html|json  what to write; by default what the name after --out ends with
  --external          HTML for readers outside: without internal sections, people, costs and findings; it says what
                      was left out, and this command which names and amounts of money are still in the text
  --out FILE          write to FILE, in place of what is there
  --help              this text

Exit status: 0 done, 2 not.
`,
  async run(args, terminal) {
    const { options, flags, positionals } = readArguments(args, ['format', 'out'], ['external']);
    const [path, stray] = positionals;
    if (path === undefined) throw new UsageError('no file given');
    if (stray !== undefined) throw new UsageError(`one file at a time; not '${stray}'`);
    if (await isFolder(path)) throw new UsageError(`${path} is a folder; one file at a time`);
    const { out } = options;
    const named = options.format ?? extname(out ?? '').slice(1);
    if (named === '') throw new UsageError('--format says what to write: html or json');
    const format = readChoice('format', named, ['html', 'json']);
    const isExternal = flags.has('external');
    if (isExternal && format === 'json') throw new UsageError('--external is for HTML');
    if (out !== undefined && resolve(out) === resolve(path))
      throw new UsageError('--out is the post-mortem itself');
    const { results, configurations, hasFailed } = await inspect([path], terminal, (inspected) =>
      format === 'json' ? toJson(inspected) : toHtml(inspected, isExternal, terminal),
    );
    warnOf(configurations, terminal);
    const [text] = results;
    if (text === undefined || hasFailed) return 2;
    if (out === undefined) terminal.print(text);
    else await write(out, text);
    return 0;
  },
};

function toJson({ path, analysis }: Inspected): string {
  return JSON.stringify({ file: path, ...postmortemData(analysis) }, undefined, 2) + '\n';
}

function toHtml({ path, analysis }: Inspected, isExternal: boolean, terminal: Terminal): string {
  if (isExternal) tellLeftOut(path, analysis, terminal);
  return renderPage(analysis, {
    name: basename(path, extname(path)),
    audience: isExternal ? 'external' : 'internal',
    style: reportStyle + timelineStyle + pictureStyle + sectionsStyle + documentStyle + pageStyle,
  });
}

/** Tells what readers outside do not get, and which names and amounts they still do. */
function tellLeftOut(path: string, analysis: Analysis, terminal: Terminal): void {
  const { leftOut, namesLeft, amountsLeft } = redact(analysis);
  terminal.complain(`${path}: left out ${describeLeftOut(leftOut)}`);
  for (const { words, lines } of [...namesLeft, ...amountsLeft]) {
    const places = lines.map((line) => line + 1).join(', ');
    terminal.complain(`${path}: “${words}” is still in the text, line ${places}`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}
