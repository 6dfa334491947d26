import { matchesGlob } from './glob';

/**
 * Whether a configuration's `include` names the document at `path`, which is relative to the configuration's folder:
 * one of its globs does and none that begins with `!`. `undefined` where no glob says anything of it.
 */
export function isIncluded(include: readonly string[], path: string): boolean | undefined {
  let included: boolean | undefined;
  for (const glob of include) {
    if (glob.startsWith('!')) {
      if (matchesGlob(glob.slice(1), path)) return false;
    } else if (included === undefined && matchesGlob(glob, path)) included = true;
  }
  return included;
}
