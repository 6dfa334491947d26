import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** 0: nothing at or above `--fail-on`; 1: findings; 2: the tool could not do its work. */
export type ExitStatus = 0 | 1 | 2;

/** One command of the tool, in a file of its own. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `postmortem COMMAND --help` prints. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}

/** What a user gave to a command. */
export interface Arguments<Option extends string, Flag extends string> {
  /** The values of the options that were given. */
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly flags: ReadonlySet<Flag>;
  readonly positionals: readonly string[];
}

/**
 * Reads `args` by what a command takes: `options` have a value, `flags` have none.
 * @throws UsageError for an option that it does not take
 */
export function readArguments<const Option extends string, const Flag extends string = never>(
  args: readonly string[],
  options: readonly Option[],
  flags: readonly Flag[] = [],
): Arguments<Option, Flag> {
  const { values, positionals } = parse(args, options, flags);
  const given: Partial<Record<Option, string>> = {};
  for (const option of options) {
    const value = values[option];
    if (typeof value === 'string') given[option] = value;
  }
  return { options: given, flags: new Set(flags.filter((flag) => values[flag] === true)), positionals };
}

function parse(
  args: readonly string[],
  options: readonly string[],
  flags: readonly string[],
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  const types: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of options) types[name] = { type: 'string' };
  for (const name of flags) types[name] = { type: 'boolean' };
  try {
    return parseArgs({ args: [...args], options: types, allowPositionals: true });
  } catch (error) {
    // Node's message goes on with advice about "--" that would only confuse here.
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? error.message);
    throw error;
  }
}

/**
 * The one of `choices` that `value` names.
 * @throws UsageError where it names none
 */
export function readChoice<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${option} takes ${choices.join(', ')}; not '${value}'`);
  return choice;
}
