import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { Lines } from '../../src/core';
import { toEditorRange, toOffset } from '../../src/vscode/positions';
import { cleanUp } from './editor';

const texts: readonly string[] = [
  '',
  '# Title\n\ntext',
  'windows\r\n\r\nlines\r\n',
  'mixed\r\nlines\nand\rmore\n',
  '🔥 emoji\n👩‍👩‍👧 | wide 漢字 |\n',
  'separators\u2028are\u2029no\u0085lines\u000bhere\u000c\n',
  '\ufeffbyte order mark',
];

describe('positions: the core and the editor mean the same place', () => {
  afterEach(cleanUp);

  for (const content of texts) {
    it(`in ${JSON.stringify(content)}`, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      const text = document.getText();
      const lines = new Lines(text);
      assert.equal(lines.count, document.lineCount);
      for (let offset = 0; offset <= text.length; offset++) {
        // Between the two halves of a line ending there is no place in an editor.
        if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
        const { start } = toEditorRange(lines, { start: offset, end: offset });
        assert.deepEqual(start, document.positionAt(offset));
        assert.equal(toOffset(lines, start), offset);
      }
    });
  }
});
