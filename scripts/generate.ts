// Writes the files that derive from others, or with --check says which of them are stale.
//   npm run generate [-- --check]
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { generated } from './generate/all';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

for (const { path, make } of generated) {
  const made = await make();
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (made === present) continue;
  if (values.check) {
    console.error(`${path} is stale: npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(path, made);
    console.log(path);
  }
}
