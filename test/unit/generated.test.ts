import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { generated } from '../../scripts/generate/all';

describe('files that derive from others', () => {
  for (const { path, make } of generated) {
    it(`${path} is what npm run generate makes today`, async () => {
      assert.equal(await readFile(path, 'utf8'), await make());
    }).timeout(20_000);
  }
});
