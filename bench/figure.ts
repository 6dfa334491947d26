/** One thing that was measured. */
export interface Figure {
  /** What it is, in words that stand for themselves: `analysis, 234 lines`. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '×' | 'kB';
  /** What the product promises; a figure without one is for information. */
  readonly target?: Target;
}

export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** Figures that belong together. */
export interface Group {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Whether a figure is as good as its target; `undefined` where it has none. */
export function passes({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

/** The groups as Markdown, each a table with the target beside each figure. */
export function formatGroups(groups: readonly Group[]): string {
  return groups.map(({ title, figures }) => [`## ${title}`, '', ...tableOf(figures)].join('\n')).join('\n\n');
}

function tableOf(figures: readonly Figure[]): readonly string[] {
  const rows = figures.map((figure) => [
    figure.name,
    withUnit(figure.value, figure.unit),
    targetOf(figure),
    verdictOf(figure),
  ]);
  const header = ['Figure', 'Measured', 'Target', ''];
  const widths = header.map((_, i) => Math.max(3, ...[header, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 1 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const dashes = widths.map((width, i) => (i === 1 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(header), line(dashes), ...rows.map(line)];
}

function targetOf({ target, unit }: Figure): string {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${withUnit(target.atMost, unit)}` : `≥ ${withUnit(target.atLeast, unit)}`;
}

function verdictOf(figure: Figure): string {
  switch (passes(figure)) {
    case true:
      return 'PASS';
    case false:
      return 'over';
    case undefined:
      return '';
  }
}

/** Three digits are as much as such a measurement can tell. */
function withUnit(value: number, unit: Figure['unit']): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${Number(value.toFixed(digits))} ${unit}`;
}
