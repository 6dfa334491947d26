import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerBuild } from './install';

/** Where a VS Code keeps what it writes; the same three folders that the desktop's arguments name. */
export interface Profile {
  readonly userData: string;
  readonly extensions: string;
  readonly serverData: string;
}

/** A running VS Code server; disposing of it ends every process that it started. */
export interface VSCodeServer extends AsyncDisposable {
  /** Host and port, as `127.0.0.1:4711`. */
  readonly authority: string;
  /** What the server has printed so far. */
  log(): string;
}

export interface ServerOptions {
  readonly build: ServerBuild;
  readonly profile: Profile;
  /** Honour the payload of the page's address: extension under development, tests. */
  readonly automation: boolean;
  /** Ask whether the workspace is trusted, and open it restricted until then. */
  readonly workspaceTrust?: boolean;
  /** Where to listen; without one, on a port that is free. */
  readonly port?: number;
}

/** A profile in a temporary folder, gone when it is disposed of. */
export async function temporaryProfile(): Promise<Profile & AsyncDisposable> {
  const root = await mkdtemp(join(tmpdir(), 'postmortem-vscode-'));
  return {
    userData: join(root, 'user'),
    extensions: join(root, 'extensions'),
    serverData: join(root, 'server'),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Starts a server on this machine and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<VSCodeServer> {
  const { build } = options;
  const flags = [...(options.automation ? ['--enable-smoke-test-driver'] : [])];
  if (!options.workspaceTrust) flags.push('--disable-workspace-trust');
  const child = spawn(
    build.node,
    [
      'out/server-main.js',
      '--host',
      '127.0.0.1',
      '--port',
      String(options.port ?? 0),
      '--without-connection-token',
      ...flags,
      ...base(options.profile),
    ],
    // A process group of its own: its extension hosts go with it, and Ctrl+C in the terminal comes to us first.
    { cwd: build.directory, detached: true },
  );
  child.stdin.end();
  let log = '';
  const stop = () => stopGroup(child);
  try {
    const port = await new Promise<string>((resolve, reject) => {
      const read = (text: Buffer) => {
        log += text.toString();
        const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
        if (port) resolve(port);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', reject);
      child.once('exit', (code) =>
        reject(new Error(`The VS Code server ended with ${String(code)} before it listened:\n${log}`)),
      );
    });
    return { authority: `127.0.0.1:${port}`, log: () => log, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packed extension into the profile. */
export async function installVsix(build: ServerBuild, profile: Profile, vsix: string): Promise<void> {
  const args = ['out/server-main.js', '--install-extension', vsix, '--force', ...base(profile)];
  await promisify(execFile)(build.node, args, { cwd: build.directory });
}

function base(profile: Profile): readonly string[] {
  return [
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...[
      '--server-data-dir',
      profile.serverData,
      '--user-data-dir',
      profile.userData,
      '--extensions-dir',
      profile.extensions,
    ],
  ];
}

async function stopGroup(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.pid === undefined) return;
  const gone = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, 'exit');
  try {
    // Not asked politely: nothing in a temporary profile is worth saving, and a waiting extension host would hold us up.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // the whole group has ended already
  }
  await gone;
}
