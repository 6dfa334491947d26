import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { pictureModel } from '../../../src/core/report/picture/model';
import { drawPicture } from '../../../src/core/report/picture/picture';
import { timeScale } from '../../../src/core/report/picture/scale';
import { ticksOf } from '../../../src/core/report/picture/ticks';
import { analysisOf } from './incident';

const options = { start: 20, end: 920, breakLength: 70, roomPerEvent: 26 };
const minute = 60;
const hour = 60 * minute;

describe('the scale of the picture', () => {
  it('keeps the order of time, and stays between its ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 8 }), { minLength: 1, maxLength: 60 }),
        (seconds) => {
          const scale = timeScale(seconds, options);
          const places = seconds.toSorted((a, b) => a - b).map((second) => scale.at(second));
          places.forEach((place, i) => {
            assert.ok(place >= options.start - 1e-6 && place <= options.end + 1e-6, String(place));
            assert.ok(i === 0 || place >= (places[i - 1] ?? 0) - 1e-6);
          });
        },
      ),
    );
  });

  it('is one scale where time is used evenly', () => {
    const scale = timeScale([0, 10 * minute, 90 * minute], options);
    assert.deepEqual(scale.breaks, []);
    assert.equal(scale.at(45 * minute), 470);
  });

  it('cuts the days between an incident and the meeting about it', () => {
    const incident = [0, 15, 20, 25, 40, 60, 75, 90].map((minutes) => minutes * minute);
    const scale = timeScale([...incident, 5 * 24 * hour], options);
    assert.equal(scale.breaks.length, 1);
    assert.ok(scale.at(90 * minute) - scale.at(0) > 750);
  });

  it('cuts every quiet night of a long incident', () => {
    const days = [0, 1, 2].flatMap((day) =>
      [0, 20, 40, 60].map((minutes) => day * 24 * hour + minutes * minute),
    );
    assert.equal(timeScale(days, options).breaks.length, 2);
  });
});

describe('the ticks of the picture', () => {
  const dated = { dated: true, timeRoom: 58, dayRoom: 64, end: 940, clockAhead: () => 0 };

  it('stand at round times with room between them', () => {
    const scale = timeScale([7 * minute, 97 * minute], options);
    const { times } = ticksOf(scale, dated);
    assert.deepEqual(
      times.map(({ label }) => label),
      ['00:10', '00:20', '00:30', '00:40', '00:50', '01:00', '01:10', '01:20', '01:30'],
    );
  });

  it('show seconds, minutes, hours or days, whichever fit', () => {
    const labels = (length: number): readonly string[] =>
      ticksOf(timeScale([0, length], options), dated).times.map(({ label }) => label);
    assert.equal(labels(minute)[1], '00:00:05');
    assert.equal(labels(12 * hour)[1], '01:00');
    assert.deepEqual(labels(60 * 24 * hour), []);
  });

  it('name the day on which the picture begins, and every day that begins in it', () => {
    const { days } = ticksOf(timeScale([22 * hour, 26 * hour], options), dated);
    assert.deepEqual(
      days.map(({ label }) => label),
      ['1 Jan', '2 Jan'],
    );
  });

  it('show what clocks showed, across a change of the clocks', () => {
    const text = readFileSync(
      'examples/2024-03-31-bookings-down-in-the-night-of-the-clock-change.md',
      'utf8',
    );
    const { timeline, milestones, document } = analysisOf(text);
    const model = pictureModel(timeline, milestones, document.lines);
    assert.ok(model);
    const svg = drawPicture(model, 900).svg.toString();
    const labels = [...svg.matchAll(/class="pm-tick"[^>]*>([^<]*)</g)].map(([, label]) => label);
    assert.deepEqual(labels.slice(0, 4), ['01:40', '01:50', '03:00', '03:10']);
  });
});
