import type { Severity } from '../core';
import type { FileFindings } from './file-findings';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The findings as workflow commands, which GitHub shows as annotations of the lines.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(files: readonly FileFindings[]): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => {
      // Columns are for ranges within one line only; the end is the last character there.
      const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : '';
      const place = `file=${property(file.replaceAll('\\', '/'))},line=${line},endLine=${endLine}${columns}`;
      return `::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
    }),
  );
  return lines.join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
