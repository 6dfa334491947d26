import { analyse, type Analysis } from '../core';
import { findFiles, reasonOf } from './files';
import { Projects } from './projects';
import type { Terminal } from './terminal';
import { readTextFile } from './text-file';

/** A post-mortem on disk, and all that there is to know of it. */
export interface Inspected {
  /** As given, or the given folder's path and the rest behind it. */
  readonly path: string;
  readonly analysis: Analysis;
}

/** What became of the files that a command was given. */
export interface Inspection {
  readonly inspected: readonly Inspected[];
  /** Whether a file or folder could not be read; the user has been told. */
  readonly hasFailed: boolean;
}

/** Analyses the files that `paths` name. One that cannot be read keeps none of the others from it. */
export async function inspect(paths: readonly string[], terminal: Terminal): Promise<Inspection> {
  const projects = new Projects();
  const inspected: Inspected[] = [];
  let hasFailed = false;
  const complain = (message: string): void => {
    hasFailed = true;
    terminal.complain(message);
  };
  for (const { path } of await findFiles(paths, complain)) {
    try {
      const { text } = await readTextFile(path);
      inspected.push({ path, analysis: analyse(text, { ...(await projects.contextOf()), path }) });
    } catch (error) {
      complain(`${path}: ${reasonOf(error)}`);
    }
  }
  return { inspected, hasFailed };
}
