// Shows the extension at work on examples/: what the command line finds there, then a VS Code to use.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { checkout } from '../test/hosts/bundle';
import { hostsSupported, installHosts } from '../test/hosts/install';
import { startServer, temporaryProfile, type Profile } from '../test/hosts/server';
import { writeSettings } from '../test/hosts/settings';
import { workbenchUrl } from '../test/hosts/workbench';

const help = `npm start [-- --port N]   the extension in a VS Code that runs until Ctrl+C, on the folder examples/
On Linux x64 it is a VS Code server, for the browser; elsewhere a desktop VS Code, downloaded on first use.
The files of examples/ are the real ones; your own VS Code, its settings and extensions stay untouched.
`;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, help: { type: 'boolean', default: false } },
});

const examples = join(checkout, 'examples');

async function main(): Promise<void> {
  if (values.help) {
    console.log(help);
    return;
  }
  execFileSync(process.execPath, ['esbuild.js'], { cwd: checkout, stdio: 'inherit' });
  console.log('$ postmortem check examples');
  // It ends with 1 where it finds an error, which is what a look at the examples is for.
  spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], { cwd: checkout, stdio: 'inherit' });

  await using profile = await temporaryProfile();
  await writeSettings(profile, {});
  if (hostsSupported) await serve(profile);
  else await openDesktop(profile);
}

/** Serves VS Code until it is asked to end. */
async function serve(profile: Profile): Promise<void> {
  const hosts = await installHosts();
  // Installed as a link to the checkout: no packing, and after a new build a reload of the window shows it.
  await mkdir(profile.extensions, { recursive: true });
  await symlink(checkout, join(profile.extensions, 'postmortem.postmortem-development'));
  await using server = await startServer({
    build: hosts.servers.newest,
    profile,
    automation: false,
    port: Number(values.port),
  });
  const url = workbenchUrl(server.authority, examples);
  console.log(`\nVS Code with Postmortem on examples/: ${url}\nCtrl+C ends it.`);
  openBrowser(url);
  await asked();
}

function openBrowser(url: string): void {
  if (process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined) return;
  // Where there is nothing to open it with, the address is on the terminal all the same.
  spawn('xdg-open', [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Opens the desktop VS Code until it is closed, or this process is asked to end. */
async function openDesktop(profile: Profile): Promise<void> {
  const folders = [`--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
  const quiet = ['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'];
  const executable = await downloadAndUnzipVSCode('stable');
  const extension = `--extensionDevelopmentPath=${checkout}`;
  const code = spawn(executable, [examples, extension, ...folders, ...quiet], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve, reject) => {
    code.once('close', () => resolve());
    code.once('error', reject);
  });
  console.log('\nVS Code with Postmortem on examples/ opens. Close its window, or Ctrl+C here, to end it.');
  await Promise.race([closed, asked()]);
  code.kill();
  await closed;
}

await main();
