import assert from 'node:assert/strict';
import { agrees } from '../../../src/core/metrics/compute';
import { readDuration } from '../../../src/core/metrics/duration';
import { metricSets } from '../../../src/core/metrics/sets';
import type { Analysis } from '../../../src/core/analysis';
import { analysisOf, minutesIn } from '../timeline/reading';

/** Whether `stated` agrees with `minutes` from the timeline, or with anything up to `atMost`. */
function agree(stated: string, minutes: number, atMost = minutes): boolean {
  const duration = readDuration(stated);
  assert.ok(duration, stated);
  return agrees(duration, { minutes, atMost });
}

/** An incident with every milestone marked, and what else is given below its timeline. */
function incident(...below: readonly string[]): string {
  return [
    '## Timeline (UTC)',
    '',
    '- 2024-05-01 14:00 a <!-- postmortem: started -->',
    '- 14:15 b <!-- postmortem: detected -->',
    '- 14:17 c <!-- postmortem: acknowledged -->',
    '- 14:20 d <!-- postmortem: declared -->',
    '- 14:40 e <!-- postmortem: identified -->',
    '- 15:00 f <!-- postmortem: mitigated -->',
    '- 15:15 g <!-- postmortem: recovered -->',
    '- 15:30 h <!-- postmortem: resolved -->',
    '',
    ...below,
  ].join('\n');
}

/** Each stated metric as `Duration: true`, by the label of its field. */
function statedIn({ metrics }: Analysis): readonly string[] {
  return metrics.flatMap(({ stated }) =>
    stated.map(({ field, agrees: ok }) => `${field.label}: ${ok ?? 'nothing'}`),
  );
}

describe('a stated metric', () => {
  it('agrees when the timeline’s, rounded to the smallest unit stated, is the same', () => {
    for (const [stated, minutes] of [
      ...([
        ['90 min', 90],
        ['1h 30m', 90.4],
        ['2 hours', 140],
        ['2 hours', 95],
        ['1.5 h', 92],
        ['1:30:00', 90],
      ] as const),
      ...([
        ['0 minutes', 0],
        ['90 seconds', 1.5],
        ['1 day', 1500],
      ] as const),
    ])
      assert.ok(agree(stated, minutes), `${stated} for ${minutes}`);
    for (const [stated, minutes] of [
      ...([
        ['90 min', 91],
        ['1h 30m', 90.6],
        ['2 hours', 151],
        ['2 hours', 89],
        ['1.5 h', 94],
      ] as const),
      ...([
        ['1:30:00', 90.5],
        ['0 minutes', 1],
        ['1 day', 2200],
      ] as const),
    ])
      assert.ok(!agree(stated, minutes), `${stated} for ${minutes}`);
  });

  it('agrees within a tenth when it is about something', () => {
    for (const minutes of [81, 90, 99]) assert.ok(agree('~90 min', minutes), `${minutes}`);
    for (const minutes of [80, 100]) assert.ok(!agree('about 90 min', minutes), `${minutes}`);
    for (const minutes of [91, 149]) assert.ok(agree('approx. 2 hours', minutes), `${minutes}`);
    for (const minutes of [89, 151]) assert.ok(!agree('approx. 2 hours', minutes), `${minutes}`);
  });

  it('agrees when it is a range, a least or a most that holds the timeline’s', () => {
    for (const minutes of [120, 150, 180]) assert.ok(agree('2-3 hours', minutes), `${minutes}`);
    for (const minutes of [60, 240]) assert.ok(!agree('2-3 hours', minutes), `${minutes}`);
    assert.ok(agree('over 2 hours', 500) && !agree('over 2 hours', 60));
    assert.ok(agree('under 5 min', 3) && !agree('under 5 min', 6));
  });

  it('agrees with times whose digits nobody knows where one of them would do', () => {
    assert.ok(agree('90 min', 60, 119));
    assert.ok(!agree('50 min', 60, 119));
    assert.ok(!agree('130 min', 60, 119));
  });

  it('is found under every name that authors use for it, and in the Overview’s Duration', () => {
    const analysis = analysisOf(
      incident(
        '**Total Duration**: 90 min',
        '**Duration**: 2 h',
        '**TTD**: 15 min',
        '**Time to Recovery**: [TBD]',
      ),
    );
    assert.deepEqual(statedIn(analysis), [
      'Total Duration: true',
      'Duration: true',
      'TTD: true',
      'Time to Recovery: nothing',
    ]);
  });

  it('agrees with nothing where the timeline does not record it', () => {
    const text =
      '## Timeline\n\n- 14:00 a <!-- postmortem: started -->\n- 14:10 b\n\n**Time to Detect**: 10 min';
    assert.deepEqual(statedIn(analysisOf(text)), ['Time to Detect: nothing']);
  });
});

describe('the metrics of a timeline', () => {
  it('are the product’s own by default', () => {
    assert.deepEqual(minutesIn(analysisOf(incident())), {
      totalDuration: 90,
      timeToDetect: 15,
      timeToAcknowledge: 2,
      timeToMitigate: 60,
      timeToRecover: 15,
    });
  });

  it('count mitigation and recovery from the detection, for a team that says so', () => {
    assert.deepEqual(minutesIn(analysisOf(incident(), { metrics: metricSets.detection })), {
      totalDuration: 90,
      timeToDetect: 15,
      timeToAcknowledge: 2,
      timeToMitigate: 45,
      timeToRecover: 60,
    });
  });

  it('count everything from the start of the impact to its end, for a team that says so', () => {
    assert.deepEqual(minutesIn(analysisOf(incident(), { metrics: metricSets.impact })), {
      totalDuration: 75,
      timeToDetect: 15,
      timeToAcknowledge: 17,
      timeToMitigate: 60,
      timeToRecover: 75,
    });
  });

  it('are a team’s own', () => {
    const metrics = [
      { name: 'timeToIdentify', label: 'Time to Identify', from: 'declared', to: ['identified'] },
    ] as const;
    assert.deepEqual(minutesIn(analysisOf(incident(), { metrics })), { timeToIdentify: 20 });
  });

  it('take the first recorded of the ends that would do', () => {
    const without = (...names: readonly string[]): string =>
      names.reduce((text, name) => text.replace(` <!-- postmortem: ${name} -->`, ''), incident());
    assert.equal(minutesIn(analysisOf(without('resolved')))['totalDuration'], 75);
    assert.equal(minutesIn(analysisOf(without('resolved', 'recovered')))['totalDuration'], 60);
    assert.equal(
      minutesIn(analysisOf(without('resolved', 'recovered', 'mitigated')))['totalDuration'],
      undefined,
    );
  });

  it('are bounds where digits are unknown', () => {
    const text = incident().replace('14:15 b', '14:1? b').replace('15:30 h', '15:?? h');
    const minutes = minutesIn(analysisOf(text));
    assert.equal(minutes['timeToDetect'], '10–19');
    assert.equal(minutes['totalDuration'], '60–119');
    assert.equal(minutes['timeToMitigate'], 60);
  });

  it('are not recorded, rather than negative, where the end comes first', () => {
    const text = incident().replace('14:15 b', '13:15 b');
    assert.equal(minutesIn(analysisOf(text))['timeToDetect'], undefined);
  });

  it('are not measured from a time without a date to one with', () => {
    const text = [
      '## Timeline',
      '',
      '- 14:00 a <!-- postmortem: started -->',
      '- 2024-05-01 15:00 b <!-- postmortem: mitigated -->',
      '- 2024-05-02 15:30 c <!-- postmortem: recovered -->',
    ];
    assert.deepEqual(minutesIn(analysisOf(text.join('\n'))), { timeToRecover: 1470 });
  });
});
