import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { analysisOf } from '../unit/report/incident';
import { closeBrowser, openBrowser } from './browser';
import { example, openPreview } from './preview-page';

const text = example('2024-05-16-search-slow-after-index-rebuild');

/** A document of many lines, with a timeline of its own. */
const long = `${example('2024-03-12-orders-blocked-by-full-broker-disk')}\n${Array.from({ length: 400 }, (_, i) => `## Appendix ${i}\n\nLine ${i} of the appendix.\n\n- a\n- b\n`).join('\n')}`;

async function top(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
}

describe('the preview, while its document changes', () => {
  before(openBrowser);
  after(closeBrowser);

  it('keeps what the reader has opened, closed and focused, and where they are', async () => {
    const { page, show } = await openPreview(analysisOf(text));
    await page.locator('#pm-events summary').click();
    const section = page.locator('.pm-section-open details').first();
    const wasOpen = await section.evaluate((part: HTMLDetailsElement) => part.open);
    await section.locator('summary').click();
    await page.locator('#pm-events summary').focus();
    await page.evaluate(() => scrollTo(0, 700));
    const before = await top(page, '#pm-events summary');
    const changed = text
      .replace('# Post-Mortem: Search', '# Post-Mortem: The search')
      .replace('[2-3 sentence summary of what happened and impact]', 'That was slow.')
      .replace('Weekly index rebuild starts', 'The weekly index rebuild starts');
    await show(analysisOf(changed));
    await page.locator('#pm-events').getByText('The weekly index rebuild starts').waitFor();
    assert.equal(await page.locator('#pm-events').evaluate((part: HTMLDetailsElement) => part.open), true);
    assert.equal(await section.evaluate((part: HTMLDetailsElement) => part.open), !wasOpen);
    assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'pm-events');
    assert.ok(
      Math.abs((await top(page, '#pm-events summary')) - before) < 2,
      'what is read stays in its place',
    );
  });

  it('changes nothing of what is still the same', async () => {
    const { page, show } = await openPreview(analysisOf(text));
    await page.evaluate(() => {
      const own = globalThis as unknown as { changed: string[] };
      own.changed = [];
      new MutationObserver((records) =>
        own.changed.push(
          ...records.map(
            ({ target }) => target.parentElement?.closest('[data-part]')?.getAttribute('data-part') ?? '',
          ),
        ),
      ).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await show(analysisOf(text.replace('# Post-Mortem: Search', '# Post-Mortem: The search')));
    await page.getByRole('heading', { level: 1, name: 'The search' }).waitFor();
    const changed = await page.evaluate(() => [
      ...new Set((globalThis as unknown as { changed: string[] }).changed),
    ]);
    assert.deepEqual(
      changed.filter((part) => part !== 'header' && part !== ''),
      [],
    );
  });

  it('draws only the event anew that has changed, in whatever place the cursor is', async () => {
    const { page, send, show } = await openPreview(analysisOf(text), { width: 600 });
    const typed = (letters: string) =>
      show(analysisOf(text.replace('Weekly index rebuild starts', `Weekly index rebuild ${letters}starts`)));
    const marks = page.locator('#pm-report a.pm-mark');
    const drawn = (letters: string) =>
      page.locator(`a.pm-mark[aria-label*="rebuild ${letters}starts"]`).waitFor({ state: 'attached' });
    await typed('x');
    await drawn('x');
    await send({ type: 'cursor', line: Number(await marks.nth(3).getAttribute('data-line')) });
    await page.locator('a.pm-mark.pm-current').waitFor();
    await marks.evaluateAll((all) => all.forEach((mark) => Object.assign(mark, { isOld: true })));
    await typed('xy');
    await drawn('xy');
    assert.equal(await page.locator('a.pm-mark.pm-current').count(), 1);
    const isOld = await marks.evaluateAll((all) => all.map((mark) => 'isOld' in mark));
    assert.equal(isOld.filter((old) => !old).length, 1, isOld.join());
  });

  it('shows a new part of the document without losing the others', async () => {
    const { page, send, show } = await openPreview(analysisOf(long), { height: 2000 });
    await page.evaluate(() => document.getElementById('pm-document')?.scrollIntoView());
    await send({ type: 'scroll', line: long.split('\n').indexOf('## Appendix 1') });
    await page.getByText('Line 2 of the appendix').waitFor();
    await show(analysisOf(long.replace('Line 2 of', 'Line two of')));
    await page.getByText('Line two of the appendix').waitFor();
    assert.equal(await page.getByText('Line 3 of the appendix').count(), 1);
  });
});

describe('the preview and the editor', () => {
  before(openBrowser);
  after(closeBrowser);

  it('agree on the event at the cursor', async () => {
    const { page, send } = await openPreview(analysisOf(text));
    const mark = page.locator('a.pm-mark').nth(3);
    await send({ type: 'cursor', line: Number(await mark.getAttribute('data-line')) });
    await page.locator('a.pm-mark.pm-current').waitFor();
    assert.equal(await mark.evaluate((element) => element.classList.contains('pm-current')), true);
    await send({ type: 'cursor', line: 0 });
    await page.locator('a.pm-mark.pm-current').waitFor({ state: 'detached' });
  });

  it('agree on the line at the top, once the document is what is read', async () => {
    const { page, send, said } = await openPreview(analysisOf(long));
    const line = long.split('\n').findIndex((one) => one === '## Appendix 200');
    await send({ type: 'scroll', line });
    assert.equal(await page.evaluate(() => scrollY), 0, 'who reads the report is left alone');
    await page.evaluate(() => document.getElementById('pm-document')?.scrollIntoView());
    await page.evaluate(() => scrollBy(0, 200));
    await send({ type: 'scroll', line });
    await page.getByRole('heading', { name: 'Appendix 200', exact: true }).waitFor();
    await send({ type: 'scroll', line });
    const bar = await page.locator('#pm-bar').evaluate((element) => element.getBoundingClientRect().bottom);
    assert.ok(Math.abs((await top(page, 'h4:text-is("Appendix 200")')) - bar) < 40);
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 600);
    await page.waitForFunction((before) => scrollY > before, from);
    await assertEventually(() =>
      said.some((message) => message.type === 'scrolled' && message.line > line && message.line < line + 80),
    );
  });

  it('go to the source of what is clicked', async () => {
    const { page, said } = await openPreview(analysisOf(text));
    await page.locator('.pm-milestones .pm-jump').first().click();
    const [reveal] = said.filter(({ type }) => type === 'reveal');
    assert.ok(reveal?.type === 'reveal');
    assert.match(text.split('\n')[reveal.line] ?? '', /Users begin to see/);
  });

  it('make the fix that is clicked', async () => {
    const analysis = analysisOf(text);
    const { page, said } = await openPreview(analysis);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    const button = page.locator('button.pm-fix').first();
    const title = (await button.innerText()).trim();
    await button.click();
    const [fix] = said.filter(({ type }) => type === 'fix');
    assert.ok(fix?.type === 'fix');
    assert.equal(analysis.findings[fix.finding]?.fixes[fix.fix]?.title, title);
  });

  it('open files that the document links to, and follow links within it', async () => {
    const { page, said } = await openPreview(
      analysisOf('# Post-mortem\n\n[log](logs/a.md) [cause](#cause)\n\n## Timeline\n\n## Cause\n'),
    );
    await page.getByRole('link', { name: 'log', exact: true }).click();
    assert.deepEqual(said.at(-1), { type: 'open', path: 'logs/a.md' });
    await page.getByRole('link', { name: 'cause', exact: true }).click();
    assert.equal(said.at(-1)?.type, 'open', 'no file is opened for a heading');
  });
});

describe('the preview, of whatever size', () => {
  before(openBrowser);
  after(closeBrowser);

  it('lets time run down where it is narrow, and across where it is wide', async () => {
    const { page } = await openPreview(analysisOf(text), { width: 320 });
    await page.locator('.pm-picture-down').waitFor();
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.locator('.pm-picture-across').waitFor();
  });

  for (const width of [320, 600, 1200]) {
    it(`never scrolls sideways at ${width} pixels`, async () => {
      const { page } = await openPreview(analysisOf(text), { width });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  it('loads only what is looked at of a document of 17,000 lines', async () => {
    const huge = Array.from({ length: 72 }, () => text).join('\n');
    const { page } = await openPreview(analysisOf(huge));
    await page.evaluate(() => document.getElementById('pm-document')?.scrollIntoView());
    await page.locator('.pm-piece > *').first().waitFor();
    const loaded = await page.locator('.pm-piece:not(:empty)').count();
    const all = await page.locator('.pm-piece').count();
    assert.ok(loaded > 0 && loaded < all / 10, `${loaded} of ${all}`);
  });

  it('comes back after a reload as it was', async () => {
    const first = await openPreview(analysisOf(text), { height: 600 });
    await first.page.locator('#pm-events summary').click();
    await first.page.evaluate(() => scrollTo(0, 500));
    await first.page.waitForFunction(
      () => (globalThis as unknown as { storedState?: { scroll: number } }).storedState?.scroll === 500,
    );
    const state: unknown = await first.page.evaluate(
      () => (globalThis as unknown as { storedState: unknown }).storedState,
    );
    const second = await openPreview(analysisOf(text), { height: 600, state });
    assert.equal(
      await second.page.locator('#pm-events').evaluate((part: HTMLDetailsElement) => part.open),
      true,
    );
    assert.ok(Math.abs((await second.page.evaluate(() => scrollY)) - 500) <= 2);
  });
});

async function assertEventually(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!isSo()) {
    assert.ok(Date.now() < end, 'it has not come to that');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
