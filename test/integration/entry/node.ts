import { consoleReporter, finished } from './report';

/** VS Code calls this in the Node extension host. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    reporter: consoleReporter(Mocha.reporters.Base),
    forbidOnly: true,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines describe and it, which the tests name when they load
  await import('integration-tests');
  await finished((done) => mocha.run(done));
}
