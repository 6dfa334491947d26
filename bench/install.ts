import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;

/**
 * Gives the folder with the other tools, which `package.json` beside this file names, installing them on first
 * use. It lies outside the checkout: in `$POSTMORTEM_BENCH_TOOLS`, else in the user's cache folder.
 */
export async function installTools(): Promise<string> {
  const root = join(cacheFolder(), await contentKey());
  if (!existsSync(root)) await installInto(root);
  return root;
}

function cacheFolder(): string {
  const chosen = process.env['POSTMORTEM_BENCH_TOOLS'];
  return chosen ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'postmortem-bench-tools');
}

async function contentKey(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(here, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the folder beside its final place and renames it, so that an aborted install leaves no half of one. */
async function installInto(root: string): Promise<void> {
  const draft = `${root}.installing-${process.pid}`;
  console.error(`Installing the tools to measure beside into ${root} (once, about 60 MB)`);
  try {
    await mkdir(draft, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(here, file), join(draft, file));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    // npm is a batch file on Windows, which only a shell starts.
    await run('npm', ['ci', ...quiet], { cwd: draft, shell: process.platform === 'win32' });
    await rename(draft, root).catch((error: unknown) => {
      if (!existsSync(root)) throw error; // otherwise another process was first, and its result is as good
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
