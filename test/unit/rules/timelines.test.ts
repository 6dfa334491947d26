import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../src/core';
import { clean, context } from './mutations/defects';
import { everyTime } from './mutations/every-time';

/** A clean, final post-mortem with `timeline` in place of its own, as long as that says. */
function withTimeline(timeline: string): string {
  const start = clean.indexOf('## Timeline\n');
  const end = clean.indexOf('---\n\n## Root Cause');
  const total = /\*\*Total Duration\*\*: (.*)/.exec(timeline)?.[1] ?? '';
  const above = clean.slice(0, start).replace(/(\*\*Duration\*\*: ).*/, `$1${total}`);
  return `${above}${timeline}\n${clean.slice(end)}`;
}

/** The findings of that document; a team may have columns of its own. */
function findingsOf(text: string): readonly string[] {
  return analyse(text, context).findings.flatMap(({ rule, message }) =>
    rule === 'missing-column' ? [] : [`${rule}: ${message}`],
  );
}

// What a reader takes from each of these timelines is what its metrics state: failed tries, results in cells of
// their own, recoveries in part, relapses.
describe('a timeline whose metrics are what a reader takes from it', () => {
  for (const name of readdirSync('test/unit/rules/timelines')) {
    const text = withTimeline(readFileSync(`test/unit/rules/timelines/${name}`, 'utf8'));

    it(`gives no finding: ${name}`, () => assert.deepEqual(findingsOf(text), []));

    it(`gives one finding for a time that is out of order or in another zone: ${name}`, () => {
      const defects = [...everyTime(text, [])];
      assert.ok(defects.length > 50, String(defects.length));
      const others = defects.flatMap(({ name: defect, broken, rule }) => {
        const findings = findingsOf(broken);
        const isOne = findings.length === 1 && findings[0]?.startsWith(rule);
        return isOne ? [] : [`${defect}: ${findings.join(', ')}`];
      });
      assert.deepEqual(others, []);
    });
  }
});
