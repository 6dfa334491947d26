import 'mocha/mocha.js';
import { consoleReporter, finished } from './report';

/** VS Code calls this in the web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    timeout: 20_000,
    reporter: consoleReporter(Mocha.reporters.Base),
    forbidOnly: true,
  });
  await import('integration-tests');
  await finished((done) => mocha.run(done));
}
