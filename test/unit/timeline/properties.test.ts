import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offsetAt } from '../../../src/core/timeline/elapsed';
import { zoneNamed } from '../../../src/core/timeline/zones';
import {
  datedFormNames,
  formNames,
  incidents,
  layoutNames,
  wallOf,
  write,
  type Incident,
  type Manner,
} from './generated';
import { analysisOf, milestonesIn, minutesIn, rulesIn, writeEvents } from './reading';

const manner: fc.Arbitrary<Manner> = fc.record({
  layout: fc.constantFrom(...layoutNames),
  form: fc.constantFrom(...formNames),
});
const datedManner: fc.Arbitrary<Manner> = fc.record({
  layout: fc.constantFrom(...layoutNames),
  form: fc.constantFrom(...datedFormNames),
});

/** What a document tells, apart from where and how it does so. */
function toldBy(text: string): object {
  const analysis = analysisOf(text);
  return { milestones: milestonesIn(analysis), minutes: minutesIn(analysis) };
}

function expectedEvents(incident: Incident): readonly string[] {
  return incident.map(({ minute, text }) => {
    const { day, clock } = wallOf(minute);
    return `${day}T${clock} ${text}`;
  });
}

describe('a timeline, whatever it tells', () => {
  it('is read as it was meant, in every layout and every form of times', () => {
    fc.assert(
      fc.property(incidents(), manner, (incident, how) => {
        const text = write(incident, how);
        assert.deepEqual(writeEvents(analysisOf(text).timeline.events), expectedEvents(incident), text);
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same milestones and durations in another layout or another form of times', () => {
    fc.assert(
      fc.property(incidents(), manner, manner, (incident, one, other) => {
        const texts = [write(incident, one), write(incident, other)] as const;
        assert.deepEqual(toldBy(texts[0]), toldBy(texts[1]), texts.join('\n\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same milestones and durations at another time of another day', () => {
    fc.assert(
      fc.property(
        incidents(),
        manner,
        fc.integer({ min: -400_000, max: 400_000 }),
        (incident, how, shift) => {
          const shifted = incident.map(({ minute, text }) => ({ minute: minute + shift, text }));
          const texts = [write(incident, how), write(shifted, how)] as const;
          assert.deepEqual(toldBy(texts[0]), toldBy(texts[1]), texts.join('\n\n'));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same durations without any day', () => {
    fc.assert(
      fc.property(incidents(), fc.constantFrom(...layoutNames), (incident, layout) => {
        const text = write(incident, { layout, form: 'clock' });
        assert.deepEqual(toldBy(text.replace(/^# .*/, '# Outage')), toldBy(text), text);
      }),
    );
  });

  it('gives the same milestones, durations and other findings when its entries change places', () => {
    const shuffled = incidents().chain((incident) =>
      fc.record({
        incident: fc.constant(incident),
        other: fc.shuffledSubarray([...incident], { minLength: incident.length, maxLength: incident.length }),
      }),
    );
    const others = (text: string): readonly string[] =>
      rulesIn(analysisOf(text))
        .filter((rule) => rule !== 'timeline-order')
        .toSorted();
    fc.assert(
      fc.property(shuffled, datedManner, ({ incident, other }, how) => {
        const texts = [write(incident, how), write(other, how)] as const;
        // A date that only its place makes a slip is read otherwise, and told.
        fc.pre(analysisOf(texts[1]).timeline.slips.length === 0);
        assert.deepEqual(toldBy(texts[1]), toldBy(texts[0]), texts.join('\n\n'));
        assert.deepEqual(others(texts[1]), others(texts[0]), texts.join('\n\n'));
        assert.ok(!rulesIn(analysisOf(texts[0])).includes('timeline-order'));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same durations in another zone, unless the clock changes in between', () => {
    const zones = [
      'UTC',
      '+02:00',
      '-09:30',
      'CEST',
      'PST',
      'Asia/Tokyo',
      'Europe/Berlin',
      'America/New_York',
      'PT',
    ];
    fc.assert(
      fc.property(incidents(), datedManner, fc.constantFrom(...zones), (incident, how, zone) => {
        const texts = [write(incident, how), write(incident, { ...how, zone })] as const;
        const id = zoneNamed(zone).id ?? '';
        const offsets = new Set(incident.map(({ minute }) => offsetAt(id, minute * 60)));
        fc.pre(offsets.size < 2);
        assert.deepEqual(toldBy(texts[1]), toldBy(texts[0]), texts.join('\n\n'));
      }),
      { numRuns: 300 },
    );
  });
});
