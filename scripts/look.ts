// A look at the extension in a real VS Code, without a screen. See --help.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openWindow } from '../test/hosts/open-window';
import { themes, type Settings, type ThemeName } from '../test/hosts/settings';
import type { EditorWindow } from '../test/hosts/window';

const help = `Opens a folder in a real VS Code with this extension, does the steps given, and saves pictures.

  npm run look -- [OPTION…] STEP…

Build first (npm run build). Steps are done in the order in which they stand, each as often as you like:
  --theme NAME        light, dark, hc or hc-light; as the first step, the theme to start with
  --file PATH[:LINE]  open a file of the folder (or an absolute path), with the cursor on a line
  --command TITLE     run a command by its title in the palette, "Postmortem: Show Preview"
  --choose TEXT       take an entry of the list that VS Code asks with
  --type TEXT         type; \\n is the Enter key
  --press KEY         press a key: Enter, Escape, Control+Space, Control+Period, Alt+F8
  --click SELECTOR    click an element of the window: a CSS selector, or text=Words
  --wait SELECTOR     wait until an element of the window shows
  --click-webview SELECTOR, --wait-webview SELECTOR
                      the same in the webview that shows (the preview)
  --problems N        wait until VS Code shows at least N problems; prints their counts
  --script FILE       run the default export of a module with the window: (window: EditorWindow) => Promise<void>;
                      test/hosts/window.ts says what it can do
  --out FILE.png      save what the window shows
Options:
  --folder DIR        the folder to open (default: examples)
  --copy              open a copy of the folder, so that saving changes nothing
  --width N, --height N
                      of the window (default: 1400 by 900)
  --settings JSON     VS Code settings to add
  --vscode VERSION    newest (default) or oldest
  --vsix FILE         with a packed extension installed, not the one under development
  --restricted        in Restricted Mode
  --log               print VS Code's own log at the end

A step that finds nothing after 20 seconds fails, with a picture in out/look-failed.png.
  npm run look -- --theme light --file 2024-05-01-checkout.md --command "Postmortem: Show Preview to the Side" \\
    --wait-webview table --out light.png --theme dark --out dark.png
  npm run look -- --copy --file draft.md:12 --press End --type "\\n| 14:05 | Rolled back |" --problems 1 --out after.png
`;

const text = { type: 'string' } as const;
const steps = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    ...{ theme: steps, file: steps, command: steps, choose: steps, type: steps, press: steps, script: steps },
    ...{
      click: steps,
      wait: steps,
      'click-webview': steps,
      'wait-webview': steps,
      problems: steps,
      out: steps,
    },
    ...{ folder: text, width: text, height: text, settings: text, vscode: text, vsix: text },
    ...{ copy: flag, restricted: flag, log: flag, help: flag },
  },
});

/** What each step does in the window. */
const actions: Readonly<Record<string, (window: EditorWindow, value: string) => Promise<unknown>>> = {
  theme: (window, name) => window.useTheme(themeNamed(name)),
  file: (window, value) => {
    const [, path = value, line] = /^(.*?)(?::(\d+))?$/.exec(value) ?? []; // incident.md:12
    return window.openFile(path, Number(line ?? 1));
  },
  command: (window, title) => window.runCommand(title),
  choose: (window, entry) => window.choose(entry),
  type: (window, typed) => window.type(typed.replaceAll('\\n', '\n')),
  press: (window, key) => window.press(key),
  click: (window, selector) => window.page.locator(selector).first().click(),
  wait: (window, selector) => window.page.locator(selector).first().waitFor(),
  'click-webview': (window, selector) => window.webview().locator(selector).first().click(),
  'wait-webview': (window, selector) => window.webview().locator(selector).first().waitFor(),
  problems: async (window, count) => console.log(JSON.stringify(await window.waitForProblems(Number(count)))),
  script: async (window, file) => {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { default: Script };
    await module.default(window);
  },
  out: (window, path) => window.screenshot(path),
};

type Script = (window: EditorWindow) => Promise<void>;

function themeNamed(name: string): ThemeName {
  if (name in themes) return name as ThemeName;
  throw new Error(`No theme ${name}; there are ${Object.keys(themes).join(', ')}.`);
}

async function look(folder: string): Promise<void> {
  const first = tokens.find((token) => token.kind === 'option' && token.name in actions);
  await using window = await openWindow({
    folder,
    version: values.vscode === 'oldest' ? 'oldest' : 'newest',
    theme: first?.kind === 'option' && first.name === 'theme' ? themeNamed(first.value) : 'light',
    settings: JSON.parse(values.settings ?? '{}') as Settings,
    viewport: { width: Number(values.width ?? 1400), height: Number(values.height ?? 900) },
    restricted: values.restricted ?? false,
    ...(values.vsix !== undefined && { vsix: values.vsix }),
  });
  try {
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      await actions[token.name]?.(window, token.value ?? '').catch((error: unknown) => {
        throw new Error(`${token.rawName} ${token.value ?? ''}: ${String(error)}`, { cause: error });
      });
    }
  } catch (error) {
    await window.screenshot('out/look-failed.png');
    console.error('The window as it was: out/look-failed.png');
    throw error;
  } finally {
    if (values.log) console.log(window.log());
  }
}

async function main(): Promise<void> {
  if (values.help || tokens.length === 0) {
    console.log(help);
    return;
  }
  const folder = resolve(values.folder ?? 'examples');
  if (!values.copy) return look(folder);
  const temporary = await mkdtemp(join(tmpdir(), 'postmortem-look-'));
  try {
    const copy = join(temporary, basename(folder));
    await cp(folder, copy, { recursive: true });
    await look(copy);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
