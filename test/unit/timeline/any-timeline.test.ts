import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/text/range';
import { sortTimeline } from '../../../src/core/timeline/edits/sort';
import { metricSets } from '../../../src/core/metrics/sets';
import { markdownish } from '../document/markdown';
import { datedFormNames, incidents, layoutNames, write } from './generated';
import { analysisOf, rulesIn, writeEvents } from './reading';

/** Pieces of timelines that authors should not write: times that are none, dates of no calendar, marks anywhere. */
const pieces = [
  ...[
    '- ',
    '\n- ',
    '\n',
    '\n\n',
    '  - ',
    '1. ',
    '> ',
    '### ',
    '## Timeline\n\n',
    '# 2024-05-01\n\n',
    '| ',
    ' | ',
    ' |\n',
  ],
  ...[
    '| Time | Event |\n|---|---|\n',
    '| Date | Time | Phase | Event |\n|-|-|-|-|\n',
    '**',
    '`',
    '<br>',
    '```\n',
    '---\n',
  ],
  ...[
    '14:05',
    '9:05 PM',
    '12:00 am',
    '23:59',
    '00:00',
    '24:00',
    '25:61',
    '14:??',
    '--:--',
    '~',
    '14:05–13:05',
    '1405',
    '7pm',
  ],
  ...[
    '2024-05-01',
    '2022-05-01',
    '20242-05-01',
    '2024-02-30',
    '31/12/23',
    '12/31/23',
    '03/04/2024',
    'May 1st',
    'Dec 31',
  ],
  ...[
    'Friday ',
    ' UTC',
    ' CEST',
    ' CST',
    ' Europe/Berlin',
    '+02:00',
    '-05:00',
    ' (+1d)',
    ' to ',
    ' – ',
    ': ',
    ', ',
    ' ',
  ],
  ...[
    'Errors began',
    'First alert fired',
    'Rolled back',
    'Service restored',
    'Incident resolved',
    'Alert cleared',
  ],
  ...[
    '**Total Duration**: 90 min\n',
    '**Detected**: ',
    '**Started**: 14:00\n',
    '- Resolved: 15:00 UTC\n',
    'in the night',
  ],
  ...['<!-- postmortem: started -->', '<!-- postmortem: detected, resolved -->', '<!-- postmortem:'],
];

const timelinish = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { maxLength: 60 })
      .map((parts) => `## Timeline\n\n${parts.join('')}`),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: markdownish },
);

const configurations = fc.constantFrom(
  {},
  { timeZone: 'Europe/Berlin' },
  { metrics: metricSets.detection },
  { metrics: metricSets.impact, timeZone: '-09:30' },
);

describe('any text at all, read as a timeline', () => {
  it('gives moments that are, and durations that are neither negative nor longer than the timeline', () => {
    fc.assert(
      fc.property(timelinish, configurations, (text, configuration) => {
        const { timeline, metrics, milestones, document } = analysisOf(text, configuration);
        const all = [...timeline.events, ...timeline.statements];
        for (const { at, end, range, timeRange, textRange, line } of all) {
          assert.match(at.iso, /^(?:\d{4}-\d\d-\d\d)?(?:T\d\d:\d\d(?::\d\d)?)?$/);
          assert.notEqual(at.iso, '');
          for (const { seconds, slack } of end ? [at, end] : [at]) {
            assert.ok(Number.isFinite(seconds) && slack >= 0 && Number.isFinite(slack));
          }
          for (const { start, end: stop } of [range, timeRange, textRange])
            assert.ok(0 <= start && start <= stop && stop <= text.length);
          assert.equal(document.lines.lineAt(timeRange.start), line);
        }
        const earliest = Math.min(...all.map(({ at }) => at.seconds));
        const latest = Math.max(...all.map(({ at }) => at.seconds + at.slack));
        for (const { computed } of metrics) {
          if (!computed) continue;
          const { minutes, atMost, from, to } = computed;
          assert.ok(0 <= minutes && minutes <= atMost, `${minutes} to ${atMost}`);
          assert.ok(atMost * 60 <= latest - earliest + 1e-6, text);
          assert.equal(milestones[from.name], from);
          assert.equal(milestones[to.name], to);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is sorted without a throw, without losing a letter, and to no end twice', () => {
    const letters = (text: string): string => Array.from(text).sort().join('');
    fc.assert(
      fc.property(timelinish, (text) => {
        const before = analysisOf(text);
        const sorted = applyEdits(text, sortTimeline(before));
        assert.equal(letters(sorted), letters(text));
        const after = analysisOf(sorted);
        assert.deepEqual(
          writeEvents(after.timeline.events).toSorted(),
          writeEvents(before.timeline.events).toSorted(),
          text,
        );
        assert.equal(applyEdits(sorted, sortTimeline(after)), sorted, text);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a timeline whose entries have their dates, in any order', () => {
  const disorder = incidents(2000).chain((incident) =>
    fc.record({
      incident: fc.shuffledSubarray([...incident], {
        minLength: incident.length,
        maxLength: incident.length,
      }),
      layout: fc.constantFrom(...layoutNames),
      form: fc.constantFrom(...datedFormNames),
      ending: fc.constantFrom('\n', '\r\n'),
    }),
  );

  it('is in order once it is sorted, with the same lines and line endings', () => {
    fc.assert(
      fc.property(disorder, ({ incident, layout, form, ending }) => {
        const text = write(incident, { layout, form }).replaceAll('\n', ending);
        const sorted = applyEdits(text, sortTimeline(analysisOf(text)));
        assert.ok(!rulesIn(analysisOf(sorted)).includes('timeline-order'), `${text}\n\n${sorted}`);
        // In one line of all there is another line afterwards; the numbers of a list stay where they are.
        const linesOf = (of: string): readonly string[] =>
          of.split(layout === 'breaks' ? /\r?\n|<br>/ : '\n').map((line) => line.replace(/^\d+\. /, ''));
        assert.deepEqual(linesOf(sorted).toSorted(), linesOf(text).toSorted());
        assert.equal(sorted.split('\r\n').length, text.split('\r\n').length);
      }),
      { numRuns: 400 },
    );
  });

  it('takes what is nested in an entry along', () => {
    fc.assert(
      fc.property(disorder, ({ incident, form, ending }) => {
        const text = write(incident, { layout: 'list', form })
          .replace(/^(- .*)$/gm, '$1\n  - seen with $1\n\n  > $1\n')
          .replaceAll('\n', ending);
        const sorted = applyEdits(text, sortTimeline(analysisOf(text)));
        assert.ok(!rulesIn(analysisOf(sorted)).includes('timeline-order'), sorted);
        const entries = sorted.split(/^- /m).slice(1);
        for (const entry of entries)
          assert.equal(entry.split((/.*/.exec(entry) ?? [''])[0]).length, 4, sorted);
      }),
      { numRuns: 200 },
    );
  });
});
