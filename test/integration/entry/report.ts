import type Mocha from 'mocha';
import { env, extensions, UIKind, version } from 'vscode';
import { formatResult } from '../../hosts/result';

/** Makes a reporter that prints each test on the console of the extension host, which every host hands on. */
export function consoleReporter(Base: typeof Mocha.reporters.Base): Mocha.ReporterConstructor {
  return class ConsoleReporter extends Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
      runner.on('pending', (test) => console.log(`  - ${test.fullTitle()}`));
      runner.on('fail', (test, error: Error) => {
        console.log(`  ✗ ${test.fullTitle()}\n${indent(error.stack ?? error.message)}`);
      });
      runner.on('end', () => {
        const { passes: passed, failures: failed } = this.stats;
        console.log(formatResult({ passed, failed, where: host() }));
      });
    }
  };
}

/** What the tests find themselves in. */
function host(): string {
  const node = (globalThis as { readonly process?: NodeJS.Process }).process?.versions.node;
  const kind = node === undefined ? 'web worker' : `Node ${node}`;
  const surface = env.uiKind === UIKind.Desktop ? 'desktop' : env.remoteName === undefined ? 'web' : 'server';
  const folder = extensions.getExtension('postmortem.postmortem')?.extensionUri.path ?? '';
  const installed = /\/postmortem\.postmortem-[\d.]+$/.test(folder) ? ', extension installed' : '';
  return `VS Code ${version} ${surface}, extension host in ${kind}${installed}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '      ');
}

/** Runs to the end; rejects when a test failed, which the host turns into its exit code. */
export function finished(run: (done: (failures: number) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
