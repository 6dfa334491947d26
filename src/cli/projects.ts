import { dirname, join, relative, resolve, sep } from 'node:path';
import builtInTemplate from '../../media/templates/default.md';
import {
  adaptTemplate,
  defaultConfiguration,
  isIncluded,
  isPostmortem,
  Lines,
  readTemplate,
  type Configuration,
  type ConfigurationFinding,
  type Template,
} from '../core';
import { readConfiguration, unknownNames, unreadableTemplate } from '../core/config';
import { cached } from './cached';
import { FileError, isAbsent, reasonOf } from './file-errors';
import { readTextFile } from './text-file';

export const configurationFileName = '.postmortem.json';

/** What the analysis of a file needs besides its text. */
export interface Project {
  readonly configuration: Configuration;
  readonly template: Template;
  /** Where the configuration has its template: absolute; `undefined` where it names none that can be read. */
  readonly templatePath: string | undefined;
  /** `undefined` where no configuration stands above the file. */
  readonly file: ConfigurationFile | undefined;
}

/** A configuration on disk. */
export interface ConfigurationFile {
  /** Relative to the working directory where it is below it, else absolute. */
  readonly path: string;
  /** Of the folder that holds it; absolute. */
  readonly folder: string;
  readonly lines: Lines;
  readonly findings: readonly ConfigurationFinding[];
}

/** Finds the project of each file: the nearest configuration above it, up to the root, and the template it names. */
export class Projects {
  readonly #byFolder = new Map<string, Promise<Project>>();
  readonly #byFile = new Map<string, Promise<Project>>();
  #unconfigured: Project | undefined;

  /** The project of the file at `path`. */
  of(path: string): Promise<Project> {
    return this.in(dirname(resolve(path)));
  }

  /** The project of the files in `folder`, an absolute path. */
  in(folder: string): Promise<Project> {
    return cached(this.#byFolder, folder, async () => {
      const path = join(folder, configurationFileName);
      const { text } = await readTextFile(path).catch((error: unknown) => {
        if (isAbsent(error)) return { text: undefined };
        throw new FileError(`${path}: ${reasonOf(error)}`);
      });
      if (text !== undefined) return cached(this.#byFile, path, () => this.#read(path, text));
      const parent = dirname(folder);
      return parent === folder ? this.#withoutConfiguration() : this.in(parent);
    });
  }

  /** The configurations that were read so far. */
  async read(): Promise<readonly ConfigurationFile[]> {
    const projects = await Promise.all(this.#byFile.values());
    return projects.flatMap(({ file }) => file ?? []);
  }

  async #read(path: string, text: string): Promise<Project> {
    const folder = dirname(path);
    const reading = readConfiguration(text);
    const { configuration } = reading;
    const findings = [...reading.findings];
    let { template, templatePath } = this.#withoutConfiguration();
    if (configuration.template !== undefined) {
      const named = resolve(folder, configuration.template);
      try {
        template = readTemplate((await readTextFile(named)).text);
        templatePath = named;
      } catch (error) {
        findings.push(unreadableTemplate(reading, reasonOf(error)));
      }
    }
    findings.push(...unknownNames(reading, template));
    findings.sort((a, b) => a.range.start - b.range.start);
    const file = { path: displayed(path), folder, lines: new Lines(text), findings };
    return { configuration, template: adaptTemplate(template, configuration), templatePath, file };
  }

  #withoutConfiguration(): Project {
    this.#unconfigured ??= {
      configuration: defaultConfiguration,
      template: readTemplate(builtInTemplate),
      templatePath: undefined,
      file: undefined,
    };
    return this.#unconfigured;
  }
}

function displayed(path: string): string {
  const fromHere = relative('', path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** Whether the file at `path`, which holds `text`, is a post-mortem by `project`. */
export function belongsTo({ configuration, template, file }: Project, path: string, text: string): boolean {
  const own = file && relative(file.folder, resolve(path)).split(sep).join('/');
  const included = own === undefined ? undefined : isIncluded(configuration.include, own);
  return included ?? isPostmortem(text, template);
}
