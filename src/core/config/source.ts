import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Fix } from '../rules/finding';
import { emptyRangeAt, type Range } from '../text/range';
import { configurationFinding, type ConfigurationFinding } from './finding';

/** Names and indices that lead from the whole value to a part of it. */
export type JsonPath = readonly (string | number)[];

/**
 * The text of a configuration, and where what stands in it. Comments and a comma behind the last item are
 * taken, as editors take them in their own settings: a team wants to say why a rule is off.
 */
export class ConfigurationSource {
  readonly #root: Node | undefined;
  readonly #paths = new Map<object, JsonPath>();
  /** The value, `undefined` where the text has none. Its objects have no prototype. */
  readonly value: unknown;
  /** What keeps the text from being read as JSON, and names that are there twice. */
  readonly findings: readonly ConfigurationFinding[];

  constructor(readonly text: string) {
    if (isTooDeep(text)) {
      this.#root = undefined;
      this.value = undefined;
      this.findings = [configurationFinding(emptyRangeAt(0), 'The configuration is nested too deeply.')];
      return;
    }
    const errors: ParseError[] = [];
    this.#root = parseTree(text, errors, { allowTrailingComma: true });
    this.value = this.#root && this.#valueOf(this.#root, []);
    this.findings = [...syntaxFindings(text, errors), ...repeatedNames(this.#root)];
  }

  /** The path of `part`, an object or a list of the value: the very one, not its equal. */
  pathOf(part: object): JsonPath {
    return this.#paths.get(part) ?? [];
  }

  /** Where the value at `path` stands; the nearest around it where it is not there. */
  rangeOf(path: JsonPath): Range {
    const node = this.#nodeAt(path);
    if (node) return rangeOf(node);
    return path.length > 0 ? this.rangeOf(path.slice(0, -1)) : emptyRangeAt(0);
  }

  /** Where the name at the end of `path` stands; a list's items have none, so theirs is the value. */
  nameRangeOf(path: JsonPath): Range {
    const property = this.#nodeAt(path)?.parent;
    const name = property?.type === 'property' ? property.children?.[0] : undefined;
    return name ? rangeOf(name) : this.rangeOf(path);
  }

  /** The fix that puts the text `replacement` in the place of the text in `range`. */
  replacement(range: Range, replacement: string): Fix {
    const newText = JSON.stringify(replacement);
    return { title: `Change to ${newText}`, edits: [{ range, newText }], automatic: false };
  }

  #nodeAt(path: JsonPath): Node | undefined {
    let node = this.#root;
    for (const part of path)
      node = node && (typeof part === 'number' ? node.children?.[part] : property(node, part));
    return node;
  }

  #valueOf(node: Node, path: JsonPath): unknown {
    const children = node.children ?? [];
    if (node.type === 'array') {
      const list = children.map((item, i) => this.#valueOf(item, [...path, i]));
      this.#paths.set(list, path);
      return list;
    }
    if (node.type !== 'object') return node.value as unknown;
    const object = Object.create(null) as Record<string, unknown>;
    for (const name of children.map(nameOf)) {
      const value = property(node, name);
      if (value) object[name] = this.#valueOf(value, [...path, name]);
    }
    this.#paths.set(object, path);
    return object;
  }
}

/** The value of the property `name` of an object; of several the last one, as JSON has it. */
function property(object: Node, name: string): Node | undefined {
  return object.children?.findLast((child) => child.type === 'property' && nameOf(child) === name)
    ?.children?.[1];
}

function nameOf({ children }: Node): string {
  return String(children?.[0]?.value);
}

function rangeOf({ offset, length }: Node): Range {
  return { start: offset, end: offset + length };
}

/** More than any configuration has; the parser's own stack bears a few thousand. */
const deepest = 100;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepest) return true;
  }
  return false;
}

/** The first error says what is wrong; those behind it mostly follow from it. */
function syntaxFindings(text: string, [first]: readonly ParseError[]): readonly ConfigurationFinding[] {
  if (!first) return [];
  const { error, offset, length } = first;
  const range = { start: offset, end: Math.min(text.length, offset + length) };
  const name = printParseErrorCode(error);
  return [configurationFinding(range, `This is no JSON: ${syntaxWords[name] ?? 'it cannot be read'}.`)];
}

const syntaxWords: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, string>>> = {
  PropertyNameExpected: 'a name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is expected here',
  CloseBracketExpected: 'a closing bracket is expected here',
  EndOfFileExpected: 'the text should end here',
  UnexpectedEndOfString: 'the closing quote is missing',
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfNumber: 'this number cannot be read',
  InvalidNumberFormat: 'this number cannot be read',
  InvalidUnicode: 'there is no such escape; a backslash is written twice',
  InvalidEscapeCharacter: 'there is no such escape; a backslash is written twice',
  InvalidCharacter: 'this character must be escaped',
  InvalidSymbol: 'a text stands in double quotes',
  InvalidCommentToken: 'a comment begins with //',
};

/** A name that an object has twice: only the last one counts. */
function* repeatedNames(node: Node | undefined): Generator<ConfigurationFinding> {
  const names = new Set<string>();
  for (const child of node?.children ?? []) {
    if (child.type !== 'property') {
      yield* repeatedNames(child);
      continue;
    }
    const [name, value] = child.children ?? [];
    if (name && names.has(nameOf(child))) {
      yield configurationFinding(rangeOf(name), `“${nameOf(child)}” is there twice; this one counts.`);
    }
    names.add(nameOf(child));
    yield* repeatedNames(value);
  }
}
