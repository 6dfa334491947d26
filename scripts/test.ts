// Everything that must be green: the gates, the unit tests, the integration suite in every host. See --help.
import { parseArgs } from 'node:util';
import { bundleSuite } from '../test/hosts/bundle';
import { hostsSupported, installHosts } from '../test/hosts/install';
import type { SuiteResult } from '../test/hosts/result';
import { npmScript, onInterruption, typescript, type Outcome } from './steps';
import { explanation, tally, testLines } from './tally';

const help = `npm test                               gates, unit tests, and the integration suite in all hosts
npm run test:unit                      unit tests alone
npm run test:browser                   the report in a real browser: safety, accessibility, looks
npm run test:integration               the suite in all hosts
npm run test:integration -- --host H   in some: newest, oldest, web, vsix (packed, in the newest), web-vsix
npm run test:desktop                   in the desktop VS Code, which it downloads: newest, oldest, vsix
`;

const allHosts = ['newest', 'oldest', 'web', 'vsix', 'web-vsix'] as const;
type Host = (typeof allHosts)[number];

const { values } = parseArgs({
  options: {
    integration: { type: 'boolean', default: false },
    desktop: { type: 'boolean', default: false },
    host: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});

/** On two cores: two at a time is faster than one, three are not faster than two. */
const atOnce = 2;

let interrupted = false;
const results: SuiteResult[] = [];

/** Without these the rest means nothing; all are told at once. */
async function gates(names: readonly string[]): Promise<boolean> {
  const outcomes = await Promise.all(names.map((name) => npmScript(name)));
  for (const outcome of outcomes) {
    const green = outcome.code === 0;
    report(outcome, green ? 'passed' : 'failed');
    if (green) continue;
    console.log(explanation(outcome));
    results.push({ passed: 0, failed: 1, where: outcome.name });
  }
  return outcomes.every(({ code }) => code === 0);
}

function report({ name, seconds }: Outcome, what: string): void {
  console.log(`${name.padEnd(12)} ${what}  (${seconds.toFixed(1)} s)`);
}

/** Runs tests and adds up what they came to. */
async function count(run: Promise<Outcome>, verbose = false): Promise<void> {
  const outcome = await run;
  const result = tally(outcome);
  results.push(result);
  if (verbose) console.log(testLines(outcome));
  report(outcome, `${result.passed} passed, ${result.failed} failed  ${result.where}`);
  if (result.failed > 0) console.log(explanation(outcome));
}

async function integration(hosts: readonly Host[], desktop: boolean): Promise<void> {
  await bundleSuite();
  if (!desktop) await installHosts();
  const verbose = values.host !== undefined;
  const inAll = async (some: readonly Host[]) => {
    const waiting = [...some];
    const next = async (): Promise<void> => {
      const host = waiting.shift();
      if (host === undefined || interrupted) return;
      const flags = desktop ? ['--desktop'] : [];
      await count(typescript(host, 'test/hosts/suite.ts', host, ...flags), verbose);
      await next();
    };
    // A desktop's window takes the focus from the other's.
    await Promise.all(Array.from({ length: desktop ? 1 : atOnce }, next));
  };
  const packed = hosts.filter((host) => host.endsWith('vsix'));
  await inAll(hosts.filter((host) => !packed.includes(host)));
  // Packing minifies what the other hosts run, so it waits for them.
  if (packed.length > 0 && !interrupted && (await gates(['package']))) await inAll(packed);
}

/** The hosts to run in; what this machine cannot do is said aloud. */
function chosenHosts(): { readonly hosts: readonly Host[]; readonly desktop: boolean } {
  const unknown = values.host?.find((name) => !(allHosts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`No host ${unknown}\n${help}`);
  const wanted = allHosts.filter((host) => values.host?.includes(host) ?? true);
  if (hostsSupported && !values.desktop) return { hosts: wanted, desktop: false };
  const hosts = wanted.filter((host) => !host.startsWith('web'));
  if (!hostsSupported) {
    console.log(`!!! The VS Code servers and the web host run on Linux x64 alone, not on ${process.platform}
!!! ${process.arch}: the desktop VS Code takes the servers' place, and NOTHING here tests the web host.`);
  }
  return { hosts, desktop: true };
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(help);
    return;
  }
  onInterruption(() => (interrupted = true));
  const { hosts, desktop } = chosenHosts();
  const whole = !values.integration;
  if (await gates(whole ? ['build', 'check-types', 'lint', 'drift'] : ['build'])) {
    if (whole) await count(npmScript('test:unit', '--reporter', './test/unit-reporter.cjs'));
    if (whole && hostsSupported && !interrupted) {
      await count(npmScript('test:browser', '--reporter', './test/unit-reporter.cjs'));
    }
    if (!interrupted) await integration(hosts, desktop);
  }
  if (interrupted) results.push({ passed: 0, failed: 1, where: 'interrupted' });
  const total = (pick: (result: SuiteResult) => number) => results.reduce((sum, each) => sum + pick(each), 0);
  const failed = total((result) => result.failed);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${total((result) => result.passed)} passed, ${failed} failed`);
}

await main();
