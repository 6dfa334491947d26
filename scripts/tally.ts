import { findResult, type SuiteResult } from '../test/hosts/result';
import type { Outcome } from './steps';

/** What a run of tests came to; one that did not run to its end, or ran nothing, counts as a failure. */
export function tally({ code, output }: Outcome): SuiteResult {
  const result = findResult(output);
  if (result === undefined) return { passed: 0, failed: 1, where: 'ended before its tests did' };
  const { passed, failed, where } = result;
  if (passed + failed === 0) return { passed: 0, failed: 1, where: `${where}: no test ran` };
  if (failed === 0 && code !== 0) return { passed, failed: 1, where: `${where}: ended with ${String(code)}` };
  return result;
}

/** The part of a failed run's output that says why: the tests that failed, else its last words. */
export function explanation({ output, log }: Outcome): string {
  const lines = output.split('\n');
  const failures: string[] = [];
  let inFailure = false;
  for (const line of lines) {
    inFailure = line.startsWith('  ✗ ') || (inFailure && line.startsWith('      '));
    if (inFailure) failures.push(line);
  }
  const shown = failures.length > 0 ? failures : lines.slice(-60);
  return `${shown.join('\n')}\n  All of it: ${log}`;
}

/** The tests of a run, one a line. */
export function testLines({ output }: Outcome): string {
  return output
    .split('\n')
    .filter((line) => /^ {2}[✓✗-] /u.test(line))
    .join('\n'); // "  ✓ is there (25 ms)"
}
