import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { styleSheets } from '../../src/core/report';
import { launchChromium } from '../hosts/chromium';
import { installHosts } from '../hosts/install';
import { themes } from './themes';

export type Theme = keyof typeof themes;
export const themeNames = ['light', 'dark', 'hc', 'hc-light'] as const satisfies readonly Theme[];

let browser: Browser | undefined;

/** For `before` and `after` of a suite: one browser for all its tests. */
export async function openBrowser(this: Mocha.Context): Promise<void> {
  // Installing Chromium is part of the first run.
  this.timeout(600_000);
  browser = await launchChromium(await installHosts());
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** A page of the browser, and what became of it. */
export interface Watched {
  readonly page: Page;
  /** The address of everything that it asked for, itself first. */
  readonly requests: readonly string[];
  /** Dialogs, errors of scripts, and whatever its policy refused: a page that is well has none. */
  readonly troubles: readonly string[];
}

export async function watchedPage(options: BrowserContextOptions): Promise<Watched> {
  assert.ok(browser, 'openBrowser comes before');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('reportTrouble', (trouble: string) => troubles.push(trouble));
  // tsx keeps the names of functions by a call of its own, which pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { reportTrouble(text: string): void }).reportTrouble(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { page, requests, troubles };
}

/** The style of an exported page. */
export function pageStyle(): string {
  return [...styleSheets, 'page'].map(styleSheet).join('');
}

/** A style sheet of `media/`. */
export function styleSheet(name: string): string {
  return readFileSync(`media/${name}.css`, 'utf8');
}

/** Gives the page the colours and fonts of one of VS Code's themes, as VS Code itself does. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(({ bodyClass, variables }) => {
    document.body.classList.remove(
      'vscode-light',
      'vscode-dark',
      'vscode-high-contrast',
      'vscode-high-contrast-light',
    );
    document.body.classList.add(...bodyClass.split(' '));
    document.documentElement.removeAttribute('style');
    for (const [name, value] of Object.entries(variables))
      document.documentElement.style.setProperty(name, value);
  }, themes[theme]);
}
