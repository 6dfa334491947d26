import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import type { InstalledHosts } from './install';

/**
 * Starts the packaged Chromium without a window, or the browser that `CHROME_PATH` names. Its signals stay ours:
 * playwright would otherwise end the process before the server is stopped.
 */
export async function launchChromium(hosts: InstalledHosts): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? hosts.chromium,
    // Not the arguments that @sparticuz/chromium recommends: they switch web security off.
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    env: await environment(hosts),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function environment(hosts: InstalledHosts): Promise<Record<string, string | undefined>> {
  const { stdout } = await promisify(execFile)('ldd', [hosts.chromium]);
  if (!stdout.includes('not found')) return process.env;
  return { ...process.env, LD_LIBRARY_PATH: hosts.chromiumLibraries };
}
