import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chosenOption, formatDate, readDate, type Template } from '../core';
import { idShapeOf, newPostmortem, nextId, severitiesOf } from '../core/new';
import { readArguments, type Command } from './command';
import { markdownFilesIn } from './files';
import { belongsTo, Projects, type Project } from './projects';
import { namedTemplate } from './templates';
import { readTextFile } from './text-file';
import { today } from './today';
import { FileError, reasonOf } from './file-errors';
import { UsageError } from './usage-error';

export const newCommand: Command = {
  summary: 'Start a post-mortem from the template',
  help: `Usage: postmortem new [options]

Writes a new post-mortem to standard output, or to a file. What is known is filled in: date, id, severity, time zone,
and the author as Git knows one; all else is a placeholder that says what belongs there.

Options:
  --template TEMPLATE  a Markdown file, or the name of a template that comes with the tool, such as default
                       (without it: the one that .postmortem.json names, else the built-in one)
  --severity SEVERITY  one of the template's, such as P1
  --date DATE          of the incident, as YYYY-MM-DD (default: today)
  --out FILE           write to FILE, which must not exist yet, and tell its path
  --help               this text

The id has the next free number among the post-mortems in the folder of FILE, or in the working directory, at any depth.

Exit status: 0 done, 2 not.
`,
  async run(args, terminal) {
    const { options, positionals } = readArguments(args, ['template', 'severity', 'date', 'out']);
    const [stray] = positionals;
    if (stray !== undefined)
      throw new UsageError(`'${stray}' is no option; --out ${stray} writes to that file`);
    const { out } = options;
    const folder = out === undefined ? resolve() : dirname(resolve(out));
    const project = await new Projects().in(folder);
    const template =
      options.template === undefined ? project.template : await namedTemplate(options.template, project);
    const date = readDay(options.date ?? today());
    const severity = options.severity === undefined ? undefined : readSeverity(options.severity, template);
    const shape = idShapeOf(template);
    const id = shape === undefined ? undefined : nextId(shape, date, await textsIn(folder, project));
    const timeZone = project.configuration.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const author = await gitUser(folder);
    const { text } = newPostmortem(template, { date, id, severity, timeZone, author });
    if (out === undefined) terminal.print(text);
    else {
      await writeNew(out, text);
      terminal.print(`${out}\n`);
    }
    return 0;
  },
};

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`);
  }
}

function readDay(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text) : undefined;
  if (!date) throw new UsageError(`--date takes a day as YYYY-MM-DD; not '${text}'`);
  return formatDate(date);
}

function readSeverity(text: string, template: Template): string {
  const severities = severitiesOf(template);
  if (severities.length === 0) throw new UsageError('the template has no severities to choose from');
  const severity = chosenOption(severities, text);
  if (severity === undefined)
    throw new UsageError(`--severity takes ${severities.join(', ')}; not '${text}'`);
  return severity;
}

/** Names and texts of the post-mortems in `folder`; none where it does not exist yet. */
async function textsIn(folder: string, project: Project): Promise<readonly string[]> {
  const texts: string[] = [];
  try {
    for await (const path of markdownFilesIn(folder)) {
      const { text } = await readTextFile(path);
      if (belongsTo(project, path, text)) texts.push(path, text);
    }
  } catch {
    // What cannot be read has no id that anyone could know of.
  }
  return texts;
}

/** The name that Git would sign a commit in `folder` with, where there is Git and it knows one. */
async function gitUser(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], {
      cwd: folder,
      timeout: 2000,
    });
    return stdout.trim() === '' ? undefined : stdout.trim();
  } catch {
    return undefined;
  }
}
