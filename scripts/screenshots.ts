// The pictures of the README, and those to be looked at, from the real extension. See --help.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWindow } from '../test/hosts/open-window';
import type { ThemeName } from '../test/hosts/settings';
import type { EditorWindow } from '../test/hosts/window';

const help = `Takes pictures of the extension in a real VS Code, without a screen. Build first (npm run build).

  npm run screenshots             the README's, into media/screenshots/
  npm run screenshots -- --all    every incident of examples/ in three themes, narrow and wide, whole, into out/screenshots/
`;

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

const sideBySide = { width: 1440, height: 900 };
/** Beside the preview itself: the bar of activities, and a border. */
const besidePreview = 50;
const wholeHeight = 5200;

async function showPreview(
  window: EditorWindow,
  file: string,
  how: 'Show Preview' | 'Show Preview to the Side',
  line = 1,
) {
  await window.openFile(file, line);
  await window.runCommand(`Postmortem: ${how}`);
  await window.page.mouse.move(2, 2);
  await window.webview().locator('.pm-cards').waitFor();
}

/** A pause of the page, for what moves and for what is drawn last. */
async function settle(window: EditorWindow): Promise<void> {
  await window.page.locator('.workbench-hover').waitFor({ state: 'hidden' });
  await window
    .webview()
    .locator('body')
    .evaluate(async () => {
      await document.fonts.ready;
      for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    });
}

/** A picture for the README, of a window of its own. */
interface Shot {
  readonly name: string;
  readonly theme: ThemeName;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly file: string;
  readonly how: 'Show Preview' | 'Show Preview to the Side';
  /** 1-based; where the cursor is. */
  readonly line: number;
  /** What to do once the preview shows. */
  readonly then?: (window: EditorWindow) => Promise<void>;
}

const shots: readonly Shot[] = [
  {
    name: 'preview',
    theme: 'light',
    viewport: { width: 1560, height: 1330 },
    file: '2024-03-12-orders-blocked-by-full-broker-disk.md',
    how: 'Show Preview to the Side',
    line: 37,
  },
  {
    name: 'timeline',
    theme: 'dark',
    viewport: { width: 1200, height: 640 },
    file: '2024-03-31-bookings-down-in-the-night-of-the-clock-change.md',
    how: 'Show Preview',
    line: 1,
    then: async (window) => {
      await window.webview().locator('#pm-bar a', { hasText: 'Timeline' }).click();
      await window.webview().locator('a.pm-mark .pm-point').nth(4).hover();
    },
  },
  {
    name: 'completeness',
    theme: 'dark',
    viewport: { width: 1200, height: 640 },
    file: '2024-05-16-search-slow-after-index-rebuild.md',
    how: 'Show Preview',
    line: 1,
    then: async (window) => {
      await window.webview().locator('#pm-bar a', { hasText: 'Completeness' }).click();
    },
  },
];

/** Long lines, as tables have, run out of the window rather than over several lines. */
const settings = {
  'editor.wordWrap': 'off',
  '[markdown]': { 'editor.wordWrap': 'off' },
  'editor.minimap.enabled': false,
};

async function forReadme(): Promise<void> {
  const folder = 'media/screenshots';
  await mkdir(folder, { recursive: true });
  for (const { name, theme, viewport, file, how, line, then } of shots) {
    await using window = await openWindow({ folder: 'examples', theme, viewport, settings });
    await window.runCommand('View: Close Primary Side Bar');
    await showPreview(window, file, how, line);
    await then?.(window);
    await settle(window);
    await window.screenshot(join(folder, `${name}.png`));
  }
}

async function all(): Promise<void> {
  const folder = 'out/screenshots';
  await mkdir(folder, { recursive: true });
  const files = (await readdir('examples')).filter((name) => name.endsWith('.md'));
  await using window = await openWindow({ folder: 'examples', theme: 'light', viewport: sideBySide });
  await window.runCommand('View: Close Primary Side Bar');
  for (const theme of ['light', 'dark', 'hc'] as const satisfies readonly ThemeName[]) {
    await window.page.setViewportSize(sideBySide);
    await window.useTheme(theme);
    for (const [i, file] of files.entries()) {
      await window.page.setViewportSize(sideBySide);
      await showPreview(window, file, 'Show Preview');
      for (const width of [320, 1200]) {
        await window.page.setViewportSize({ width: width + besidePreview, height: wholeHeight });
        const kind = width < 560 ? 'down' : 'across';
        await window.webview().locator(`.pm-picture-${kind}`).waitFor();
        await settle(window);
        const frame = window.page.locator('iframe.webview.ready:visible').last();
        await frame.screenshot({
          path: join(folder, `${i + 1}-${theme}-${width}.png`),
          animations: 'disabled',
        });
      }
    }
  }
}

if (values.help) console.log(help);
else await (values.all ? all() : forReadme());
