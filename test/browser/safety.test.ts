import assert from 'node:assert/strict';
import { renderPage, styleSheets } from '../../src/core/report';
import { attacks, hostileDocument } from '../unit/report/hostile';
import { analysisOf } from '../unit/report/incident';
import { closeBrowser, openBrowser, pageStyle } from './browser';
import { openExport, openPreview } from './preview-page';

const style = pageStyle();

describe('a hostile post-mortem in a real browser', () => {
  before(openBrowser);
  after(closeBrowser);

  // All attacks in one document: each stands beside the others, and none may help another.
  const everything = Object.values(attacks).map(hostileDocument).join('\n\n');
  const analysis = analysisOf(everything);

  it('makes the preview ask for nothing but its own files, and runs nothing', async () => {
    const { page, requests, troubles } = await openPreview(analysis);
    const ours = new Set(['/', '/preview.js', ...[...styleSheets, 'preview'].map((name) => `/${name}.css`)]);
    // Everything comes into view once, so that all of it is loaded.
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
    });
    await page
      .locator('.pm-piece', { hasNot: page.locator(':empty') })
      .last()
      .waitFor();
    assert.deepEqual(
      requests.filter((url) => !ours.has(new URL(url).pathname) || new URL(url).host !== 'preview.test'),
      [],
    );
    assert.deepEqual(troubles, []);
    assert.equal(await page.locator('script').count(), 1);
  });

  it('makes an exported file ask for nothing, and runs nothing', async () => {
    const html = renderPage(analysis, { name: '"><script>alert(1)</script>', audience: 'internal', style });
    const { page, requests, troubles } = await openExport(html);
    assert.deepEqual(requests.slice(1), []);
    assert.deepEqual(troubles, []);
    assert.equal(await page.locator('script').count(), 0);
  });

  it('cannot make the preview do anything by messages that are none', async () => {
    const { page, send, said, troubles } = await openPreview(
      analysisOf('# Post-mortem\n\n- 14:00 Alert fired\n'),
    );
    await page.locator('.pm-piece > *').first().waitFor();
    const before = await page.locator('#pm-main').innerHTML();
    for (const message of [
      null,
      'x',
      { type: 'eval', code: 'alert(1)' },
      { type: 'pieces', pieces: 'x' },
      { type: 'report', parts: [{ key: 'x', html: '<img src=x onerror=alert(1)>' }] },
    ]) {
      await send(message);
    }
    assert.equal(await page.locator('#pm-main').innerHTML(), before);
    assert.deepEqual(troubles, []);
    assert.ok(
      said.every(({ type }) => type === 'ready' || type === 'needed'),
      JSON.stringify(said),
    );
  });
});
