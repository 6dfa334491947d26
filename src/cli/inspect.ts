import { basename } from 'node:path';
import { analyse, type Analysis } from '../core';
import { reasonOf } from './file-errors';
import { findFiles, type InputFile } from './files';
import { belongsTo, configurationFileName, Projects, type ConfigurationFile } from './projects';
import type { Terminal } from './terminal';
import { readTextFile, type TextFile } from './text-file';
import { today } from './today';

/** A post-mortem on disk, and all that there is to know of it. */
export interface Inspected {
  /** As given, or the given folder's path and the rest behind it. */
  readonly path: string;
  readonly file: TextFile;
  readonly analysis: Analysis;
}

/** What became of the files that a command was given. */
export interface Inspection<Result> {
  readonly results: readonly Result[];
  /** The configurations that have findings, and those that were named themselves. */
  readonly configurations: readonly ConfigurationFile[];
  /** Whether something could not be read or written; the user has been told. */
  readonly hasFailed: boolean;
}

/**
 * Analyses the files that `paths` name, one after the other; one that cannot be read keeps none of the others from it.
 * @param take what to keep of each, so that not all texts are held at once; what it throws is told of that file
 */
export async function inspect<Result>(
  paths: readonly string[],
  terminal: Terminal,
  take: (inspected: Inspected) => Result | Promise<Result>,
): Promise<Inspection<Result>> {
  const projects = new Projects();
  const results: Result[] = [];
  const named = new Set<ConfigurationFile | undefined>();
  let hasFailed = false;
  const complain = (message: string): void => {
    hasFailed = true;
    terminal.complain(message);
  };
  for (const input of await findFiles(paths, complain)) {
    try {
      if (basename(input.path) === configurationFileName) named.add((await projects.of(input.path)).file);
      else {
        const inspected = await inspectFile(input, projects);
        if (inspected) results.push(await take(inspected));
      }
    } catch (error) {
      complain(`${input.path}: ${reasonOf(error)}`);
    }
  }
  const configurations = await projects.read();
  return {
    results,
    configurations: configurations.filter((file) => file.findings.length > 0 || named.has(file)),
    hasFailed,
  };
}

/** The analysis of a file; `undefined` for one that was found in a folder and is no post-mortem. */
async function inspectFile({ path, isNamed }: InputFile, projects: Projects): Promise<Inspected | undefined> {
  const file = await readTextFile(path);
  const project = await projects.of(path);
  if (!isNamed && !belongsTo(project, path, file.text)) return undefined;
  const { configuration, template } = project;
  const analysis = analyse(file.text, { configuration, template, path, today: today() });
  return { path, file, analysis };
}

/** Tells of configurations that do not hold in full, to users of commands that do not check them. */
export function warnOf(configurations: readonly ConfigurationFile[], terminal: Terminal): void {
  for (const { path, findings } of configurations) {
    const mistakes = findings.length === 1 ? 'a mistake' : `${findings.length} mistakes`;
    if (findings.length > 0) terminal.complain(`${path} has ${mistakes}: postmortem check ${path}`);
  }
}
