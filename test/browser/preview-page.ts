import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Analysis } from '../../src/core';
import { renderReport, renderShell, styleSheets, viewDocument } from '../../src/core/report';
import { isFromPreview, isToPreview, type FromPreview, type ToPreview } from '../../src/preview/messages';
import { Sent } from '../../src/vscode/preview/sent';
import { styleSheet, useTheme, watchedPage, type Theme, type Watched } from './browser';

const origin = 'https://preview.test';
const previewSheets = [...styleSheets, 'preview'];

/** The preview in a browser, with this process in the place of the extension. */
export interface Preview extends Watched {
  /** What the preview has said, in order. */
  readonly said: readonly FromPreview[];
  /** Sends what is no message at all, too. */
  readonly send: (message: unknown) => Promise<void>;
  readonly show: (analysis: Analysis, version?: number) => Promise<void>;
}

let script: string | undefined;

/** The preview's script, as it ships. */
async function previewScript(): Promise<string> {
  script ??= (
    await build({
      entryPoints: ['src/preview/main.ts'],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    })
  ).outputFiles[0]?.text;
  return script ?? '';
}

/** Opens a preview of `width` CSS pixels in a theme and shows `analysis` in it. */
export async function openPreview(
  analysis: Analysis,
  {
    theme = 'light',
    width = 900,
    height = 900,
    state,
  }: { theme?: Theme; width?: number; height?: number; state?: unknown } = {},
): Promise<Preview> {
  const watched = await watchedPage({ viewport: { width, height } });
  const { page } = watched;
  const files = new Map([
    [
      '/',
      renderShell({
        source: origin,
        nonce: 'test',
        styleSheets: previewSheets.map((name) => `/${name}.css`),
        script: '/preview.js',
      }),
    ],
    ['/preview.js', await previewScript()],
    ...previewSheets.map((name): [string, string] => [`/${name}.css`, styleSheet(name)]),
  ]);
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    if (body === undefined) return route.abort();
    const kind = pathname.endsWith('.css')
      ? 'text/css'
      : pathname.endsWith('.js')
        ? 'text/javascript'
        : 'text/html';
    return route.fulfill({ body, contentType: kind });
  });
  const said: FromPreview[] = [];
  let current = analysis;
  const view = () => viewDocument(current.document, { named: false });
  const send = async (message: unknown): Promise<void> => {
    await page.evaluate((data) => postMessage(data, '*'), message);
  };
  const report = (pictureWidth: number, version: number): ToPreview => ({
    type: 'report',
    state: { uri: 'file:///incident.md', pinned: false },
    version,
    parts: sent.parts(
      renderReport(current, {
        name: 'incident',
        pictureWidths: [pictureWidth],
        events,
        interactive: true,
        findings: true,
      }).map(({ key, html }) => [key, html.toString()]),
    ),
    pieces: sent.pieces(
      view().pieces[0]?.line ?? 0,
      view().pieces.map(({ key, lines }) => ({ key, lines })),
    ),
    following: [],
  });
  const sent = new Sent();
  let pictureWidth = 0;
  let events = false;
  await page.exposeFunction('hostReceives', async (message: unknown) => {
    if (!isFromPreview(message)) throw new Error(`Not a message: ${JSON.stringify(message)}`);
    said.push(message);
    if (message.type === 'ready' || message.type === 'resized' || message.type === 'events') {
      if (message.type !== 'events') pictureWidth = message.width;
      events ||= message.type === 'events' || (message.type === 'ready' && message.events);
      await send(report(pictureWidth, 1));
    } else if (message.type === 'needed') {
      const shown = view();
      const pieces = shown.pieces.filter(({ key }) => message.keys.includes(key));
      await send({
        type: 'pieces',
        pieces: pieces.map((piece) => ({ key: piece.key, html: shown.render(piece).toString() })),
      });
    }
  });
  await page.addInitScript((stored: unknown) => {
    const own = globalThis as unknown as Record<string, unknown> & { hostReceives(message: unknown): void };
    let kept = stored;
    own['acquireVsCodeApi'] = () => ({
      postMessage: (message: unknown) => own.hostReceives(message),
      getState: () => kept,
      setState: (next: unknown) => {
        kept = next;
        own['storedState'] = next;
      },
    });
  }, state);
  await page.goto(`${origin}/`);
  await useTheme(page, theme);
  await page.locator('#pm-report h1').waitFor({ timeout: 5000 });
  return {
    ...watched,
    said,
    send,
    show: async (next, version = 1) => {
      current = next;
      const message = report(pictureWidth, version);
      if (!isToPreview(message)) throw new Error('The preview would not take the report.');
      await send(message);
    },
  };
}

/** A page on disk, in the browser. */
export async function openExport(
  html: string,
  options: { scheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Watched> {
  const watched = await watchedPage({
    viewport: { width: options.width ?? 1100, height: 900 },
    colorScheme: options.scheme ?? 'light',
  });
  const file = join(mkdtempSync(join(tmpdir(), 'postmortem-export-')), 'export.html');
  writeFileSync(file, html);
  await watched.page.goto(`file://${file}`);
  return watched;
}

/** One of the incidents in `examples/`, by its file's name. */
export function example(name: string): string {
  return readFileSync(`examples/${name}.md`, 'utf8');
}
