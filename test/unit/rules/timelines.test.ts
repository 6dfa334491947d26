import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../src/core';
import { clean, context } from './mutations/defects';

/** A clean, final post-mortem with `timeline` in place of its own, as long as that says. */
function withTimeline(timeline: string): string {
  const start = clean.indexOf('## Timeline\n');
  const end = clean.indexOf('---\n\n## Root Cause');
  const total = /\*\*Total Duration\*\*: (.*)/.exec(timeline)?.[1] ?? '';
  const above = clean.slice(0, start).replace(/(\*\*Duration\*\*: ).*/, `$1${total}`);
  return `${above}${timeline}\n${clean.slice(end)}`;
}

// What a reader takes from each of these timelines is what its metrics state: failed tries, results in cells of
// their own, recoveries in part, relapses.
describe('a timeline whose metrics are what a reader takes from it', () => {
  for (const name of readdirSync('test/unit/rules/timelines')) {
    it(`gives no finding: ${name}`, () => {
      const { findings } = analyse(
        withTimeline(readFileSync(`test/unit/rules/timelines/${name}`, 'utf8')),
        context,
      );
      assert.deepEqual(
        // A team may have columns of its own.
        findings.flatMap(({ rule, message }) => (rule === 'missing-column' ? [] : [`${rule}: ${message}`])),
        [],
      );
    });
  }
});
