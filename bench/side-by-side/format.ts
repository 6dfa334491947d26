import type { Defect } from './defects';
import { linesOf, type Result } from './judge';

const signs = { 'at its line': '●', found: '○', missed: '' } as const;

/** The sums of all tools, and what each of them made of each defect, as Markdown. */
export function formatResults(text: string, defects: readonly Defect[], results: readonly Result[]): string {
  const sums = results.map(({ tool, verdicts, wrong }) => {
    const found = verdicts.filter((verdict) => verdict !== 'missed').length;
    const placed = verdicts.filter((verdict) => verdict === 'at its line').length;
    return [tool, `${found} of ${defects.length}`, String(placed), String(wrong.length)];
  });
  const each = defects.map((defect, i) => [
    String(linesOf(text, defect)[0]),
    defect.what,
    ...results.map(({ verdicts }) => signs[verdicts[i] ?? 'missed']),
  ]);
  const wrong = results.flatMap((result) =>
    result.wrong.map(({ line, message }) => `- ${result.tool}, line ${line}: ${message.trim()}`),
  );
  return [
    table(['Tool', 'Found', 'At the right line', 'False'], sums),
    '● found at its line, ○ found at another line, such as that of the section or of the table',
    table(['Line', 'Defect', ...results.map(({ tool }) => tool)], each),
    wrong.length === 0 ? 'No tool says anything that is not so.' : `False findings:\n\n${wrong.join('\n')}`,
  ].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) =>
    Math.max(3, title.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
