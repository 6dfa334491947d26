/** Every `test/integration/*.test.ts`; test/hosts/bundle.ts makes it. */
declare module 'integration-tests' {}
declare module 'mocha/mocha.js' {}
/** The text of a Markdown file, bundled. */
declare module '*.md' {
  const text: string;
  export default text;
}
