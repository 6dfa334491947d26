import assert from 'node:assert/strict';
import fc from 'fast-check';
import { viewDocument } from '../../../src/core/report';
import { analysisOf } from './incident';
import { elementsIn, textIn, textOf } from './inspect-html';

/** The document of `text` as the preview shows it, piece by piece. */
function pieces(
  text: string,
): readonly { readonly line: number; readonly lines: number; readonly html: string }[] {
  const view = viewDocument(analysisOf(text).document, { named: false });
  return view.pieces.map((piece) => ({
    line: piece.line,
    lines: piece.lines,
    html: view.render(piece).toString(),
  }));
}

function shown(text: string): string {
  return pieces(text)
    .map(({ html }) => html)
    .join('');
}

describe('the document in the preview', () => {
  it('shows fields on lines of their own, as their author sees them', () => {
    const html = shown('# Post-mortem\n\n**Severity**: P1\n**Status**: Draft\nand more\n');
    assert.match(html, /P1<br \/>\s*<strong>Status<\/strong>: Draft and more/);
  });

  it('does not show comments, which speak to tools, and breaks lines where a cell says so', () => {
    const html = shown(
      '# Post-mortem\n\n<!-- optional -->\n\n| a <!-- hush --> | b |\n| - | - |\n| c<br>d | e |\n',
    );
    assert.doesNotMatch(html, /optional|!--|hush/);
    assert.match(html, /c<br \/>d/);
  });

  it('shows other HTML as text', () => {
    assert.match(
      shown('# Post-mortem\n\n<details><summary>Log</summary>\n'),
      /&lt;details&gt;&lt;summary&gt;Log/,
    );
  });

  it('leads links within the document to their heading', () => {
    const html = shown(
      '# Post-mortem\n\n[see](#root-cause) [none](#nowhere)\n\n## Root Cause\n\nIt broke.\n',
    );
    assert.match(html, /<a href="#pm-line-5" data-place="4">see<\/a>/);
    assert.match(html, /<span>none<\/span>/);
  });

  it('resolves links that are defined elsewhere in the document', () => {
    const text = `# Post-mortem\n\n[runbook]\n\n${'## More\n\ntext\n\n'.repeat(40)}[runbook]: https://wiki.example/r\n`;
    assert.match(shown(text), /<a href="https:\/\/wiki.example\/r" rel="noreferrer noopener">runbook<\/a>/);
  });

  it('tells of every block the line on which it begins', () => {
    const text = '# Post-mortem\n\nfirst\n\n- a\n- b\n\n> quote\n\n| a |\n| - |\n| row |\n';
    for (const { line, html } of pieces(text)) {
      for (const element of elementsIn(html)) {
        const at = element.attrs.find(({ name }) => name === 'data-at')?.value;
        if (at === undefined || !['p', 'li', 'tr', 'h3'].includes(element.tagName)) continue;
        const own = text.split('\n')[line + Number(at)] ?? '';
        const words = textOf(element);
        assert.ok(own.includes(words.split(' ')[0] ?? ''), `${own} / ${words}`);
      }
    }
  });

  it('cuts a table of a thousand rows, and shows them all', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `| row${i} | x |\n`).join('');
    const cut = pieces(`# Post-mortem\n\n| a | b |\n| - | - |\n${rows}## After\n`);
    assert.ok(cut.length > 5);
    const text = textIn(cut.map(({ html }) => html).join(''));
    for (let i = 0; i < 1000; i += 97) assert.ok(text.includes(`row${i} `));
    assert.ok(text.endsWith('After'));
  });

  it('is made of pieces that follow each other and leave no line out', () => {
    const block = fc.constantFrom(
      '# A\n',
      '## B\n',
      'prose\n',
      '- x\n- y\n',
      '> q\n',
      '| a |\n| - |\n| b |\n',
      '```\nx\n\ny\n```\n',
      '---\n',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 200 }), (blocks) => {
        const text = blocks.join('\n');
        const all = pieces(text);
        all.forEach((piece, i) => {
          const next = all[i + 1];
          if (next) assert.ok(next.line >= piece.line + piece.lines, JSON.stringify(text));
          const between = text.split('\n').slice(piece.line + piece.lines, next?.line ?? undefined);
          assert.ok(
            between.every((line) => line.trim() === ''),
            JSON.stringify(text),
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
