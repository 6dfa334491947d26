// Draws media/icon.png, which the extension is shown with, from media/icon.svg: npx tsx scripts/draw-icon.ts
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../test/hosts/bundle';
import { launchChromium } from '../test/hosts/chromium';
import { installHosts } from '../test/hosts/install';

const svg = await readFile(join(checkout, 'media/icon.svg'), 'utf8');
await using browser = await launchChromium(await installHosts());
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body { margin: 0; } svg { display: block; }</style>${svg}`);
await page.screenshot({ path: join(checkout, 'media/icon.png'), omitBackground: true });
