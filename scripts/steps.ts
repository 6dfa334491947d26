import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../test/hosts/bundle';

/** How a command ended, and all that it printed, which is also in `log`. */
export interface Outcome {
  readonly name: string;
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
  readonly log: string;
}

const running = new Set<ChildProcess>();

/** Runs an npm script, if there is one of that name. */
export function npmScript(name: string, ...args: readonly string[]): Promise<Outcome> {
  const command = [
    'npm',
    'run',
    '--silent',
    '--if-present',
    name,
    ...(args.length > 0 ? ['--', ...args] : []),
  ];
  // npm is a batch file on Windows, which only a shell starts.
  return runStep(name, command, process.platform === 'win32');
}

/** Runs a TypeScript file of this checkout. */
export function typescript(name: string, file: string, ...args: readonly string[]): Promise<Outcome> {
  return runStep(name, [process.execPath, '--import', 'tsx', file, ...args]);
}

async function runStep(name: string, command: readonly string[], shell = false): Promise<Outcome> {
  const started = performance.now();
  const log = `out/logs/${name.replaceAll(':', '-')}.log`;
  const [file = '', ...args] = command;
  // A process group of its own: Ctrl+C in the terminal comes to us alone, and is handed on just once.
  const detached = process.platform !== 'win32';
  const child = spawn(file, args, { cwd: checkout, shell, detached, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  running.delete(child);
  await mkdir(join(checkout, 'out/logs'), { recursive: true });
  await writeFile(join(checkout, log), output);
  return { name, code, output, seconds: (performance.now() - started) / 1000, log };
}

/** Ends what runs when this process is asked to end; `then` learns of it once. */
export function onInterruption(then: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill('SIGINT');
      then();
    });
  }
}
