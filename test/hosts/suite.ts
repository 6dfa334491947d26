// Runs the integration suite in one host: suite.ts HOST [--desktop]. Expects a build, and for the packed ones a VSIX.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { checkout, suite } from './bundle';
import { launchChromium } from './chromium';
import { installHosts } from './install';
import { installVsix, temporaryProfile, type Profile } from './server';
import { writeSettings } from './settings';
import { vsixFile } from './vsix';
import { startWebHost } from './web';
import { openWorkbench, testsExit } from './workbench';

const { values, positionals } = parseArgs({
  options: { desktop: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function main(host: string): Promise<number> {
  await using profile = await temporaryProfile();
  await using workspace = await workspaceCopy();
  switch (host) {
    case 'newest':
      // In one host the folder is one of two, as in a workspace with several repositories.
      return await runInNodeHost({ host, profile, folder: workspace.withSecond, extension: checkout });
    case 'oldest':
      return await runInNodeHost({ host, profile, folder: workspace.folder, extension: checkout });
    case 'vsix':
      return await runInNodeHost({ host, profile, folder: workspace.folder });
    case 'web':
      return await runInWebHost({ folder: workspace.folder, extension: checkout });
    case 'web-vsix':
      return await runInWebHost({ folder: workspace.folder, extension: await unpackVsix(profile) });
    default:
      throw new Error(`No host ${host}`);
  }
}

interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** The file of a workspace that has that folder, and an empty one beside it. */
  readonly withSecond: string;
}

/** The tests may write into the folders that are open. */
async function workspaceCopy(): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'postmortem-workspace-'));
  const folder = join(root, 'first');
  await cp(join(checkout, 'test/integration/workspace'), folder, { recursive: true });
  await mkdir(join(root, 'second'));
  const withSecond = join(root, 'both.code-workspace');
  await writeFile(withSecond, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
  return {
    folder,
    withSecond,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

interface NodeHostRun {
  readonly host: 'newest' | 'oldest' | 'vsix';
  readonly profile: Profile;
  readonly folder: string;
  /** The extension under development; without one, the packed extension is installed. */
  readonly extension?: string;
}

async function runInNodeHost({ host, profile, folder, extension }: NodeHostRun): Promise<number> {
  await writeSettings(profile, {});
  const executable = values.desktop ? await desktop(host) : join(import.meta.dirname, 'code.mjs');
  const folders = [`--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
  if (extension === undefined) await installPacked(executable, folders);
  return await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension ?? join(import.meta.dirname, 'empty-extension'),
    extensionTestsPath: suite.node,
    extensionTestsEnv: { POSTMORTEM_VSCODE: host === 'oldest' ? 'oldest' : 'newest' },
    launchArgs: [folder, ...folders],
  });
}

/** Downloads the desktop VS Code, once. */
async function desktop(host: NodeHostRun['host']): Promise<string> {
  const manifest = JSON.parse(await readFile(join(checkout, 'package.json'), 'utf8')) as {
    readonly engines: { readonly vscode: string };
  };
  return downloadAndUnzipVSCode(host === 'oldest' ? manifest.engines.vscode.replace('^', '') : 'stable');
}

async function installPacked(executable: string, folders: readonly string[]): Promise<void> {
  const [command = executable] = values.desktop
    ? resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true })
    : [executable];
  const shell = process.platform === 'win32'; // the desktop's command line is a batch file there
  const quoted = (text: string) => (shell ? `"${text}"` : text);
  const args = [...folders, `--install-extension=${await vsixFile()}`, '--force'];
  await promisify(execFile)(quoted(command), args.map(quoted), { shell });
}

async function runInWebHost(run: { readonly folder: string; readonly extension: string }): Promise<number> {
  const hosts = await installHosts();
  const extensionTestsPath = join(run.extension, 'dist/test/web.js');
  if (extensionTestsPath !== suite.web) await cp(suite.web, extensionTestsPath);
  using server = await startWebHost(hosts, {
    folder: run.folder,
    extensionDevelopmentPath: run.extension,
    extensionTestsPath,
  });
  await using browser = await launchChromium(hosts);
  const { url } = server;
  return await testsExit(
    await openWorkbench(browser, { url, onExtensionHostLog: (line) => console.log(line) }),
  );
}

/** Lets VS Code unpack the VSIX, as it does when it installs one; the web host takes it from there. */
async function unpackVsix(profile: Profile): Promise<string> {
  const hosts = await installHosts();
  await installVsix(hosts.servers.newest, profile, await vsixFile());
  const folder = (await readdir(profile.extensions)).find((name) =>
    name.startsWith('postmortem.postmortem-'),
  );
  if (folder === undefined) throw new Error('VS Code did not install the VSIX');
  return join(profile.extensions, folder);
}

process.exitCode = await main(positionals[0] ?? 'newest');
