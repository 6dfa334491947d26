import type { Browser, Page } from 'playwright-core';
import { interruption } from './interruption';

/** A VS Code in a page of the browser, with the lines that its extension host and the page itself have logged. */
export interface Workbench {
  readonly page: Page;
  /** The exit code of the extension tests that the page was asked to run. */
  readonly exit: Promise<number>;
  /** The console of the page: VS Code's own log. */
  consoleLog(): string;
}

export interface WorkbenchOptions {
  readonly url: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Receives each line that the extension host writes on its console. */
  readonly onExtensionHostLog?: (line: string) => void;
}

/** Opens VS Code's page and listens to the two functions that its test driver calls. */
export async function openWorkbench(browser: Browser, options: WorkbenchOptions): Promise<Workbench> {
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1400, height: 900 } });
  const log: string[] = [];
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[page error] ${error.stack ?? error.message}`));
  const exit = new Promise<number>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('The page of VS Code crashed')));
  });
  exit.catch(() => undefined); // who waits for the exit hears of it; the others have a dead page to notice
  await page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) => {
    options.onExtensionHostLog?.(values.map(asText).join(' '));
  });
  await page.goto(options.url);
  return { page, exit, consoleLog: () => log.join('\n') };
}

/**
 * Waits for the exit code of the extension tests. What VS Code has logged is printed only where the tests did not come
 * to an end: otherwise their own words say more.
 */
export async function testsExit(workbench: Workbench, serverLog = () => ''): Promise<number> {
  try {
    return await Promise.race([workbench.exit, interruption(10)]);
  } catch (error) {
    console.error(`Console of VS Code:\n${workbench.consoleLog()}\n${serverLog()}`);
    throw error;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The address of a folder, or of a workspace's file, in a VS Code server; `payload` is what the desktop takes as arguments. */
export function workbenchUrl(
  authority: string,
  opened: string,
  payload: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries(payload).map(([name, path]) => [name, `vscode-remote://${authority}${path}`]);
  const query = new URLSearchParams({
    [opened.endsWith('.code-workspace') ? 'workspace' : 'folder']: opened,
  });
  if (pairs.length > 0) query.set('payload', JSON.stringify(pairs));
  return `http://${authority}/?${query.toString()}`;
}
