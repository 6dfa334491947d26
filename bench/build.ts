import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild, { type Metafile } from 'esbuild';
import { builds } from '../esbuild.js';
import { checkout } from '../test/hosts/bundle';

/** What is measured: built as it ships, apart from what the checkout's `dist` holds at the moment. */
export interface Product {
  /** The extension's folder, to be run as one under development. */
  readonly extension: string;
  readonly cli: string;
  readonly bundles: readonly Bundle[];
}

export interface Bundle {
  /** Within the extension's folder: `dist/cli.js`. */
  readonly path: string;
  /** Of itself and of what it imports at once. */
  readonly bytes: number;
  /** Whether it is loaded for itself, not as a part of another one. */
  readonly isEntry: boolean;
}

export const output = join(checkout, 'out/bench');

/** Builds everything that ships, minified. */
export async function buildProduct(): Promise<Product> {
  const extension = join(output, 'extension');
  await rm(extension, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  const results = await Promise.all(
    builds.map(({ outfile, outdir, ...options }) =>
      esbuild.build({
        ...options,
        absWorkingDir: checkout,
        ...(outfile === undefined
          ? { outdir: join(extension, outdir ?? 'dist') }
          : { outfile: join(extension, outfile) }),
        minify: true,
        sourcemap: false,
        metafile: true,
      }),
    ),
  );
  for (const name of ['package.json', 'media', 'schemas', 'snippets', 'docs'])
    await cp(join(checkout, name), join(extension, name), { recursive: true });
  const bundles = results.flatMap(({ metafile: { outputs } }) =>
    Object.entries(outputs).map(([path, { entryPoint }]) => ({
      path: path.replace('out/bench/extension/', ''),
      bytes: bytesAtOnce(outputs, path, new Set()),
      isEntry: entryPoint !== undefined,
    })),
  );
  return { extension, cli: join(extension, 'dist/cli.js'), bundles };
}

/** The bytes of a bundle and of all that it imports at once, each counted once. */
function bytesAtOnce(outputs: Metafile['outputs'], path: string, seen: Set<string>): number {
  const bundle = outputs[path];
  if (!bundle || seen.has(path)) return 0;
  seen.add(path);
  return bundle.imports
    .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
    .reduce((sum, imported) => sum + bytesAtOnce(outputs, imported.path, seen), bundle.bytes);
}

export interface ScriptOptions {
  /** `cjs` for what VS Code's extension host is to load. */
  readonly format?: 'esm' | 'cjs';
  /** Whether packages are replaced as they are in what ships. */
  readonly asShipped?: boolean;
}

/** Bundles one of the bench's own scripts as the product is bundled; gives the file. */
export async function buildScript(source: string, options: ScriptOptions = {}): Promise<string> {
  const { format = 'esm', asShipped = false } = options;
  const folder = join(output, asShipped ? 'as-shipped' : 'plain');
  const outfile = join(folder, source.replace(/\.ts$/, format === 'esm' ? '.mjs' : '.cjs'));
  await esbuild.build({
    absWorkingDir: checkout,
    entryPoints: [join('bench', source)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format,
    target: 'node20',
    external: ['vscode'],
    loader: { '.md': 'text', '.css': 'text' },
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    ...(asShipped && { alias: builds[0]?.alias ?? {} }),
  });
  return outfile;
}
