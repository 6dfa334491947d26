import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './bundle';

/** Where the packed extension of this version is: scripts/package.ts makes it. */
export async function vsixFile(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(checkout, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return join(checkout, `${manifest.name}-${manifest.version}.vsix`);
}
