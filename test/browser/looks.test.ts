import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Analysis } from '../../src/core';
import { renderPage } from '../../src/core/report';
import { analysisOf, incident, ordinary, type TestEvent } from '../unit/report/incident';
import { closeBrowser, openBrowser, pageStyle, themeNames } from './browser';
import { assertLooksLike, differenceFrom, tolerance } from './pictures';
import { example, openExport, openPreview } from './preview-page';

const style = pageStyle();
const incidents = {
  'a broker’s disk': example('2024-03-12-orders-blocked-by-full-broker-disk'),
  'a clock change': example('2024-03-31-bookings-down-in-the-night-of-the-clock-change'),
  'an unfinished one': example('2024-05-16-search-slow-after-index-rebuild'),
};

async function pictureOf(page: Page): Promise<Buffer> {
  return page.locator('.pm-picture:visible').first().screenshot();
}

describe('the looks of the report', () => {
  before(openBrowser);
  after(closeBrowser);

  const analysis = analysisOf(incidents['a clock change']);
  for (const theme of themeNames) {
    for (const width of [320, 1200]) {
      it(`are what they were: the picture in the preview, ${theme}, ${width} pixels wide`, async () => {
        const { page } = await openPreview(analysis, { theme, width });
        assertLooksLike(`preview-${theme}-${width}`, await pictureOf(page));
      });
    }
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`are what they were: the picture in an exported file, ${scheme}`, async () => {
      const { page } = await openExport(renderPage(analysis, { name: 'x', audience: 'internal', style }), {
        scheme,
      });
      assertLooksLike(`export-${scheme}`, await pictureOf(page));
    });
  }

  for (const font of ['DejaVu Serif', 'DejaVu Sans Condensed']) {
    it(`are the same in another font, as far as this test is concerned: ${font}`, async () => {
      const { page } = await openPreview(analysis, { width: 1200 });
      await page.evaluate((name) => document.body.style.setProperty('--pm-font', `${name}, serif`), font);
      assert.ok(differenceFrom('preview-light-1200', await pictureOf(page)) <= tolerance);
    });
  }

  it('are not the same without the colour of a phase, or without a phase', async () => {
    const { page } = await openPreview(analysis, { width: 1200 });
    await page.evaluate(() => document.body.style.setProperty('--pm-recovering', 'transparent'));
    assert.ok(differenceFrom('preview-light-1200', await pictureOf(page)) > tolerance);
    const milestones = { ...analysis.milestones, mitigated: undefined };
    const less = await openPreview({ ...analysis, milestones }, { width: 1200 });
    assert.ok(differenceFrom('preview-light-1200', await pictureOf(less.page)) > tolerance);
  });
});

describe('the labels of the picture, as a browser measures them', () => {
  before(openBrowser);
  after(closeBrowser);

  const busy = Array.from({ length: 80 }, (_, i): TestEvent => ({
    minute: i * 4 + (i % 7),
    text: `Step ${i}: restarted the workers of the queue and looked at the error rate again`,
    ...(i === 0 ? { milestone: 'started' as const } : i === 40 ? { milestone: 'mitigated' as const } : {}),
  }));
  const pictures: Readonly<Record<string, Analysis>> = {
    ...Object.fromEntries(Object.entries(incidents).map(([name, text]) => [name, analysisOf(text)])),
    'three events': incident('# Post-mortem\n', ordinary.slice(0, 3)),
    'eighty events': incident('# Post-mortem\n', busy),
    'wide letters': incident(
      '# Post-mortem\n',
      ordinary.map((event) => ({ ...event, text: 'WWWW MMMM データベース 🔥🔥' })),
    ),
  };
  for (const [name, analysis] of Object.entries(pictures)) {
    for (const width of [320, 700, 1200]) {
      it(`never touch: ${name}, ${width} pixels wide`, async () => {
        const { page } = await openPreview(analysis, { width });
        const overlaps = await page.locator('.pm-picture').evaluate((picture) => {
          const around = picture.getBoundingClientRect();
          const boxes = [...picture.querySelectorAll('text')]
            .filter((text) => text.closest('.pm-readout') === null)
            .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }));
          const found: string[] = [];
          boxes.forEach(({ words, box }, i) => {
            if (box.left < around.left - 1 || box.right > around.right + 1)
              found.push(`${words} leaves the picture`);
            for (const other of boxes.slice(i + 1)) {
              const apart =
                box.right <= other.box.left + 1 ||
                other.box.right <= box.left + 1 ||
                box.bottom <= other.box.top + 3 ||
                other.box.bottom <= box.top + 3;
              if (!apart) found.push(`${words} / ${other.words}`);
            }
          });
          return found;
        });
        assert.deepEqual(overlaps, []);
      });
    }
  }
});

describe('the picture in a file', () => {
  before(openBrowser);
  after(closeBrowser);

  for (const width of [320, 420, 560, 680, 900, 1000, 1100]) {
    it(`fills its place, or nearly, in a window of ${width} pixels`, async () => {
      const html = renderPage(analysisOf(incidents['a broker’s disk']), {
        name: 'x',
        audience: 'internal',
        style,
      });
      const { page } = await openExport(html, { width });
      const pictures = page.locator('.pm-picture:visible');
      assert.equal(await pictures.count(), 1);
      const share = await pictures.evaluate(
        (picture) => picture.getBoundingClientRect().width / (picture.parentElement?.clientWidth ?? 0),
      );
      assert.ok(share > 0.8 && share <= 1, `it takes ${Math.round(share * 100)} %`);
    });
  }
});

describe('an endless word', () => {
  before(openBrowser);
  after(closeBrowser);

  const word = 'https://grafana.example.com/d/'.padEnd(220, 'overview');
  const text = `# Post-mortem

## Timeline

- 2024-05-01 14:00 UTC Errors at ${word} began <!-- postmortem: started -->
- 2024-05-01 14:05 UTC Alert ${word} fired

## Action Items

| ID | Action | Owner | Status |
| -- | ------ | ----- | ------ |
| 1 | Look at ${word} | @${'somebody_'.repeat(20)}else | Open |
`;
  for (const width of [320, 700, 1200]) {
    it(`stays where it belongs, in a window of ${width} pixels`, async () => {
      const { page } = await openPreview(analysisOf(text), { width });
      const leaving = await page
        .locator('#pm-report :is(.pm-table, .pm-told, .pm-because, .pm-action-text, .pm-action-owner)')
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const around = one.closest('.pm-part')?.getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(one);
            const isOut = around && range.getBoundingClientRect().right > around.right + 1;
            return isOut ? [one.getAttribute('class') ?? ''] : [];
          }),
        );
      assert.deepEqual(leaving, []);
    });
  }

  it('parts no other word from itself', async () => {
    const { page } = await openExport(
      renderPage(analysisOf(incidents['an unfinished one']), { name: 'x', audience: 'internal', style }),
    );
    await page.setViewportSize({ width: 688, height: 1002 });
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.pm-because')
      .filter({ hasText: /^[^ ]+$/ })
      .evaluateAll((all) =>
        all.map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return range.getClientRects().length;
        }),
      );
    assert.ok(heights.length > 0);
    assert.deepEqual(new Set(heights), new Set([1]));
  });
});

describe('a post-mortem that is written from right to left', () => {
  before(openBrowser);
  after(closeBrowser);

  const text =
    '# תחקיר: התשלומים\n\n## Summary\n\nהשירות לא עבד.\n\n## Timeline\n\n- 14:00 UTC השירות נפל (5%)\n\n`kubectl get`\n';

  /** Where the first and the last character of what `selector` finds stand. */
  async function endsOf(page: Page, selector: string): Promise<{ first: number; last: number }> {
    return page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (words.nextNode())
          if (words.currentNode.nodeValue?.trim()) texts.push(words.currentNode as Text);
        const place = (node: Text | undefined, at: number): number => {
          const range = document.createRange();
          if (!node) return Number.NaN;
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().left;
        };
        const last = texts.at(-1);
        return { first: place(texts[0], 0), last: place(last, (last?.data.trimEnd().length ?? 1) - 1) };
      });
  }

  it('is read so where the document begins in English', async () => {
    const { page } = await openPreview(analysisOf('# Post-mortem\n\n## Summary\n\nהשירות לא עבד.\n'));
    const { first, last } = await endsOf(page, '.pm-document p');
    assert.ok(last < first);
  });

  it('is read so in the preview and in a file, with its full stops at the ends of its sentences', async () => {
    const analysis = analysisOf(text);
    const preview = await openPreview(analysis);
    const file = await openExport(renderPage(analysis, { name: 'x', audience: 'internal', style }));
    for (const { page } of [preview, file]) {
      await page.locator('.pm-document p').first().waitFor();
      for (const selector of ['.pm-header h1', '.pm-summary', '.pm-document h3', '.pm-document p']) {
        const { first, last } = await endsOf(page, selector);
        assert.ok(last < first, selector);
      }
      const direction = await page.locator('.pm-document').evaluate((one) => getComputedStyle(one).direction);
      assert.equal(direction, 'rtl');
      const code = await endsOf(page, '.pm-document code');
      assert.ok(code.first < code.last);
    }
  });
});

describe('an exported file on paper', () => {
  before(openBrowser);
  after(closeBrowser);

  /** What is left of A4 between the margins, in CSS pixels. */
  const paper = { width: 688, height: 1002 };

  for (const [name, text] of Object.entries(incidents)) {
    it(`has the picture on its first page, so that one page tells what it was: ${name}`, async () => {
      const { page } = await openExport(
        renderPage(analysisOf(text), { name: 'x', audience: 'internal', style }),
      );
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print' });
      const foot = await page.locator('.pm-phases').evaluate((legend) => {
        const { bottom } = legend.getBoundingClientRect();
        return bottom + scrollY;
      });
      assert.ok(foot <= paper.height, `it ends at ${Math.round(foot)}`);
    });

    it(`has one picture, as wide as the page: ${name}`, async () => {
      const { page } = await openExport(
        renderPage(analysisOf(text), { name: 'x', audience: 'internal', style }),
      );
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print' });
      const pictures = page.locator('.pm-picture:visible');
      assert.equal(await pictures.count(), 1);
      const { width = 0 } = (await pictures.boundingBox()) ?? {};
      assert.ok(width > 0.98 * paper.width, `it is ${Math.round(width)} pixels wide`);
      const letters = await pictures
        .locator('.pm-tick')
        .first()
        .evaluate((tick) => tick.getBoundingClientRect().height);
      assert.ok(letters > 9, `the times are ${letters.toFixed(1)} pixels high`);
    });

    it(`has nothing cut off and no words on others: ${name}`, async () => {
      const { page } = await openExport(
        renderPage(analysisOf(text), { name: 'x', audience: 'internal', style }),
      );
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print' });
      const troubles = await page.evaluate(() => {
        const found: string[] = [];
        const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
        for (const element of document.querySelectorAll('.pm-scroll, .pm-pictures'))
          if (clips(element)) found.push(element.className);
        for (const action of document.querySelectorAll('.pm-action')) {
          const boxes = [...action.querySelectorAll('.pm-action-text, dd')].map((part) =>
            part.getBoundingClientRect(),
          );
          boxes.forEach((box, i) => {
            const next = boxes[i + 1];
            if (next && next.top < box.bottom && next.left < box.right + 4) found.push(action.textContent);
          });
        }
        return found;
      });
      assert.deepEqual(troubles, []);
    });
  }

  it('has no more pages than it needs, and begins the document on one of its own', async () => {
    const html = renderPage(analysisOf(incidents['a clock change']), {
      name: 'x',
      audience: 'internal',
      style,
    });
    const { page } = await openExport(html);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
    assert.ok(pages >= 5 && pages <= 12, `${pages} pages`);
  });

  it('is fit for print: what is for the screen alone does not show', async () => {
    const html = renderPage(analysisOf(incidents['a clock change']), {
      name: 'x',
      audience: 'internal',
      style,
    });
    const { page } = await openExport(html, { scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--pm-background').trim()),
      '#ffffff',
    );
    assert.equal(await page.locator('.pm-picture .pm-hint:visible').count(), 0);
    assert.equal(await page.locator('.pm-picture:visible').count(), 1);
  });
});
