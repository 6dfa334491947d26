import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { adaptTemplate, readTemplate, type Template } from '../core';
import { isAbsent, reasonOf } from './file-errors';
import type { Project } from './projects';
import { readTextFile } from './text-file';
import { UsageError } from './usage-error';

/** Where the templates are that come with the tool, beside the bundle that this becomes a part of. */
const shipped = join(import.meta.dirname, '..', 'media', 'templates');

/**
 * The template in the file at `nameOrPath`, or the one of that name that comes with the tool, with the names and the
 * choices of the project's configuration.
 */
export async function namedTemplate(nameOrPath: string, { configuration }: Project): Promise<Template> {
  return adaptTemplate(readTemplate(await textOf(nameOrPath)), configuration);
}

async function textOf(nameOrPath: string): Promise<string> {
  try {
    return (await readTextFile(nameOrPath)).text;
  } catch (error) {
    const names = await shippedNames();
    if (isAbsent(error) && names.includes(nameOrPath)) {
      return (await readTextFile(join(shipped, `${nameOrPath}.md`))).text;
    }
    const others =
      names.length > 0 && isAbsent(error) ? `; templates that come with it: ${names.join(', ')}` : '';
    throw new UsageError(`${nameOrPath}: ${reasonOf(error)}${others}`);
  }
}

async function shippedNames(): Promise<readonly string[]> {
  const files = await readdir(shipped).catch(() => []);
  return files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
}
