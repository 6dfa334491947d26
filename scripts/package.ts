// Packs the extension, minified, and says what is in it; fails when it grew too large.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../test/hosts/bundle';
import { vsixFile } from '../test/hosts/vsix';

/** Bytes that the VSIX may have. */
const budget = 550_000;

const file = await vsixFile();
const vsce = join(checkout, 'node_modules/@vscode/vsce/vsce');
// Everything is bundled: there are no dependencies to pack. It runs vscode:prepublish, and lists what it packed.
const args = [
  'package',
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  file,
];
const { status } = spawnSync(process.execPath, [vsce, ...args], { cwd: checkout, stdio: 'inherit' });
if (status !== 0) process.exit(1);

const { size } = statSync(file);
console.log(`${file}  ${(size / 1000).toFixed(0)} kB of ${budget / 1000} kB`);
if (size > budget) {
  console.error('The VSIX is too large.');
  process.exitCode = 1;
}
