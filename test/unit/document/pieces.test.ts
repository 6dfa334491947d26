import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { readDocument } from '../../../src/core/document/document';
import { PieceParser } from '../../../src/core/document/pieces';
import { placeholdersIn } from '../../../src/core/template/placeholders';
import { markdownish } from './markdown';

/** Lines that open what may or may not go on behind a heading, and headings of all sorts. */
const line = fc.constantFrom(
  ...[
    '# h',
    '## ',
    '#',
    '#x',
    '####### x',
    ' # h',
    '    # code',
    '#\t',
    '\t# x',
    '- # l',
    '> # q',
    '# a | b',
  ],
  ...['```', '~~~', '```js', '> ```', '- ```', '  ```', '<div>', '</div>', '- <div>', '> <div>', '<b>x'],
  ...['<!-- c', '-->', '<script>', '</script>', '<pre>', '</pre>', '<?php', '?>'],
  ...['[a]: /u', '[a]: /v "t', 'title"', '[b]:', '| a | b |', '|---|---|', '| 1 | 2 |', '---', '==='],
  ...['- a', '  b', '    c', '1. x', '> q', 'text', '', '', ''],
);
const lines = fc.array(line, { maxLength: 14 }).map((all) => all.join('\n'));

const markdown = new MarkdownIt({ html: true });

/** What markdown-it makes of the whole text at once. */
function parseWhole(text: string): unknown {
  const environment: { references?: object } = {};
  const tokens: Token[] = [];
  markdown.block.parse(text, markdown, environment, tokens);
  return { tokens: tokens.map((token) => described(token, 0)), references: environment.references ?? {} };
}

function parseByPieces(parser: PieceParser, text: string): unknown {
  let firstLine = 0;
  let references: object = {};
  const tokens: unknown[] = [];
  for (const piece of parser.parse(text)) {
    for (const token of piece.tokens) tokens.push(described(token, firstLine));
    references = { ...piece.references, ...references };
    firstLine += piece.lineCount;
  }
  return { tokens, references };
}

function described(
  { type, tag, level, content, markup, info, hidden, map }: Token,
  firstLine: number,
): object {
  const at = map?.map((each) => each + firstLine);
  return { type, tag, level, content, markup, info, hidden, at };
}

describe('a document parsed piece by piece', () => {
  const texts = fc.oneof(
    lines,
    markdownish.map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')),
  );

  it('is what markdown-it makes of it in one go, fences and HTML across headings too', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(parseByPieces(new PieceParser(markdown), text), parseWhole(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is so from version to version, whatever was parsed before', () => {
    const parser = new PieceParser(markdown);
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        parser.parse(`${before}\n# h\n${after}`);
        const text = `${after}\n# h\n${before}`;
        assert.deepEqual(parseByPieces(parser, text), parseWhole(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('has what it had before for every section but the one that was typed in', () => {
    const parser = new PieceParser(markdown);
    const before = parser.parse('# A\n\nOne\n\n## B\n\nTwo\n\n## C\n\nThree\n');
    const after = parser.parse('# A\n\nOne\n\n## B\n\nTwo!\n\n## C\n\nThree\n');
    assert.deepEqual(
      after.map((piece, i) => piece === before[i]),
      [true, false, true],
    );
  });

  it('is read anew where nothing but the ends of its lines changes', () => {
    const text = '# A\r\n\r\nOne [Name]\nTwo\n\n# B\n';
    const other = '# A\n\nOne [Name]\r\nTwo\r\n\n# B\n';
    readAll(text);
    const warm = readAll(other);
    forgetAll();
    assert.deepEqual(warm, readAll(other));
  });

  it('leaves every block and placeholder where it stands, whatever is inserted above, and however lines end', () => {
    const ending = fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, texts, ending, ending, (above, text, first, second) => {
        const before = `# A [Name]\n\n${text}\n# B [Name]\n\n${above}\n`;
        const after = `${above}\n# A [Name]\n\n${text}\n# B [Name]\n\n${above}\n`;
        readAll(withEndings(before, first));
        const warm = readAll(withEndings(after, second));
        forgetAll();
        assert.deepEqual(warm, readAll(withEndings(after, second)));
      }),
      { numRuns: 3000 },
    );
  });
});

/** `text` with lines that end by one of `endings` after the other. */
function withEndings(text: string, endings: readonly string[]): string {
  let line = 0;
  return text.replaceAll('\n', () => endings[line++ % endings.length] ?? '\n');
}

function readAll(text: string): unknown {
  const document = readDocument(text);
  const { blocks, tables, references } = document;
  return { blocks, tables, references, placeholders: placeholdersIn(document) };
}

/** What no version has that follows another document twice. */
function forgetAll(): void {
  readAll('something else');
  readAll('and else again');
}
