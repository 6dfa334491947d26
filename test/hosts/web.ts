import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import type { InstalledHosts } from './install';

/** The part of @vscode/test-web that is used here; the package itself lives in the cache of the hosts. */
interface TestWeb {
  open(options: Readonly<Record<string, string | number | boolean>>): Promise<{ dispose(): void }>;
}

export interface WebHostOptions {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath?: string;
  /** The folder to open; what is written to it stays in the memory of the page. */
  readonly folder: string;
}

/** Serves VS Code for the Web with an extension in its web worker host. */
export async function startWebHost(
  hosts: InstalledHosts,
  { folder, ...extension }: WebHostOptions,
): Promise<{ readonly url: string } & Disposable> {
  const testWeb = createRequire(join(hosts.root, 'package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  const server = await testWeb.open({
    ...extension,
    browserType: 'none',
    quality: 'stable',
    commit: hosts.webCommit,
    testRunnerDataDir: hosts.webBuilds,
    folderPath: folder,
    host: 'localhost', // webviews live under names of their own below it, which an address cannot have
    port,
  });
  return { url: `http://localhost:${port}/`, [Symbol.dispose]: () => server.dispose() };
}

/** test-web does not tell which port it got, so it cannot be left to choose. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
