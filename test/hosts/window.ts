import { mkdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { themes, type ThemeName } from './settings';
import type { Workbench } from './workbench';

/** How many problems VS Code's status bar counts. */
export interface Problems {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface WindowParts {
  readonly folder: string;
  readonly workbench: Workbench;
  /** The theme that it starts with. */
  readonly theme: ThemeName;
  readonly close: () => Promise<void>;
}

/** A VS Code to be used as a person uses it: by keys, by what is seen, and by nothing else. `openWindow` makes one. */
export class EditorWindow implements AsyncDisposable {
  constructor(private readonly parts: WindowParts) {
    this.page.setDefaultTimeout(20_000);
  }

  /** The page itself, for whatever the methods here do not offer. */
  get page(): Page {
    return this.parts.workbench.page;
  }

  /** What VS Code and the extension host have logged so far. */
  log(): string {
    return this.parts.workbench.consoleLog();
  }

  /** Resolves when the workbench is whole; the count of problems comes last. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.locator('[id="status.problems"]').waitFor();
    await this.themeShows(this.parts.theme);
  }

  /** Opens a file by its path, absolute or within the folder, with the cursor on a line (1-based). */
  async openFile(path: string, line = 1): Promise<void> {
    const absolute = isAbsolute(path) ? path : join(this.parts.folder, path);
    await this.page.keyboard.press('Control+P');
    await this.choose(`${absolute}:${line}`, basename(path));
    await this.page.locator('.tab.active', { hasText: basename(path) }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by the title that the command palette shows, such as `Postmortem: Show Preview`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose(`>${title}`, title);
  }

  /** Enters a text into the quick input that is open, and takes the first entry with just this label. */
  async choose(text: string, label = text): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await widget.locator('input').first().fill(text);
    const named = this.page.getByText(label, { exact: true });
    await widget.locator('.monaco-list-row').filter({ has: named }).first().click();
  }

  /** Types into what has the focus, with all that VS Code does on the way: closing brackets, indenting, suggesting. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 10 });
  }

  /** Presses a key with its modifiers, in playwright's words: `Control+Space`, `Enter`, `Alt+F8`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Changes the colour theme and waits until it shows. */
  async useTheme(theme: ThemeName): Promise<void> {
    if (await this.page.locator(`.monaco-workbench.${themes[theme].className}`).isVisible()) return;
    await this.runCommand('Preferences: Color Theme');
    await this.choose(themes[theme].label);
    await this.themeShows(theme);
  }

  /** What the status bar counts now. */
  async problems(): Promise<Problems> {
    const label = (await this.page.locator('[id="status.problems"]').getAttribute('aria-label')) ?? '';
    const count = (word: string) => Number(new RegExp(`${word}: (\\d+)`).exec(label)?.[1] ?? 0);
    return { errors: count('Errors'), warnings: count('Warnings'), infos: count('Infos') };
  }

  /** Waits until VS Code shows at least so many problems of any severity. */
  async waitForProblems(atLeast = 1): Promise<Problems> {
    await this.page.waitForFunction((wanted) => {
      const label = document.getElementById('status.problems')?.getAttribute('aria-label') ?? '';
      return (label.match(/\d+/g) ?? []).reduce((sum, count) => sum + Number(count), 0) >= wanted;
    }, atLeast);
    return this.problems();
  }

  /** The document inside the webview that shows, found anew at each use: VS Code replaces frames. */
  webview(): FrameLocator {
    const shown = this.page.locator('iframe.webview.ready:visible').last();
    return shown.contentFrame().locator('iframe#active-frame').contentFrame();
  }

  /** Saves what the window shows as a PNG. */
  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.parts.close();
  }

  private async themeShows(theme: ThemeName): Promise<void> {
    await this.page.locator(`.monaco-workbench.${themes[theme].className}`).waitFor();
  }
}
