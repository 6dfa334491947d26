import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { renderPage } from '../../src/core/report';
import { analysisOf, incident, type TestEvent } from '../unit/report/incident';
import { closeBrowser, openBrowser, pageStyle, themeNames } from './browser';
import { example, openExport, openPreview } from './preview-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const style = pageStyle();

/** What axe has to say against the page, in a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  const { violations: found } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

describe('the report, for who cannot see it or has no mouse', () => {
  before(openBrowser);
  after(closeBrowser);

  const documents = {
    'a finished incident': example('2024-03-31-bookings-down-in-the-night-of-the-clock-change'),
    'an unfinished one': example('2024-05-16-search-slow-after-index-rebuild'),
    'one with links in its sentences':
      '# Post-mortem\n\n## Summary\n\nAll of it is in [the dashboard](https://example.com/d) of that day, see [the timeline](#timeline) and [the log](log.md).\n',
    'an empty template': readFileSync('media/templates/default.md', 'utf8'),
  };
  for (const [name, text] of Object.entries(documents)) {
    for (const theme of themeNames) {
      it(`has no violation that axe knows, in the preview of ${name}, theme ${theme}`, async () => {
        const { page } = await openPreview(analysisOf(text), { theme, height: 12_000 });
        await page.locator('.pm-piece').last().locator(':scope > *').first().waitFor();
        assert.deepEqual(await violations(page), []);
      });
    }
    for (const scheme of ['light', 'dark'] as const) {
      it(`has no violation that axe knows, in the exported file of ${name}, ${scheme}`, async () => {
        const { page } = await openExport(
          renderPage(analysisOf(text), { name, audience: 'internal', style }),
          { scheme },
        );
        assert.deepEqual(await violations(page), []);
      });
    }
  }

  it('lets the keyboard reach the picture with one stop, and its events with the arrow keys', async () => {
    const { page, said } = await openPreview(analysisOf(documents['a finished incident']));
    const marks = page.locator('a.pm-mark');
    const stops = await marks.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length);
    assert.equal(stops, 1);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await marks.nth(2).evaluate((mark) => mark === document.activeElement), true);
    assert.match(
      await marks
        .nth(2)
        .locator('xpath=following-sibling::*[1]')
        .evaluate((text) => getComputedStyle(text).visibility),
      /visible/,
    );
    await page.keyboard.press('Enter');
    const reveal = said.find(({ type }) => type === 'reveal');
    assert.deepEqual(reveal, { type: 'reveal', line: Number(await marks.nth(2).getAttribute('data-line')) });
  });

  for (const width of [320, 1200]) {
    it(`rings the point that has the focus, and not all that is drawn of its event, ${width} pixels wide`, async () => {
      const { page } = await openPreview(analysisOf(documents['a finished incident']), { width });
      await page.locator('a.pm-mark').first().focus();
      await page.keyboard.press('ArrowRight');
      const ringed = await page.locator('a.pm-mark:focus-visible').evaluate((mark) =>
        [mark, ...mark.querySelectorAll('*')]
          .filter((one) => getComputedStyle(one).outlineStyle !== 'none')
          .map((one) => one.getBoundingClientRect())
          .map(({ width: across, height }) => Math.max(across, height)),
      );
      assert.equal(ringed.length, 1);
      assert.ok(
        ringed.every((size) => size < 20),
        ringed.join(),
      );
    });
  }

  it('lets the arrow keys go from event to event by time, whatever is drawn above what', async () => {
    const events = Array.from({ length: 300 }, (_, i): TestEvent => ({
      minute: i,
      text: `Step ${i}`,
      ...(i === 100 ? { milestone: 'mitigated' as const } : {}),
    }));
    const { page } = await openPreview(incident('# Post-mortem\n', events));
    await page.locator('a.pm-mark').first().focus();
    for (let i = 0; i < 101; i++) await page.keyboard.press('ArrowRight');
    const label = await page.locator('a.pm-mark:focus').getAttribute('aria-label');
    assert.match(label ?? '', /Step 101$/);
  });

  it('shows an event that is pointed at in full, where nothing else stands', async () => {
    const { page } = await openPreview(analysisOf(documents['a finished incident']));
    const mark = page.locator('a.pm-mark').nth(4);
    await mark.locator('.pm-point').hover();
    const shown = await page
      .locator('.pm-readout')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).visibility === 'visible').length);
    assert.equal(shown, 1);
    assert.equal(
      await page.locator('.pm-picture .pm-hint').evaluate((hint) => getComputedStyle(hint).visibility),
      'hidden',
    );
  });
});
