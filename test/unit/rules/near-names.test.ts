import assert from 'node:assert/strict';
import { analyse } from '../../../src/core';
import { clean, context } from './mutations/defects';

/** What is found where `name` stands in place of `own` in a clean post-mortem, as `code on line`. */
function foundWith(own: string, name: string): readonly string[] {
  assert.ok(clean.includes(own), own);
  const { findings, document } = analyse(
    clean.replace(own, () => name),
    context,
  );
  return findings.map(
    ({ rule, range }) => `${rule} on ${document.lines.textOf(document.lines.lineAt(range.start))}`,
  );
}

/** `name` with one letter left out, doubled, or changed with the next, at each place. */
function slipsOf(name: string): readonly string[] {
  return Array.from(name).flatMap((letter, i) => {
    if (!/[a-z]/i.test(letter) || i === 0) return [];
    const [before, after] = [name.slice(0, i), name.slice(i + 1)];
    return [
      before + after,
      before + letter + letter + after,
      before + after.slice(0, 1) + letter + after.slice(1),
    ];
  });
}

/** Headings of the clean post-mortem, each with other names that authors give it. */
const others: readonly (readonly [own: string, ...names: readonly string[]])[] = [
  ['## Incident Overview', 'Incident Overview', 'Incident Details'],
  ['## Summary', 'Executive Summary'],
  ['## Resolution', 'Resolution', 'Remediation'],
  ['## What Went Well', 'What Worked Well'],
  ['## What Went Wrong', 'What Could Be Improved'],
  ['## Action Items', 'Action Items', 'Corrective and Preventative Measures', 'Follow-up Actions'],
  ['## Lessons Learned', 'Lessons Learned', 'Key Takeaways'],
];

describe('a name with one letter wrong', () => {
  for (const [own, ...names] of others) {
    for (const name of names) {
      it(`gives one finding at most, at the heading: ${name}`, () => {
        for (const slip of slipsOf(name)) {
          const found = foundWith(`${own}\n`, `## ${slip}\n`);
          const told = [[], [`missing-section on ## ${slip}`]].map((each) => each.join());
          assert.ok(told.includes(found.join()), `${slip}: ${found.join()}`);
        }
      });
    }
  }

  it('gives one finding at most, at the label of a field', () => {
    for (const label of ['Incident Date', 'Incident Commander', 'Participants', 'Users Affected']) {
      for (const slip of slipsOf(label)) {
        const found = foundWith(label, slip);
        assert.ok(found.length < 2 && (found[0] ?? slip).includes(slip), `${slip}: ${found.join()}`);
      }
    }
  });
});

describe('a name in the singular or the plural', () => {
  it('gives no finding', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['## Action Items\n', '## Action Item\n'],
      ['## Action Items\n', '## Corrective and Preventative Measure\n'],
      ['## Lessons Learned\n', '## Lesson Learned\n'],
      ['## Resolution\n', '## Resolutions\n'],
      ['## Impact Analysis\n', '## Impact Analyses\n'],
      ['**Contributing Factors**', '**Contributing Factor**'],
      ['Users Affected', 'User Affected'],
      ['Service(s) Affected', 'Service Affected'],
      ['**Participants**', '**Participant**'],
      ['| Due Date', '| Due Dates'],
    ];
    for (const [own, name] of pairs) assert.deepEqual(foundWith(own, name), [], name);
  });
});
