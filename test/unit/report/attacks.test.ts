import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderPage, renderReport, viewDocument, styleSheets } from '../../../src/core/report';
import { attacks, hostileDocument } from './hostile';
import { analysisOf } from './incident';
import { assertHarmless, elementsIn, textIn } from './inspect-html';

const style = [...styleSheets, 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('');

/** The exported page and all that the preview would show, of `text`. */
function rendered(text: string, name = 'incident'): { readonly page: string; readonly preview: string } {
  const analysis = analysisOf(text);
  const page = renderPage(analysis, { name, audience: 'internal', style });
  const options = { name, pictureWidths: [300, 900], events: true, interactive: true, findings: true };
  const report = renderReport(analysis, options).map(({ html }) => html.toString());
  const view = viewDocument(analysis.document, {
    named: false,
    imageSource: (path) => `vscode-resource:${path}`,
  });
  const pieces = view.pieces.map((piece) => view.render(piece).toString());
  return { page, preview: [...report, ...pieces].join('') };
}

describe('a hostile post-mortem', () => {
  for (const [name, attack] of Object.entries(attacks)) {
    it(`shows ${name} as text, wherever it stands`, () => {
      const { page, preview } = rendered(hostileDocument(attack), `${attack}.md`);
      assertHarmless(page);
      assertHarmless(preview);
      assert.equal(elementsIn(page).filter(({ tagName }) => tagName === 'style').length, 1);
    });
  }

  it('never loads an image from elsewhere', () => {
    const text =
      '# Post-mortem\n\n![a](https://x.example/p.png) ![b](//x.example/p.png) ![c](data:image/png;base64,AA==) ![d](graph.png)\n';
    const { page, preview } = rendered(text);
    assert.deepEqual(
      elementsIn(page).filter(({ tagName }) => tagName === 'img'),
      [],
    );
    const images = elementsIn(preview).filter(({ tagName }) => tagName === 'img');
    const sources = images.map(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value);
    assert.deepEqual(sources, ['vscode-resource:graph.png']);
  });

  it('shows hidden and reversing characters, in the picture as in the document', () => {
    const { page } = rendered(hostileDocument('a\u202eb\u200bc'));
    assert.ok(!/[\u202e\u200b]/.test(page));
    assert.ok(textIn(page).includes('a⟨U+202E⟩b⟨U+200B⟩c'));
  });

  it('has each id once', () => {
    const { page } = rendered(readFileSync('media/templates/default.md', 'utf8'));
    const ids = elementsIn(page).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
    );
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
  });

  it('may nest as deep as it likes', () => {
    for (const text of [
      '> '.repeat(5000),
      '- '.repeat(5000),
      '*'.repeat(20_000) + 'a' + '*'.repeat(20_000),
      '['.repeat(20_000),
    ]) {
      assertHarmless(rendered(`# Post-mortem\n\n${text}x\n`).page);
    }
  });

  it('may be any text at all', () => {
    const part = fc.constantFrom(
      ...Object.values(attacks),
      '# Post-mortem\n',
      '## Timeline\n',
      '| a | b |\n| - | - |\n',
      '- 14:00 x\n',
      '**Status**: ',
      '\n',
      '<!--',
      '-->',
      '```\n',
      '> ',
      '[a]: ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 25 }),
        (parts) => {
          const { page, preview } = rendered(parts.join(''));
          assertHarmless(page);
          assertHarmless(preview);
        },
      ),
      { numRuns: 150 },
    );
  });
});
