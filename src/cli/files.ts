import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { reasonOf } from './file-errors';
import { UsageError } from './usage-error';

/** A file to work on, and whether the user named it or a folder around it. */
export interface InputFile {
  /** As given, or the given folder's path and the rest behind it. */
  readonly path: string;
  readonly isNamed: boolean;
}

/**
 * The files that `paths` name, each once: a file whatever it is; of a folder the Markdown files at any depth, in
 * the order of their names. Folders named `node_modules`, or with a dot first, are passed over.
 * @param complain told of a path that cannot be read; the others are still given
 */
export async function findFiles(
  paths: readonly string[],
  complain: (message: string) => void,
): Promise<readonly InputFile[]> {
  if (paths.length === 0) throw new UsageError('no file given');
  if (paths.includes('-')) throw new UsageError("'-' is no file: standard input is not read");
  const files = new Map<string, InputFile>();
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) files.set(path, { path, isNamed: true });
      else
        for await (const found of markdownFilesIn(path)) {
          if (!files.has(found)) files.set(found, { path: found, isNamed: false });
        }
    } catch (error) {
      complain(`${path}: ${reasonOf(error)}`);
    }
  }
  return [...files.values()];
}

/** The Markdown files in `folder` at any depth, in the order of their names. */
export async function* markdownFilesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* markdownFilesIn(path);
    } else if (entry.isFile() && ['.md', '.markdown'].includes(extname(entry.name).toLowerCase())) {
      yield path;
    }
  }
}
