import type { Severity } from '../core';
import type { FileFindings } from './file-findings';
import type { Colour, Terminal } from './terminal';

const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/**
 * The findings for a person: one line each, in the form that terminals make a link of, and a sum.
 * @param settled how many of them `--fix` would settle
 */
export function formatText(files: readonly FileFindings[], { paint }: Terminal, settled: number): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, message, line, column }) => {
      const place = `${file}:${line}:${column}`;
      return `${place}  ${paint(colours[severity], severity)}  ${message}  ${paint('dim', rule)}\n`;
    }),
  );
  return lines.join('') + (lines.length > 0 ? '\n' : '') + sum(files, settled) + '\n';
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
