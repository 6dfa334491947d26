import { version } from '../../package.json';
import type { Command, ExitStatus } from './command';
import { reasonOf } from './file-errors';
import { processTerminal, type Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Each loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check')).check,
  metrics: async () => (await import('./metrics')).metrics,
  new: async () => (await import('./new')).newCommand,
  export: async () => (await import('./export')).exportCommand,
};

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  if (name === '--version' || args.includes('--version')) return show(`${version}\n`, terminal);
  if (name === undefined) {
    terminal.complain(`no command given\n\n${await overview()}`.trimEnd());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') return show(await overview(), terminal);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new UsageError(`there is no command '${name}'; there is ${Object.keys(commands).join(', ')}`);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) return show(command.help, terminal);
  return command.run(args, terminal);
}

function show(text: string, terminal: Terminal): 0 {
  terminal.print(text);
  return 0;
}

async function overview(): Promise<string> {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const lines = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
    ),
  );
  return `Usage: postmortem COMMAND …

Checks incident post-mortems in Markdown, and works out their metrics.

Commands:
${lines.join('\n')}

postmortem COMMAND --help tells more of a command; --version tells the version.
`;
}

async function main(): Promise<void> {
  const terminal = processTerminal();
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UsageError) terminal.complain(`${error.message}. See postmortem --help.`);
    else terminal.complain(reasonOf(error));
  }
}

void main();
