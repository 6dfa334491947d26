import { didYouMean } from '../text/names';
import type { Range } from '../text/range';
import { configurationFinding, type ConfigurationFinding } from './finding';
import { knownNames, nameOf, takes } from './settings';
import type { ConfigurationSource, JsonPath } from './source';
import type { SchemaError } from './validate.generated';

/** A mistake, and the part of the value that does not count because of it. */
export interface Mistake {
  readonly finding: ConfigurationFinding;
  readonly drop: JsonPath;
}

/** What `errors`, those of one validation, mean for the author of `source`. */
export function mistakesIn(source: ConfigurationSource, errors: readonly SchemaError[]): readonly Mistake[] {
  const mistakes = errors
    // An error in a name is followed by one that tells which name it is, one in a form by that of the form.
    .filter(({ keyword, propertyName }) => propertyName === undefined && keyword !== 'if')
    .map((error) => mistakeOf(source, error));
  // What stands under an unknown name is judged by a schema that is not its own.
  const unknown = mistakes.filter(({ isName }) => isName).map(({ drop }) => drop.join('/'));
  return mistakes.filter(({ drop, isName }) => isName || !unknown.includes(drop.join('/')));
}

function mistakeOf(
  source: ConfigurationSource,
  { instancePath, keyword, params }: SchemaError,
): Mistake & { readonly isName: boolean } {
  const path = pathOf(instancePath);
  const unknown = params['additionalProperty'] ?? params['propertyName'];
  if (typeof unknown === 'string') {
    const drop = [...path, unknown];
    return { finding: unknownName(source, drop), drop, isName: true };
  }
  const range = source.rangeOf(path);
  const told = (message: string): Mistake & { readonly isName: boolean } => ({
    finding: configurationFinding(range, message),
    drop: path,
    isName: false,
  });
  switch (keyword) {
    case 'required':
      return told(`${nameOf(path)} lacks “${String(params['missingProperty'])}”.`);
    case 'minItems':
      return told(`${nameOf(path)} is empty; it takes ${takes(path)}.`);
    case 'enum':
      return { finding: unknownChoice(source, path, params['allowedValues']), drop: path, isName: false };
    default:
      return told(
        `${nameOf(path)} takes ${takes(path)}${insteadOf(source.text.slice(range.start, range.end))}.`,
      );
  }
}

/** A name that there is not, where names are fixed. */
function unknownName(source: ConfigurationSource, path: JsonPath): ConfigurationFinding {
  const name = String(path.at(-1));
  const { kind, names } = knownNames(path.slice(0, -1));
  const near = didYouMean(name, names, (candidate) => candidate);
  const message = `There is no ${kind} “${name}”`;
  return suggesting(source, source.nameRangeOf(path), message, near, names);
}

/** A value that is none of those that there are. */
function unknownChoice(source: ConfigurationSource, path: JsonPath, allowed: unknown): ConfigurationFinding {
  const choices = Array.isArray(allowed) ? allowed.map(String) : [];
  const range = source.rangeOf(path);
  const written = source.text.slice(range.start, range.end);
  const near = didYouMean(written, choices, (choice) => choice);
  return suggesting(source, range, `${nameOf(path)} takes ${takes(path)}, not ${written}`, near, choices);
}

/** What is written instead, where it is short enough to say it. */
function insteadOf(written: string): string {
  return written.length > 30 || written.includes('\n') ? '' : `, not ${written}`;
}

function suggesting(
  source: ConfigurationSource,
  range: Range,
  message: string,
  near: string | undefined,
  others: readonly string[],
): ConfigurationFinding {
  const fixes = (near === undefined ? [] : [near]).map((name) => source.replacement(range, name));
  if (near !== undefined) return configurationFinding(range, `${message}. Did you mean “${near}”?`, fixes);
  const all = others.length > 0 && others.length <= 10 && !message.includes(others.at(-1) ?? '');
  return configurationFinding(range, all ? `${message}; there is ${others.join(', ')}.` : `${message}.`);
}

/** The names and indices of a JSON pointer; what consists of digits only is an index. */
function pathOf(pointer: string): JsonPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
