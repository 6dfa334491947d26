import { basename, resolve } from 'node:path';
import { analyse, Lines, readTemplate, type Analysis, type Finding } from '../core';
import { checkTemplate } from '../core/config';
import { reasonOf } from './file-errors';
import { findFiles, type InputFile } from './files';
import { belongsTo, configurationFileName, Projects, type ConfigurationFile, type Project } from './projects';
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

/** The template of a project, which lies among its post-mortems or was named, and what is wrong in it. */
export interface InspectedTemplate {
  readonly path: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
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
 * @param takeTemplate the same for the template that a configuration names; without it, one that lies among the
 * post-mortems is passed over
 */
export async function inspect<Result>(
  paths: readonly string[],
  terminal: Terminal,
  take: (inspected: Inspected) => Result | Promise<Result>,
  takeTemplate?: (template: InspectedTemplate) => Result,
): Promise<Inspection<Result>> {
  const projects = new Projects();
  const results: Result[] = [];
  const named = new Set<ConfigurationFile | undefined>();
  let failures = 0;
  const complain = (message: string): void => {
    failures++;
    terminal.complain(message);
  };
  for (const input of await findFiles(paths, complain)) {
    try {
      if (basename(input.path) === configurationFileName) named.add((await projects.of(input.path)).file);
      else {
        const project = await projects.of(input.path);
        const file = await readTextFile(input.path);
        if (takeTemplate && isTemplateOf(project, input.path)) {
          results.push(takeTemplate(inspectTemplate(input, file, project)));
        } else if (input.isNamed || isPostmortemOf(project, input.path, file)) {
          results.push(await take(inspectFile(input, file, project)));
        }
      }
    } catch (error) {
      complain(`${input.path}: ${reasonOf(error)}`);
    }
  }
  const configurations = (await projects.read()).filter(
    (file) => file.findings.length > 0 || named.has(file),
  );
  // Silence would look as if all were well, in a folder that is misspelt or holds other notes.
  if (failures === 0 && results.length === 0 && configurations.length === 0)
    terminal.complain(`${paths.join(', ')}: no post-mortems found; name a file to have it taken as one`);
  return { results, configurations, hasFailed: failures > 0 };
}

function isTemplateOf({ templatePath }: Project, path: string): boolean {
  return templatePath === resolve(path);
}

function isPostmortemOf(project: Project, path: string, { text }: TextFile): boolean {
  return !isTemplateOf(project, path) && belongsTo(project, path, text);
}

function inspectFile({ path }: InputFile, file: TextFile, { configuration, template }: Project): Inspected {
  const analysis = analyse(file.text, { configuration, template, path, today: today() });
  return { path, file, analysis };
}

function inspectTemplate({ path }: InputFile, { text }: TextFile, project: Project): InspectedTemplate {
  const findings = checkTemplate(readTemplate(text), project.configuration);
  return { path, lines: new Lines(text), findings };
}

/** Tells of configurations that do not hold in full, to users of commands that do not check them. */
export function warnOf(configurations: readonly ConfigurationFile[], terminal: Terminal): void {
  for (const { path, findings } of configurations) {
    const mistakes = findings.length === 1 ? 'a mistake' : `${findings.length} mistakes`;
    if (findings.length > 0) terminal.complain(`${path} has ${mistakes}: postmortem check ${path}`);
  }
}
