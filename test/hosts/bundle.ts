import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** The checkout, and the extension under development in it. */
export const checkout = join(import.meta.dirname, '../..');

/** The suite's modules: what `--extensionTestsPath` names. The web host serves only what lies in the extension's folder. */
export const suite = { node: join(checkout, 'dist/test/node.js'), web: join(checkout, 'dist/test/web.js') };

/** Bundles `test/integration/*.test.ts` once for each kind of extension host. */
export async function bundleSuite(): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: checkout,
    bundle: true,
    format: 'cjs',
    loader: { '.md': 'text' },
    mainFields: ['module', 'main'], // as in esbuild.js
    plugins: [integrationTests],
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: ['test/integration/entry/node.ts'],
      outfile: suite.node,
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
    }),
    build({
      ...common,
      entryPoints: ['test/integration/entry/web.ts'],
      outfile: suite.web,
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      // Mocha's build for browsers finds a `module` and makes itself its exports; ours have the last word.
      format: 'iife',
      globalName: 'suite',
      footer: { js: 'module.exports = suite;' },
      alias: { 'node:assert': 'assert/' },
      // What the assert package looks at; a worker has no process.
      define: { process: JSON.stringify({ env: {} }), global: 'globalThis' },
    }),
  ]);
}

/** The module `integration-tests` imports every test file, so that adding a test is adding a file. */
const integrationTests: Plugin = {
  name: 'integration-tests',
  setup(build) {
    build.onResolve({ filter: /^integration-tests$/ }, ({ path }) => ({
      path,
      namespace: 'integration-tests',
    }));
    build.onLoad({ filter: /.*/, namespace: 'integration-tests' }, async () => {
      const resolveDir = join(checkout, 'test/integration');
      const files = (await readdir(resolveDir)).filter((name) => name.endsWith('.test.ts')).sort();
      return {
        resolveDir,
        contents: files.map((name) => `import ${JSON.stringify(`./${name}`)};`).join('\n'),
      };
    });
  },
};
