import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Analysis } from '../../src/core';
import { renderPage } from '../../src/core/report';
import { analysisOf } from '../unit/report/incident';
import { closeBrowser, openBrowser, pageStyle, themeNames } from './browser';
import { example, openExport, openPreview } from './preview-page';

const narrowest = 300;
const widest = 1300;
const step = 20;
const fonts = ['', 'DejaVu Sans'];

const analyses: Readonly<Record<string, Analysis>> = {
  'an incident of a day': analysisOf(example('2024-03-12-orders-blocked-by-full-broker-disk')),
  'an incident of three days': analysisOf(`# Post-mortem

Time to Acknowledge: roughly two days, twelve hours, twenty minutes and thirty-five seconds

## Timeline

- 2024-11-26 21:40 UTC - Checkout errors started <!-- postmortem: started -->
- 2024-11-26 23:45 UTC - First alert fired <!-- postmortem: detected -->
- 2024-11-29 10:00 UTC - On-call acknowledged the page <!-- postmortem: acknowledged -->
- 2024-11-29 12:20 UTC - Errors stopped <!-- postmortem: mitigated -->
- 2024-11-30 23:35 UTC - All clear <!-- postmortem: resolved -->
`),
};

/** What reaches over the edge of its card, and numbers that are parted from their units, at every width. */
async function spills(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const font of fonts) {
    if (font !== '')
      await page.evaluate((name) => document.body.style.setProperty('--pm-font', `'${name}'`), font);
    for (let width = narrowest; width <= widest; width += step) {
      await page.setViewportSize({ width, height: 900 });
      const own = await page.locator('.pm-card').evaluateAll((cards) =>
        cards.flatMap((card) => {
          const edge = card.getBoundingClientRect();
          const words = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
          const told: string[] = [];
          while (words.nextNode()) {
            if (words.currentNode.parentElement?.closest('.pm-unseen')) continue;
            const range = document.createRange();
            range.selectNodeContents(words.currentNode);
            const { left, right, width: length } = range.getBoundingClientRect();
            if (length > 0 && (right > edge.right - 1 || left < edge.left + 1))
              told.push(`“${words.currentNode.nodeValue?.trim() ?? ''}” leaves its card`);
          }
          for (const one of card.querySelectorAll('.pm-amount, .pm-formula time, .pm-formula a')) {
            const isWhole = one.matches('.pm-amount, time');
            const first = isWhole ? one : one.firstChild;
            const range = document.createRange();
            if (!first || /\S\s+\S/.test(isWhole ? '' : (first.nodeValue ?? ''))) continue;
            range.selectNodeContents(first);
            const boxes = [...range.getClientRects()].filter(({ width: length }) => length > 0);
            const isParted = boxes.some((box) => boxes.some((other) => other.top >= box.bottom));
            if (isParted) told.push(`“${String(range).trim()}” is parted`);
          }
          return told;
        }),
      );
      found.push(...own.map((text) => `${width} px, ${font || 'own font'}: ${text}`));
    }
  }
  return found;
}

describe('a card of a metric, however wide the window is', () => {
  before(openBrowser);
  after(closeBrowser);

  for (const [name, analysis] of Object.entries(analyses)) {
    it(`holds all that it tells, in a file: ${name}`, async () => {
      const style = pageStyle();
      const { page } = await openExport(renderPage(analysis, { name: 'x', audience: 'internal', style }));
      assert.deepEqual(await spills(page), []);
    }).timeout(60_000);

    it(`holds all that it tells, in the preview: ${name}`, async () => {
      const { page } = await openPreview(analysis, { theme: themeNames[0] });
      assert.deepEqual(await spills(page), []);
    }).timeout(60_000);
  }
});
