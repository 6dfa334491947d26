import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { redact, renderPage, styleSheets } from '../../../../src/core/report';
import { analysisOf } from '../incident';
import { textIn } from '../inspect-html';
import { outside } from './readers-outside';

const style = styleSheets.map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('');

/** Ways in which an author may write that something is for readers inside; each holds what nobody else may read. */
const internal: readonly string[] = [
  '## Internal notes\n\n4711\n\n**Status**: 4711\n**Last Updated**: 4711\n**Distribution**: 4711',
  '## Internal notes\n\nsecret 4711\n\n[dash]: https://4711.example',
  '## Business Impact\n\n| Region | Orders |\n| - | - |\n| 4711 | 4711 |',
  'Internal notes\n--------------\n\n4711',
  '### Impact (internal only)\n\n4711',
  '## Appendix\n\n4711',
  '<!-- postmortem: internal -->\n## Lessons for the board\n\n4711',
  '## Lessons for the board <!-- internal -->\n\n4711',
  '**Internal**:\n- 4711',
  '**Internal Communication**: told the board 4711\nand 4711',
  '**Internal:** 4711',
  '- **Business Impact**: 4711\n  - 4711\n- Internal: 4711',
  'Internal comms: 4711',
  'Internal:\n\n- 4711',
  '_Internal_ – 4711',
  '**Internal notes.** 4711',
  '[Internal] 4711',
  '🔒 Internal: 4711',
  '| Field | Value |\n| - | - |\n| Internal | 4711 |\n| **Business Impact:** | 4711 |',
  '| Region | Internal notes |\n| - | - |\n| EU | 4711 |',
  '| Region | Orders |\n| - | - |\n| EU | **Internal**: 4711 |',
  '> ## Internal notes\n>\n> 4711\n>\n> - 4711',
  '> **Internal**: 4711',
  '- What we told\n\n  ### Internal notes\n\n  4711',
  '1. What we told\n   > **Internal**:\n   > - 4711',
  '```\nlog\n## Internal notes\n\n4711\n```',
  '> ```\n> ## Internal notes\n> 4711\n> ```',
  '    ## Internal notes\n    4711',
  '<div>\n## Internal notes\n4711\n</div>',
  '<details><summary>Internal notes</summary>\n\n4711\n\n</details>',
  '<h2>Internal notes</h2>\n\n4711',
  '<table><tr><td>Internal</td><td>4711</td></tr></table>',
];

/** What reaches to the end of the document, as nothing closes it. */
const unclosed: readonly string[] = [
  '```\nlog 4711\n\n## Resolution\n\n4711',
  '~~~\n- Owner: 4711',
  '<!-- a note\n\n## Internal notes\n\n4711',
  '```\nlog 4711\n\n## Resolution\n\n4711\n\n```bash\nls\n```',
];

const open: readonly string[] = [
  '## Customer Impact\n\nOrders failed.',
  '- an item',
  '> a quote',
  '```bash\n# Internal errors are counted\nls\n```',
  '<!-- a note -->',
  '---',
];

describe('a section for readers inside', () => {
  for (const source of [...internal, ...unclosed])
    it(`is not in the copy for others: ${JSON.stringify(source)}`, () => {
      const { text, told } = outside(`${source}\n\n## Customer Impact\n\nOrders failed.`);
      assert.ok(!text.includes('4711'), text);
      assert.notEqual(told, 'nothing of the document');
      assert.ok(unclosed.includes(source) || text.includes('Orders failed.'), text);
    });

  it('is in no part of the page, whatever stands around it', () => {
    const parts = fc.array(fc.constantFrom(...internal, ...open), { maxLength: 6 });
    const last = fc.option(fc.constantFrom(...unclosed), { nil: '' });
    fc.assert(
      fc.property(parts, last, fc.constantFrom('\n', '\r\n'), (written, end, lineEnd) => {
        const text = ['# Post-mortem: checkout', ...written, end].join('\n\n').replaceAll('\n', lineEnd);
        const page = renderPage(analysisOf(text), { name: 'checkout', audience: 'external', style });
        // What is told of blocks names their lines only.
        assert.ok(!page.includes('4711'), text);
      }),
      { numRuns: 150 },
    );
  });

  it('takes nothing with it that is for everybody', () => {
    for (const source of open)
      assert.equal(outside(source).text.trim(), `# Post-mortem: checkout\n\n${source}`);
  });

  it('leaves nothing to be left out a second time', () => {
    const parts = fc.array(fc.constantFrom(...internal, ...unclosed, ...open), { maxLength: 8 });
    fc.assert(
      fc.property(parts, (written) => {
        const { analysis } = redact(analysisOf(written.join('\n\n')));
        assert.equal(redact(analysis).analysis.document.text, analysis.document.text);
      }),
      { numRuns: 100 },
    );
  });

  it('lets stand what the document says of itself below it, as far as that is no more than the template asks for', () => {
    const end = (status: string): string =>
      `## Internal notes\n\n4711\n\n---\n\n**Status**: ${status}\n**Last Updated**: 2024-05-02`;
    assert.match(outside(end('Final')).text, /\*\*Status\*\*: Final\n\*\*Last Updated\*\*: 2024-05-02/);
    for (const more of ['Final (4711)', 'Final\n4711', '4711'])
      assert.ok(!outside(end(more)).text.includes('4711'), more);
  });

  it('is told once, by the name that its author gave it', () => {
    const twice = '**Internal**: a\n\n**Internal:** b\n\n| Internal: | c |\n| - | - |\n| Status | y |';
    assert.equal(outside(twice).told, 'the field Internal');
  });

  it('is told by its line where it is one that nobody can make out', () => {
    assert.match(
      outside('```\nlog\n## Resolution\n').told,
      /the block of code in line 3, which is not closed before the sections behind it/,
    );
    const page = renderPage(analysisOf('# Post-mortem\n\n```\n## Internal notes\n```\n'), {
      name: 'checkout',
      audience: 'external',
      style,
    });
    assert.match(textIn(page), /the block of code in line 3, which holds “Internal notes”/);
  });
});

describe('what an author opens for readers outside', () => {
  const mark = '<!-- postmortem: external -->';
  const opened: readonly string[] = [
    `## Follow-Up\n${mark}\n\nopen`,
    `**Internal**:\n${mark}\n- open`,
    `### Customer Impact\n${mark}\n\n**Internal**:\n- open`,
    `**Internal**: open ${mark}`,
    `## Action items\n${mark}\n\n| Task | Owner |\n| - | - |\n| Limit | open |\n\n- Alert (open Ray)`,
    `## Impact\n${mark}\n\n**Costs**:\n- open\n\nRevenue Impact: open`,
    `- Cost: open ${mark}`,
  ];
  for (const source of opened)
    it(`is kept: ${JSON.stringify(source)}`, () => {
      assert.ok(outside(source).text.includes('open'), outside(source).text);
      assert.equal(outside(source).told, 'nothing of the document');
    });

  it('does not open an internal section in it, nor what only speaks of the mark', () => {
    assert.ok(!outside(`## Impact\n${mark}\n\n### Business Impact\n\n4711`).text.includes('4711'));
    assert.ok(!outside(`## Costs\n\nWrite \`${mark}\` here.\n\n4711`).text.includes('4711'));
  });
});
