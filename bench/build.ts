import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { builds } from '../esbuild.js';
import { checkout } from '../test/hosts/bundle';

/** What is measured: built as it ships, apart from what the checkout's `dist` holds at the moment. */
export interface Product {
  /** The extension's folder, to be run as one under development. */
  readonly extension: string;
  readonly cli: string;
  /** Bytes of each bundle, by its path within the extension. */
  readonly sizes: ReadonlyMap<string, number>;
}

export const output = join(checkout, 'out/bench');

/** Builds everything that ships, minified. */
export async function buildProduct(): Promise<Product> {
  const extension = join(output, 'extension');
  await rm(extension, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  const results = await Promise.all(
    builds.map((options) =>
      esbuild.build({
        ...options,
        absWorkingDir: checkout,
        outfile: join(extension, options.outfile ?? ''),
        minify: true,
        sourcemap: false,
        metafile: true,
      }),
    ),
  );
  for (const name of ['package.json', 'media', 'schemas', 'snippets', 'docs'])
    await cp(join(checkout, name), join(extension, name), { recursive: true });
  const sizes = new Map(
    results.flatMap(({ metafile }) =>
      Object.entries(metafile.outputs).map(
        ([path, { bytes }]) => [path.replace('out/bench/extension/', ''), bytes] as const,
      ),
    ),
  );
  return { extension, cli: join(extension, 'dist/cli.js'), sizes };
}

/** Bundles one of the bench's own scripts as the product is bundled, for the Node that runs this. */
export async function buildScript(source: string): Promise<string> {
  const outfile = join(output, `${source.replace(/\.ts$/, '')}.mjs`);
  await esbuild.build({
    absWorkingDir: checkout,
    entryPoints: [join('bench', source)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.md': 'text', '.css': 'text' },
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return outfile;
}
