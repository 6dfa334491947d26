import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  analyse,
  applyEdits,
  defaultConfiguration,
  readTemplate,
  type Analysis,
  type AnalysisContext,
  type Finding,
} from '../../../src/core';
import { rules } from '../../../src/core/rules/registry';
import type { Status } from '../../../src/core/rules/severity';

/** A Markdown file with a document, what the rules have to say of it, and maybe its text after fixing. See README.md. */
export interface Fixture {
  readonly file: string;
  readonly context: AnalysisContext;
  /** Without the marks. */
  readonly text: string;
  readonly expected: readonly Expectation[];
  /** The text after fixing; `undefined` where the fixture gives none. */
  readonly fixed: string | undefined;
}

/** A finding as a mark tells it; the message only where the mark gives one. */
export interface Expectation {
  readonly place: string;
  readonly message: string | undefined;
}

/** What `<!-- context: {…} -->` may set. */
interface Settings {
  readonly today?: string;
  readonly ending?: string;
  readonly configuration?: Partial<AnalysisContext['configuration']>;
}

/** How the Status field writes each status. */
const statusNames: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  'under-review': 'Under Review',
  final: 'Final',
};

/** Reads the fixture in `file`. */
export function readFixture(file: string): Fixture {
  const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const settings = readSettings(source);
  const parts = splitParts(source.replace(/^<!-- context: .* -->\n+/, ''));
  const { text, expected } = readMarks(parts.get('document') ?? '');
  const ending = settings.ending ?? '\n';
  const withEnding = (part: string): string => part.replaceAll('\n', ending);
  const fixed = parts.get('fixed');
  return {
    file,
    context: {
      template: readTemplate(withEnding(parts.get('template') ?? '')),
      configuration: { ...defaultConfiguration, ...settings.configuration },
      today: settings.today,
    },
    text: withEnding(text),
    expected,
    fixed: fixed === undefined ? undefined : withEnding(fixed),
  };
}

function readSettings(source: string): Settings {
  const json = /^<!-- context: (.*) -->\n/.exec(source)?.[1];
  return json === undefined ? {} : (JSON.parse(json) as Settings);
}

/** The parts of a fixture by the comments that open them; what no comment opens is the document. */
function splitParts(source: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const [first = '', ...others] = source.split(/^<!-- (?=(?:template|document|fixed) -->$)/m);
  if (first.trim() !== '') parts.set('document', first);
  for (const part of others) {
    const name = part.slice(0, part.indexOf(' -->'));
    parts.set(name, part.slice(part.indexOf('\n') + 1));
  }
  // Blank lines between the parts are nobody's.
  return new Map([...parts].map(([name, text]) => [name, `${text.replace(/^\n+/, '').trimEnd()}\n`]));
}

const ruleCodes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

/** Accepts "     ^^ placeholder", "  | empty-cell" and "^^^^ blame (to +1:7): What was asked instead?". */
const markPattern = /^( *)(\^+|\|) ([a-z-]+(?:, [a-z-]+)*)(?: \(to \+(\d+):(\d+)\))?(?:: (.*))?$/;

/** Takes the marks out of a fixture's document. */
function readMarks(source: string): { text: string; expected: readonly Expectation[] } {
  const lines: string[] = [];
  const expected: Expectation[] = [];
  for (const line of source.split('\n')) {
    const mark = markPattern.exec(line);
    if (!mark?.[3]?.split(', ').every((code) => ruleCodes.has(code))) {
      lines.push(line);
      continue;
    }
    const [, indent = '', carets = '', codes = '', down, to, message] = mark;
    const on = lines.length - 1;
    const end =
      down === undefined
        ? `${on + 1}:${indent.length + (carets === '|' ? 0 : carets.length)}`
        : `${on + 1 + Number(down)}:${to ?? ''}`;
    for (const code of codes.split(', ')) {
      expected.push({ place: `${code} at ${on + 1}:${indent.length} to ${end}`, message });
    }
  }
  return { text: lines.join('\n'), expected };
}

/** A document in one status: the fixture's own where it names one, else each that there is. */
export interface Staged {
  readonly status: Status;
  readonly text: string;
  /** Lines put before the fixture's text. */
  readonly prefix: string;
}

/** The fixture's text in every status; a fixture with a Status field of its own is left as it is. */
export function stagesOf({ text, context }: Fixture): readonly Staged[] {
  if (/Status\*{0,2}:|^---$/m.test(text))
    return [{ status: analyse(text, context).status, text, prefix: '' }];
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return Object.entries(statusNames).map(([status, name]) => {
    const prefix = `**Status**: ${name}${ending}${ending}`;
    return { status: status as Status, text: prefix + text, prefix };
  });
}

/** Where a finding is, as the marks write it: lines from 1, characters from 0, without the prefix. */
export function placeOf({ document }: Analysis, { rule, range }: Finding, prefix: string): string {
  const shift = prefix === '' ? 0 : 2;
  const write = (offset: number): string => {
    const { line, character } = document.lines.positionAt(offset);
    return `${line + 1 - shift}:${character}`;
  };
  return `${rule} at ${write(range.start)} to ${write(range.end)}`;
}

/** `text` after the best fix of every finding of `rule`, one after the other. */
export function fixByRule(text: string, context: AnalysisContext, rule: string): string {
  let current = text;
  for (let round = 0; round < 100; round++) {
    const finding = analyse(current, context).findings.find(
      (each) => each.rule === rule && each.fixes.length > 0,
    );
    const [fix] = finding?.fixes ?? [];
    if (!fix) return current;
    current = applyEdits(current, fix.edits);
  }
  assert.fail(`The fixes of ${rule} come to no end:\n${current}`);
}
