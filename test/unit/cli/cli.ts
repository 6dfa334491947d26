import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { builds } from '../../../esbuild.js';

/** What a run of the command line gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As deep as `dist`: the bundle reads what stands beside that. */
const out = resolve('out');
const bundle = join(out, 'cli.js');

/** Builds the command line that the tests run, as it ships: the sources of today. */
export async function buildCli(): Promise<void> {
  const start = builds.find(({ outfile }) => outfile === 'dist/cli.js');
  const main = builds.find(({ outdir }) => outdir === 'dist');
  if (!start || !main) throw new Error('esbuild.js builds dist/cli.js and what it starts no more.');
  await Promise.all([
    esbuild.build({ ...start, outfile: bundle, sourcemap: false }),
    esbuild.build({ ...main, entryPoints: ['src/cli/cli-main.ts'], outdir: out, sourcemap: false }),
  ]);
}

/** A folder of its own for one test, with the files given: their paths and texts. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'postmortem-cli-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** Runs `postmortem` with `args` in this folder. */
  run(...args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' },
    });
    return { status, stdout, stderr };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}
