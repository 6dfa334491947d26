import { adaptTemplate, readTemplate, type Template } from '../core';
import { reasonOf } from './file-errors';
import type { Project } from './projects';
import { readTextFile } from './text-file';
import { UsageError } from './usage-error';

/** The template in the file at `path`, with the names and choices of the project's configuration. */
export async function namedTemplate(path: string, { configuration }: Project): Promise<Template> {
  try {
    return adaptTemplate(readTemplate((await readTextFile(path)).text), configuration);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}
