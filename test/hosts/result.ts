/** What a run of tests came to. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** What it ran in, such as `VS Code 1.100.3`. */
  readonly where: string;
}

/** A host hands on no exit data but its console, so the result is a line of it, whatever stands before or after. */
const mark = 'postmortem-suite-result ';

export function formatResult(result: SuiteResult): string {
  return mark + JSON.stringify(result);
}

/** Finds the result in what a run printed; there is none where the run broke off. */
export function findResult(output: string): SuiteResult | undefined {
  const start = output.lastIndexOf(mark);
  const line = start < 0 ? '' : (output.slice(start + mark.length).split('\n')[0] ?? '');
  return line === '' ? undefined : (JSON.parse(line) as SuiteResult);
}

/** Whether the line is meant for the runner alone. */
export function isResult(line: string): boolean {
  return line.startsWith(mark);
}
