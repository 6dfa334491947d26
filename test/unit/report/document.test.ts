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

describe('a piece of the preview that is kept', () => {
  /** What a preview shows that keeps the HTML of every piece of `before` whose key is still there. */
  function kept(before: string, after: string): string {
    const known = new Map<string, string>();
    const show = (text: string): string => {
      const view = viewDocument(analysisOf(text).document, { named: false });
      return view.pieces
        .map((piece) => {
          const html = known.get(piece.key) ?? view.render(piece).toString();
          known.set(piece.key, html);
          return html;
        })
        .join('');
    };
    show(before);
    return show(after);
  }

  it('is rendered anew when what it refers to is defined, changes or moves', () => {
    const body = '# Post-mortem\n\n## First\n\n';
    const edits: readonly (readonly [link: string, before: string, after: string])[] = [
      ['[runbook]', '[runbook]: https://a.example', '[runbook]: https://b.example'],
      ['[see][Run  Book]', '', '[run book]: https://a.example'],
      ['> [run\n> book]', '[run book]: https://a.example', ''],
      ['![graph][g]', '[g]: https://a.example', '[g]: https://b.example'],
      ['[a\\]b]', '[a\\]b]: https://a.example', '[a\\]b]: https://b.example'],
      ['[see](  #cause)', '## Cause', 'moved\n\n## Cause'],
      ['[see](#cause)', '## Cause', 'moved\n\n## Cause'],
      ['[see](<#C%61use>)', '', '## Cause'],
      ['[see](&num;cause)', '## Cause', 'moved\n\n## Cause'],
      ['[see](  #cause)', '## Cause', 'moved\n\n## Cause'],
      ['[see](#c\\ause)', '## Cause', 'moved\n\n## Cause'],
      ['> [see](\n> #cause)', '## Cause', 'moved\n\n## Cause'],
      ['[see]', '[see]: #cause\n\n## Cause', '[see]: #cause\n\nmoved\n\n## Cause'],
    ];
    for (const [link, before, after] of edits) {
      const text = (end: string): string => `${body}${link}\n\n## Second\n\n${end}\n`;
      assert.equal(kept(text(before), text(after)), shown(text(after)), link);
    }
  });

  it('is what it would be if all were rendered anew, whatever is typed', () => {
    const line = fc.constantFrom(
      ...[
        '## Cause',
        '## Effect',
        '[a]',
        '[b][a]',
        '![a]',
        '[see](#cause)',
        '[e](#effect "t")',
        '[a]: #cause',
      ],
      ...[
        '[a]: https://x.example',
        '[b]: #effect',
        '> [a',
        '> b]',
        '- [ ] x',
        '```',
        '| [a] | b |',
        '| - | - |',
        '',
        '',
      ],
    );
    const text = fc.array(line, { maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        fc.nat(40),
        fc.nat(3),
        fc.array(line, { maxLength: 3 }),
        (lines, at, deleted, added) => {
          const after = [...lines];
          after.splice(at, deleted, ...added);
          assert.equal(kept(lines.join('\n'), after.join('\n')), shown(after.join('\n')));
        },
      ),
      { numRuns: 300 },
    );
  });
});
