import type { Completeness, SectionCompleteness, Severity } from '../core';
import type { FileFindings } from './file-findings';
import type { Colour, Terminal } from './terminal';

const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** What only a person is told of the files that were checked. */
export interface Outlook {
  /** How many of the findings `--fix` would settle. */
  readonly settled: number;
  /** How complete the post-mortems are, by file. */
  readonly completeness: ReadonlyMap<string, Completeness>;
}

/**
 * The findings for a person: one line each, in the form that terminals make a link of; how far each post-mortem is
 * from complete; and a sum.
 */
export function formatText(
  files: readonly FileFindings[],
  { paint }: Terminal,
  { settled, completeness }: Outlook,
): string {
  // Why there are none has been told.
  if (files.length === 0) return '';
  const lines = files.flatMap(({ file, findings }) => [
    ...findings.map(({ rule, severity, message, line, column }) => {
      const place = `${file}:${line}:${column}`;
      return `${place}  ${paint(colours[severity], severity)}  ${message}  ${paint('dim', rule)}\n`;
    }),
    ...incompleteness(file, completeness.get(file)),
  ]);
  return lines.join('') + (lines.length > 0 ? '\n' : '') + sum(files, settled) + '\n';
}

/** `a.md  12 of 16 sections complete; to fill in: Impact (3); missing: Communication, Lessons Learned`. */
function incompleteness(file: string, completeness: Completeness | undefined): string[] {
  if (!completeness || completeness.ratio === 1) return [];
  const { sections } = completeness;
  const open = sections.filter(({ section, gaps }) => section && gaps > 0);
  const missing = sections.filter(({ section }) => !section);
  const complete = sections.length - open.length - missing.length;
  return [
    `${file}  ${complete} of ${count(sections.length, 'section')} complete` +
      list('to fill in', open, ({ section, spec, gaps }) => `${section?.name ?? spec.name} (${gaps})`) +
      list('missing', missing, ({ spec }) => spec.name) +
      '\n',
  ];
}

function list(
  what: string,
  sections: readonly SectionCompleteness[],
  describe: (section: SectionCompleteness) => string,
): string {
  return sections.length === 0 ? '' : `; ${what}: ${sections.map(describe).join(', ')}`;
}

function sum(files: readonly FileFindings[], settled: number): string {
  const all = files.flatMap(({ findings }) => findings);
  const where = `in ${count(files.length, 'file')}`;
  if (all.length === 0) return `No findings ${where}.`;
  const bySeverity = (['error', 'warning', 'info'] as const)
    .map((severity) => [all.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => (severity === 'info' ? `${number} info` : count(number, severity)));
  const hint = settled === 0 ? '' : ` --fix settles ${settled} of them.`;
  return `${bySeverity.join(', ')} ${where}.${hint}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
