// Builds what ships into dist/: the extension for the two hosts, the preview's script and the command line.
//   node esbuild.js [--watch] [--production]
'use strict';

const esbuild = require('esbuild');
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Minified bytes that a bundle may have, with what it loads at once; the build fails above. */
const budgets = {
  'dist/extension.mjs': 350_000,
  // A web extension is one file: what the Node host loads when it is shown is in it from the start.
  'dist/web/extension.js': 450_000,
  'dist/preview.js': 40_000,
  'dist/cli.js': 1_000,
  'dist/cli-main.js': 450_000,
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
    'uc.micro': './src/core/document/unicode-classes.ts',
  },
  logLevel: 'warning',
  metafile: true,
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...common,
    // As modules, so that the preview's half of the extension is loaded with the first preview.
    entryPoints: ['src/vscode/extension.ts'],
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'extension-[name]-[hash]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    target: 'node20',
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
    external: ['./cli-main.js'],
  },
  {
    ...common,
    entryPoints: ['src/cli/cli-main.ts'],
    outfile: 'dist/cli-main.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  },
];

/** The bytes of a bundle and of what it imports at once. */
function bytesAtOnce(outputs, file, seen = new Set()) {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imported = outputs[file].imports.filter(
    ({ kind, external }) => kind === 'import-statement' && !external,
  );
  return imported.reduce((sum, { path }) => sum + bytesAtOnce(outputs, path, seen), outputs[file].bytes);
}

function checkSizes({ outputs }) {
  for (const file of Object.keys(outputs)) {
    const budget = budgets[file];
    const bytes = bytesAtOnce(outputs, file);
    if (budget && bytes > budget) throw new Error(`${file} has ${bytes} bytes; its budget is ${budget}.`);
    if (budget) console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB of ${budget / 1000} kB`);
  }
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
  for (const file of readdirSync('dist')) if (/^extension-.*\.mjs/.test(file)) rmSync(`dist/${file}`);
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  if (!production) return;
  for (const { metafile } of results) checkSizes(metafile);
  writeFileSync('out/metafiles.json', JSON.stringify(results.map(({ metafile }) => metafile)));
}

// The tests build the command line by the same options.
module.exports = { builds };

if (require.main === module) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
