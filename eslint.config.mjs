import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The import law: what each part of the source may not name. */
const forbid = (patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '**/.vscode-test*/', '**/*.generated.js'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...forbid([
        [['vscode', 'node:*', 'fs', 'path', 'os'], 'The core is pure: no editor, no Node, no DOM.'],
        [['**/vscode/**', '**/preview/**', '**/cli/**'], 'The core knows none of its adapters.'],
      ]),
      'no-restricted-globals': ['error', 'Date', 'process', 'console', 'window', 'document', 'setTimeout'],
    },
  },
  {
    files: ['src/preview/**/*.ts'],
    rules: forbid([
      [['vscode', 'node:*'], 'The preview runs in a webview.'],
      [['**/core/**', '**/vscode/**', '**/cli/**'], 'The preview knows only the message types.'],
    ]),
  },
  {
    files: ['src/vscode/**/*.ts'],
    rules: forbid([
      [['node:*', 'fs', 'path', 'os'], 'The extension also runs in the web host.'],
      [['**/cli/**'], 'The editor does not know the command line.'],
    ]),
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: forbid([
      [['vscode', '**/vscode/**', '**/preview/**'], 'The command line does not know the editor.'],
    ]),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['esbuild.js'], languageOptions: { sourceType: 'commonjs' } },
);
