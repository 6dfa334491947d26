import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfiguration } from '../../../src/core';
import { readConfiguration } from '../../../src/core/config';

describe('docs/configuration.md', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');

  it('shows configurations that hold', () => {
    const blocks = Array.from(page.matchAll(/^```json\n([^`]*)^```/gm), ([, json = '']) => json);
    assert.ok(blocks.length >= 3);
    for (const json of blocks) assert.deepEqual(readConfiguration(json).findings, [], json);
  });

  it('explains every setting', () => {
    for (const setting of Object.keys(defaultConfiguration))
      assert.match(page, new RegExp(`^## \`${setting}\`$`, 'm'));
  });
});
