// Builds what ships into dist/: the extension for the two hosts, the preview's script and the command line.
//   node esbuild.js [--watch] [--production]
'use strict';

const esbuild = require('esbuild');
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Minified bytes that a bundle may have with all its parts, or with those that it loads at once; the build fails above. */
const budgets = {
  'dist/extension.mjs': { atOnce: 350_000, inAll: 550_000 },
  // A web extension is one file: what the Node host loads when it is shown is in it from the start.
  'dist/web/extension.js': { inAll: 550_000 },
  'dist/preview.js': { inAll: 40_000 },
  'dist/cli.js': { inAll: 1_000 },
  'dist/cli-main.mjs': { inAll: 550_000 },
};

/**
 * Parts of markdown-it's that are not asked for here: its rules for `linkify` and `typographer`, which its options leave
 * off, and its renderer.
 * @type {import('esbuild').Plugin}
 */
const withoutIdleParts = {
  name: 'without-idle-parts',
  setup({ onLoad, onResolve }) {
    const rules =
      /[\\/]markdown-it[\\/]lib[\\/]rules_(?:core|inline)[\\/](?:linkify|replacements|smartquotes)\.mjs$/;
    onLoad({ filter: rules }, () => ({ contents: 'export default () => false;', loader: 'js' }));
    onResolve({ filter: /^\.\/renderer\.mjs$/ }, () => ({
      path: resolve('src/core/document/without-renderer.ts'),
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  loader: { '.md': 'text', '.css': 'text' },
  // Some packages have a main that finds its parts only at run time, where a bundle has none.
  mainFields: ['module', 'main'],
  // What markdown-it brings and is not asked for here; each file says why.
  alias: {
    entities: './src/core/document/entities.ts',
    'linkify-it': './src/core/document/without-linkify.ts',
    mdurl: './src/core/document/addresses.ts',
    'punycode.js': './src/core/document/without-punycode.ts',
    'uc.micro': './src/core/document/unicode-classes.ts',
  },
  plugins: [withoutIdleParts],
  logLevel: 'warning',
  metafile: true,
};

/**
 * The file that `dist/cli.js` starts is a bundle of its own.
 * @type {import('esbuild').Plugin}
 */
const cliMain = {
  name: 'cli-main',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/cli-main\.js$/ }, () => ({ path: './cli-main.mjs', external: true }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...common,
    // As modules: the preview's half of the extension is loaded with the first preview, and the command line has
    // the core in common with the extension.
    entryPoints: ['src/vscode/extension.ts', 'src/cli/cli-main.ts'],
    entryNames: '[name]',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[name]-[hash]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    target: 'node20',
    charset: 'utf8',
    external: ['vscode'],
  },
  {
    ...common,
    // The platform makes esbuild fail where a Node builtin would reach the web host.
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    charset: 'utf8',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/preview/main.ts'],
    outfile: 'dist/preview.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  {
    ...common,
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [...common.plugins, cliMain],
  },
];

/** The bytes of a bundle and of what it imports in one of the ways given. */
function bytesWith(kinds, outputs, file, seen = new Set()) {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imported = outputs[file].imports.filter(({ kind, external }) => kinds.includes(kind) && !external);
  return imported.reduce((sum, { path }) => sum + bytesWith(kinds, outputs, path, seen), outputs[file].bytes);
}

function checkSizes({ outputs }) {
  for (const file of Object.keys(outputs)) {
    const { atOnce, inAll } = budgets[file] ?? {};
    checkSize(file, bytesWith(['import-statement'], outputs, file), atOnce);
    checkSize(file, bytesWith(['import-statement', 'dynamic-import'], outputs, file), inAll);
  }
}

function checkSize(file, bytes, budget) {
  if (!budget) return;
  if (bytes > budget) throw new Error(`${file} has ${bytes} bytes; its budget is ${budget}.`);
  console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB of ${budget / 1000} kB`);
}

async function main() {
  if (watch) {
    const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  mkdirSync('out', { recursive: true });
  // Parts have names of their own in every build; those of before would be packed, too.
  mkdirSync('dist', { recursive: true });
  for (const file of readdirSync('dist')) if (/^part-.*\.mjs/.test(file)) rmSync(`dist/${file}`);
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  if (!production) return;
  writeFileSync('out/metafiles.json', JSON.stringify(results.map(({ metafile }) => metafile)));
  for (const { metafile } of results) checkSizes(metafile);
}

// The tests build the command line by the same options.
module.exports = { builds };

if (require.main === module) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
