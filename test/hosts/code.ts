// What the desktop's `code` does with its arguments, done by a VS Code server and a browser without a window.
// The environment chooses the release: POSTMORTEM_VSCODE=newest|oldest.
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { installHosts, type ServerBuild, type ServerVersion } from './install';
import { installVsix, startServer, type Profile } from './server';
import { openWorkbench, testsExit, workbenchUrl } from './workbench';

const { values, positionals } = parseArgs({
  options: {
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
  strict: false, // the desktop has many more arguments, and they mean nothing here
  allowPositionals: true,
});

/** The value of an argument that must be there. */
function argument(name: string): string {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`code.mjs needs --${name}=…`);
  return value;
}

function chosenVersion(): ServerVersion {
  return process.env['POSTMORTEM_VSCODE'] === 'oldest' ? 'oldest' : 'newest';
}

async function main(): Promise<number> {
  const hosts = await installHosts();
  const build = hosts.servers[chosenVersion()];
  const userData = argument('user-data-dir');
  const profile = { userData, extensions: argument('extensions-dir'), serverData: `${userData}-server` };
  if (values['install-extension'] !== undefined) {
    await installVsix(build, profile, argument('install-extension'));
    return 0;
  }
  await using browser = await launchChromium(hosts);
  return await runTests(browser, build, profile);
}

async function runTests(browser: Browser, build: ServerBuild, profile: Profile): Promise<number> {
  await using server = await startServer({ build, profile, automation: true });
  const url = workbenchUrl(server.authority, positionals.at(-1) ?? process.cwd(), {
    extensionDevelopmentPath: argument('extensionDevelopmentPath'),
    extensionTestsPath: argument('extensionTestsPath'),
  });
  const workbench = await openWorkbench(browser, { url, onExtensionHostLog: (line) => console.log(line) });
  return await testsExit(workbench, () => `VS Code server:\n${server.log()}`);
}

process.exitCode = await main();
