import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { analyse, applyEdits, defaultConfiguration, readTemplate } from '../../../src/core';
import type { Block } from '../../../src/core/document/blocks';
import { readDocument } from '../../../src/core/document/document';
import type { Range } from '../../../src/core/text/range';
import { markdownish } from './markdown';
import { tablesOf } from './slices';

const builtIn = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const context = { template: builtIn, configuration: defaultConfiguration, today: '2024-05-01' };
const runs = { numRuns: 1000 };

/** Asserts that `range` lies in `text` and is the right way round. */
function assertRange(range: Range, text: string): void {
  assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
}

function assertBlocks(blocks: readonly Block[], text: string): void {
  for (const block of blocks) {
    assertRange(block.range, text);
    if (block.kind === 'paragraph') {
      for (const line of block.lines) {
        assertRange(line, text);
        assert.doesNotMatch(text.slice(line.start, line.end), /[\r\n]/);
      }
    }
    if (block.kind === 'quote') assertBlocks(block.blocks, text);
    if (block.kind === 'list') block.items.forEach((item) => assertBlocks(item.blocks, text));
    if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) {
        assertRange(row.range, text);
        for (const { range, span } of row.cells) [range, span].forEach((each) => assertRange(each, text));
      }
    }
  }
}

describe('any text at all', () => {
  it('has an analysis, with ranges in the text and fixes that can be made', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const analysis = analyse(text, context);
        for (const { range, message, fixes } of analysis.findings) {
          assertRange(range, text);
          assert.ok(message.length > 0);
          for (const { edits, title } of fixes) {
            assert.ok(title.length > 0);
            applyEdits(text, edits);
          }
        }
      }),
      runs,
    );
  });

  it('is a template, and a post-mortem of that template', () => {
    fc.assert(
      fc.property(markdownish, markdownish, (text, other) => {
        const own = { ...context, template: readTemplate(text) };
        for (const { message, fixes } of [...analyse(text, own).findings, ...analyse(other, own).findings]) {
          assert.ok(message.length > 0);
          fixes.forEach(({ edits }) => applyEdits(text, edits));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has blocks, sections and fields whose ranges lie in it', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const { blocks, sections, fields } = readDocument(text);
        assertBlocks(blocks, text);
        for (const { range, nameRange } of sections)
          [range, nameRange].forEach((each) => assertRange(each, text));
        for (const { range, labelRange, valueRange, value } of fields) {
          [range, labelRange, valueRange].forEach((each) => assertRange(each, text));
          assert.equal(text.slice(valueRange.start, valueRange.end), value);
        }
      }),
      runs,
    );
  });

  it('has the cells that markdown-it, and so VS Code, shows', () => {
    const markdown = new MarkdownIt({ html: true });
    const cell = fc.constantFrom('a', '', ' ', '\\', '\\|', '`', '`x|y`', ' b ', '\\\\', '**c**', '\t', '🔥');
    const row = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean());
    const write = ([cells, opens, closes]: [string[], boolean, boolean]): string =>
      `${opens ? '|' : ''}${cells.join('|')}${closes ? '|' : ''}`;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, width) => {
          const [first = '', ...others] = rows.map(write);
          const text = [first, `|${'---|'.repeat(width)}`, ...others].join('\n');
          const shown = markdown
            .parse(text, {})
            .filter((token, i, tokens) => token.type === 'inline' && /^t[hd]_open$/.test(tokens[i - 1]!.type))
            .map(({ content }) => content);
          const ours = tablesOf(readDocument(text).blocks).flatMap(({ header, rows: body }) =>
            [header, ...body].flatMap(({ cells }) =>
              Array.from({ length: header.cells.length }, (_, i) => {
                const range = cells[i]?.range;
                return range ? text.slice(range.start, range.end).replaceAll('\\|', '|') : '';
              }),
            ),
          );
          assert.deepEqual(ours, shown, JSON.stringify(text));
        },
      ),
      runs,
    );
  });
});
