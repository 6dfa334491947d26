/** Every `test/integration/*.test.ts`; test/hosts/bundle.ts makes it. */
declare module 'integration-tests' {}
declare module 'mocha/mocha.js' {}
